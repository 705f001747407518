import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { finish } from '../../../src/core/steps';
import { countsOf, divideInSteps, type Division } from '../../../src/language/evidence';

const head = (kind: string, lang = 'en') => `---\nkind: ${kind}\nlang: ${lang}\n---\n\n`;

/** The text is one part of this sort, or none. */
function check(division: Division | 'none', text: string, kind = 'observation', lang = 'en'): void {
  it(`${division}: ${text.replaceAll('\n', '/')}`, () => {
    const note = head(kind, lang) + text;
    const { parts } = finish(divideInSteps(note));
    assert.deepEqual(
      parts.map((part) => part.division),
      division === 'none' ? [] : [division],
    );
    for (const part of parts) assert.ok(note.slice(part.span.start, part.span.end).length > 0);
  });
}

describe('dividing a note', () => {
  check('evidence', '18 of 24 students had a pencil in hand.');
  check('evidence', '10:05 The bell.');
  check('evidence', 'S4: "It went pink."');
  check('evidence', '10:05 T: Why do you think so?');
  check('evidence', 'S4 points at the chart.');
  check('evidence', 'Two cups stood on the table.');
  check('evidence', '| Time | Count |\n| --- | --- |\n| 10:05 | 9 of 12 |');

  check('interpretation', 'It seemed that S4 left the room.');
  check('interpretation', 'S4 stopped because the timer rang at 10:05.');
  check('interpretation', 'Students were confused.');
  check('interpretation', 'This shows that the card was in use.');
  check('interpretation', 'I wonder about the card.');
  check('interpretation', '## My interpretation\n\nThe opening was great.');

  check('judgement', 'The opening was great.');
  check('judgement', '10:05 The opening was great. ');
  check('judgement', 'You should use wait time.');
  check('judgement', "Why didn't you wait?");
  check('judgement', '| Time | Seen |\n| --- | --- |\n| 10:05 | great start |');

  check('none', 'The room has tall windows.');
  check(
    'none',
    '- 10:05 <!-- what -->\n- 10:05 T: <!-- words -->\n\n| Time | Seen |\n| --- | --- |\n| 10:05 | <!-- n --> |',
  );
  check('evidence', '- 10:05 T: Yes.');
  check('none', 'What changed at 10:05?');
  check('none', 'Most students wrote.');
  check('none', 'See item 2 on 6 October.');
  check('none', '# 18 of 24\n\n> 18 of 24\n\n`18 of 24`\n\n<!-- 18 of 24 -->');
  check('none', '## Next steps\n\n- Amara: card on 3 tables', 'debrief');
  check('evidence', 'The start was great: 18 of 24 wrote by 10:04.', 'debrief');
  check('judgement', 'It was a disaster.', 'reflection');
  check('none', '18 of 24 students wrote.', 'private-note');

  const checkSpanish = (division: Division | 'none', text: string): void => check(division, text, 'observation', 'es');
  checkSpanish('evidence', '18 de 24 estudiantes tenían un lápiz.');
  checkSpanish('evidence', 'E4 señaló el cartel.');
  checkSpanish('evidence', 'P: ¿Por qué lo crees?');
  checkSpanish('evidence', 'La docente levantó la mano y los alumnos leyeron.');
  checkSpanish('interpretation', 'Esto muestra que la tarjeta estaba en uso.');
  checkSpanish('interpretation', 'Supongo que el cartel estaba lejos.');
  checkSpanish('judgement', 'La apertura fue excelente.');
  checkSpanish('none', 'La sala tiene ventanas altas.');
  checkSpanish('none', 'Ver el ejercicio 2 del 6 de octubre.');

  it('counts the parts of one note', () => {
    const { parts } = finish(
      divideInSteps(head('observation') + '10:05 bell. S4 left. It seemed long. The end was great.'),
    );
    assert.deepEqual(countsOf(parts), { evidence: 2, interpretation: 1, judgement: 1 });
  });

  it('is the same with the memory of a former version', () => {
    const first = finish(divideInSteps(head('observation') + '10:05 bell.\n\nThe end was great.'));
    const text = head('observation') + '10:05 bell rang twice.\n\nThe end was great.\n\nIt seemed long.';
    assert.deepEqual(finish(divideInSteps(text, first)).parts, finish(divideInSteps(text)).parts);
  });
});

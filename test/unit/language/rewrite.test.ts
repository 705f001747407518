import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import type { EntryKind } from '../../../src/core/entry';
import { applyEdits } from '../../../src/core/span';
import { english } from '../../../src/language/lexicon/en';
import { spanish } from '../../../src/language/lexicon/es';
import { lint } from '../../../src/language/lint';
import type { Finding } from '../../../src/language/lint';
import { rewriterFor } from '../../../src/language/rewrite';
import type { Rewrite } from '../../../src/language/rewrite';
import { marked } from '../../support/check';

function offers(text: string, finding: Finding, kind: EntryKind): readonly Rewrite[] {
  return rewriterFor(text, { kind })(finding);
}

/** The text after the first rewrite of this sort, for the first finding or the one in `[[...]]`. */
function check(how: Rewrite['how'], input: string, expected: string | undefined): void {
  it(`${how}: ${input.replaceAll('\n', '/')}`, () => {
    const { text, spans } = marked(input);
    const findings = lint({ text, kind: 'observation' });
    const finding = spans[0] ? findings.find(({ span }) => span.start === spans[0]?.start) : findings[0];
    assert.ok(finding, 'nothing is found');
    const offer = offers(text, finding, 'observation').find((candidate) => candidate.how === how);
    assert.equal(offer && applyEdits(text, offer.edits), expected);
  });
}

describe('rewriting a finding', () => {
  check('describe', 'The opening was great.', 'The opening: __ of __ students __ at 10:__.');
  check('describe', 'Good questioning', 'Questioning: 10:__-10:__: __ questions; __ recall, __ "how do you know"');
  check('describe', 'S4 gave a brilliant answer.', 'S4 gave an answer: __ of __ students __ at 10:__.');
  check('describe', 'Students were confused.', '__ of __ students asked "__".');
  check('describe', 'S14 is lazy.', 'S14: wrote __ of __ items; head on desk 10:__-10:__.');
  check('describe', 'The students understood the task.', 'The task: __ of __ wrote __.');
  check('describe', 'Most students had a pencil.', '__ of __ students had a pencil.');
  check('describe', 'There were many interruptions.', 'There were __ interruptions in __ min.');
  check('describe', 'S4 always calls out.', 'S4 calls out: __ times in __ min.');
  check('describe', 'I loved the exit ticket.', 'The exit ticket: __ collected; __ named __.');
  check('describe', 'T failed to state the objective.', 'T did not state the objective.');
  check(
    'describe',
    '10:05 The start was chaotic!',
    '10:05 The start: 9:__-9:__: __ min from bell to first task; __ redirections.',
  );
  check(
    'describe',
    '- Before. **Great work** at table 2! After.',
    '- Before. Work at table 2: 10:__-10:__: __ questions; __ recall, __ "how do you know". After.',
  );

  check('removal', 'Great pacing: 12 questions in 10 min.', 'Pacing: 12 questions in 10 min.');
  check('removal', 'The start was great, 18 of 24 had a pencil.', 'The start: 18 of 24 had a pencil.');
  check('removal', 'It was excellent because S4 said "I get it".', 'S4 said "I get it".');
  check('removal', 'The opening was great.', undefined);

  check('question', 'You should use wait time.', 'What might change if you were to use wait time?');
  check('question', '10:12 T should have waited 5 s.', '10:12 What might have changed if T had waited 5 s?');
  check('question', "I think you shouldn't read aloud.", 'What might change if you were not to read aloud?');
  check('question', 'You forgot the objective.', 'What happened with the objective?');
  check(
    'question',
    'The lesson should start with a warm-up.',
    'What might change if the lesson were to start with a warm-up?',
  );
  check('question', 'I suggest using a timer.', 'What might using a timer change?');
  check('question', 'Give them longer to think.', 'What might change if you were to give them longer to think?');
  check('question', "Don't repeat answers.", 'What might change if you were not to repeat answers?');
  check('question', 'The opening was great.', undefined);

  check('open-question', "Why didn't you use the timer?", 'What led you not to use the timer?');
  check('open-question', 'Why did she skip the closing?', 'What led her to skip the closing?');
  check('open-question', 'Have you considered just using a timer?', 'What might using a timer change?');
  check('open-question', "Don't you think wait time helps?", 'Where did you see that wait time helps, and where not?');
  check('open-question', 'Did you even look at the plan?', 'What did you notice about __?');

  check('quotation', 'Before. The opening was great. After.', 'Before. "The opening was great." After.');
  check('quotation', '10:05 The opening was great.', '10:05 "The opening was great."');
  check('quotation', 'The opening was great, said "S4".', undefined);

  check(
    'interpretation',
    'Before. The opening was great. After.\n',
    'Before. After.\n\n## My interpretation\n\n- The opening was great.\n',
  );
  check(
    'interpretation',
    '# A\n\n- One.\n- The opening was great.\n- Three.\n\n## My interpretation\n\n- It was.\n\n## Next\n\nText.\n',
    '# A\n\n- One.\n- Three.\n\n## My interpretation\n\n- It was.\n- The opening was great.\n\n## Next\n\nText.\n',
  );
  check(
    'interpretation',
    'One.\r\n\r\nThe opening was great.\r\n\r\nThree.',
    'One.\r\n\r\nThree.\r\n\r\n## My interpretation\r\n\r\n- The opening was great.\r\n',
  );
  check('interpretation', 'S14 is lazy.', undefined);

  const inSpanish = '---\nkind: observation\nlang: es-MX\n---\n\n';
  const checkSpanish = (how: Rewrite['how'], input: string, expected: string | undefined): void => {
    check(how, inSpanish + input, expected === undefined ? undefined : inSpanish + expected);
  };
  checkSpanish('describe', 'La apertura fue excelente.', 'La apertura: __ de __ estudiantes __ a las 10:__.');
  checkSpanish('describe', '10:05 La transición salió muy bien.', '10:05 La transición: De __ a __: __ s, __ avisos.');
  checkSpanish('describe', 'E14 es flojo.', 'E14: escribió __ de __ ejercicios.');
  checkSpanish(
    'describe',
    'Los alumnos débiles se sentaron.',
    'Los alumnos se sentaron: E__ escribió __ de __ ejercicios.',
  );
  checkSpanish('describe', 'Hubo muchas interrupciones.', 'Hubo __ interrupciones en __ min.');
  checkSpanish('describe', 'La mayoría de los estudiantes terminó.', '__ de __ estudiantes terminó.');
  checkSpanish('describe', 'E4 siempre grita.', 'E4: __ veces en __ min.');
  checkSpanish('describe', 'Me encantó el cierre.', 'El cierre: 10:__: __ de __ estudiantes __.');
  checkSpanish('removal', 'Excelente ritmo: 12 preguntas en 10 min.', 'Ritmo: 12 preguntas en 10 min.');
  checkSpanish('question', 'Deberías esperar 5 s.', '¿Qué podría cambiar al esperar 5 s?');
  checkSpanish('question', 'No deberías leer en voz alta.', '¿Qué podría cambiar sin leer en voz alta?');
  checkSpanish('question', '10:12 Debiste haber esperado 5 s.', '10:12 ¿Qué habría cambiado de haber esperado 5 s?');
  checkSpanish('question', 'El profesor debe circular.', '¿Qué podría cambiar al circular?');
  checkSpanish(
    'question',
    'La lección debería empezar con un repaso.',
    '¿Qué podría cambiar en la lección al empezar con un repaso?',
  );
  checkSpanish('question', 'Te recomiendo un temporizador.', '¿Qué podría cambiar con un temporizador?');
  checkSpanish('question', 'Olvidaste el objetivo.', '¿Qué pasó con el objetivo?');
  checkSpanish('open-question', '¿Por qué no usaste el reloj?', '¿Qué influyó cuando no usaste el reloj?');
  checkSpanish('open-question', '¿No crees que fue largo?', '¿Dónde viste que fue largo, y dónde no?');
  checkSpanish('open-question', '¿Qué salió mal a las 10:05?', '¿Qué pasó a las 10:05?');
  checkSpanish('open-question', '¿Has pensado solo en usar tarjetas?', '¿Qué podría cambiar al usar tarjetas?');
  checkSpanish('quotation', 'La apertura fue excelente.', '"La apertura fue excelente."');
  checkSpanish(
    'interpretation',
    'La apertura fue excelente.\n',
    '\n## Mi interpretación\n\n- La apertura fue excelente.\n',
  );

  it('leaves judgements of oneself as they are', () => {
    const text = 'It was a disaster.';
    const [finding] = lint({ text, kind: 'reflection' });
    assert.deepEqual(offers(text, finding, 'reflection'), []);
  });

  for (const rule of [...english.rules, ...spanish.rules]) {
    for (const example of rule.examples.flag) {
      it(`${rule.id} is silent once it is rewritten: ${example}`, () => {
        const kind = rule.family === 'self-judgement' ? 'reflection' : 'observation';
        const lang = rule.id.startsWith('es-') ? '---\nlang: es\n---\n\n' : '';
        const text = lang + marked(example).text;
        const findings = lint({ text, kind });
        for (const finding of findings) {
          const found = offers(text, finding, kind);
          assert.ok(found.length > 0 || finding.family === 'self-judgement', 'nothing is offered');
          for (const offer of found) {
            const after = lint({ text: applyEdits(text, offer.edits), kind });
            const others = findings.filter((other) => other !== finding).map((other) => other.text);
            assert.deepEqual(
              after.map((left) => left.text).filter((left) => !others.includes(left)),
              [],
              `${offer.how}: ${offer.shown}`,
            );
          }
        }
      });
    }
  }
});

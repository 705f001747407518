import * as assert from 'node:assert/strict';
import { parseMarkdown } from '../../../src/core/markdown';

/** The speaker and the words spoken of each script line. */
function check(lang: string, body: string, expected: readonly string[]): void {
  it(`${lang}: ${body.replaceAll('\n', '/')}`, () => {
    const text = `---\nkind: observation\nlang: ${lang}\n---\n\n${body}\n`;
    const found = parseMarkdown(text).scriptLines.map(
      ({ speaker, speech }) => `${speaker}: ${speech.map(({ start, end }) => text.slice(start, end).trim()).join('|')}`,
    );
    assert.deepEqual(found, expected);
  });
}

describe('script lines', () => {
  check('en', '10:05 T: Good job.\nS3: It was great.', ['T: Good job.', 'S3: It was great.']);
  check('en', 'P: great use of time.', []);
  check('en', 'T asked a lot of questions: 12 in 10 min.', []);
  check('en', 'M: great use of time.', []);
  check('en', '10:05 P: Great.', ['P: Great.']);

  for (const speaker of [
    'P',
    'M',
    'Mtra',
    'Mtro',
    'Mtra.',
    'Maestra',
    'Profe',
    'Profesor',
    'Docente',
    'Est',
    'E3',
    'A3',
    'Es',
  ]) {
    check('es-MX', `${speaker}: Excelente trabajo.`, [`${speaker}: Excelente trabajo.`]);
  }
  check('es', '- 10:05 E3 a la mesa 4: Es genial.', ['E3: Es genial.']);
  check('es', 'Alumna 3 lee: Es genial.', ['Alumna 3: Es genial.']);
  check('es', '10:07 Estudiantes: Sí.', ['Estudiantes: Sí.']);
  check('es', '| Quién | Qué |\n| - | - |\n| Mtra | Muy bien |', []);
  check('es', 'Pregunta: ¿qué sigue?\nMeta: leer mejor.\nEs: Sí.', ['Es: Sí.']);
});

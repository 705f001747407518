import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInTemplateIds } from '../../../src/templates/builtIn';

type Id = (typeof builtInTemplateIds)[number];
type Language = 'en' | 'es';

const folder = join(__dirname, '../../../templates');
const folders = { en: '', es: 'es' } as const;

/** The headings of the text in order, with those in another one behind a `>`. */
function headings(id: Id, language: Language): string[] {
  return [...readFileSync(join(folder, folders[language], `${id}.md`), 'utf8').matchAll(/^#(#+) (.*)$/gm)].map(
    ([, level, words]) => '>'.repeat((level ?? '').length - 1) + (words ?? ''),
  );
}

/** What the field writes under in each kind and each model of reflection, in its order. */
const words: Readonly<Record<Id, Readonly<Record<Language, readonly string[]>>>> = {
  agreement: {
    en: [
      'What the coach does',
      'What the teacher does',
      'When we meet',
      'How I like to get feedback',
      'What stays between us',
      'What is shared, and with whose permission',
      'When we look at this again',
      'Both agree',
    ],
    es: [
      'Qué hace la o el coach',
      'Qué hace la o el docente',
      'Cuándo nos reunimos',
      'Cómo me gusta recibir comentarios',
      'Qué queda entre nosotros',
      'Qué se comparte, y con permiso de quién',
      'Cuándo volvemos a mirarlo',
      'Ambos de acuerdo',
    ],
  },
  goal: {
    en: [
      'What do I want to improve?',
      'What do I need to get there?',
      'Current reality (baseline)',
      'Measure and target',
      'Strategy',
      'Why this might work',
      'What will students do?',
      'Action steps',
      'Checkpoints',
    ],
    es: [
      '¿Qué quiero mejorar?',
      '¿Qué necesito para lograrlo?',
      'Realidad actual (línea de base)',
      'Medida y número por alcanzar',
      'Estrategia',
      'Por qué podría funcionar',
      '¿Qué harán los estudiantes?',
      'Pasos',
      'Puntos de control',
    ],
  },
  plan: {
    en: [
      'Objective',
      'Success criteria',
      'Checks for understanding',
      'The strategy I am trying',
      'Data I want collected',
      'The visit',
    ],
    es: [
      'Objetivo',
      'Criterios de logro',
      'Comprobación de la comprensión',
      'La estrategia que pruebo',
      'Datos que quiero que se recojan',
      'La visita',
    ],
  },
  observation: {
    en: [
      'Focus',
      'What I saw and heard',
      'What other students do',
      'Counts and tallies',
      'Learning environment',
      'Clarifying questions',
    ],
    es: [
      'Foco',
      'Qué vi y oí',
      'Qué hacen otros estudiantes',
      'Conteos y marcas',
      'Ambiente de aprendizaje',
      'Preguntas de aclaración',
    ],
  },
  'observation-script': {
    en: [
      'Focus',
      'Script',
      'What other students do',
      'Counts and tallies',
      'Learning environment',
      'Clarifying questions',
    ],
    es: [
      'Foco',
      'Guion',
      'Qué hacen otros estudiantes',
      'Conteos y marcas',
      'Ambiente de aprendizaje',
      'Preguntas de aclaración',
    ],
  },
  'observation-tally': {
    en: ['What we count', 'Sweeps', 'Questions asked', 'Also seen and heard', 'Clarifying questions'],
    es: ['Qué contamos', 'Barridos', 'Preguntas hechas', 'También se vio y se oyó', 'Preguntas de aclaración'],
  },
  debrief: {
    en: [
      'Purpose',
      "The teacher's view",
      'Evidence',
      'What worked',
      'What will students do?',
      'Try next',
      'Where else could this help?',
      "The teacher's response",
      'Next steps',
      '>Teacher',
      '>Coach',
      'Feedback for my coach',
    ],
    es: [
      'Propósito',
      'La mirada docente',
      'Evidencia',
      'Qué funcionó',
      '¿Qué harán los estudiantes?',
      'Para probar',
      '¿Dónde más podría ayudar?',
      'La respuesta de la o el docente',
      'Próximos pasos',
      '>Docente',
      '>Coach',
      'Comentarios para mi coach',
    ],
  },
  meeting: {
    en: [
      'Working',
      'Not working yet',
      'Focus, challenges, concerns',
      'Next steps',
      '>Teacher',
      '>Coach',
      'Next meeting',
    ],
    es: [
      'Funciona',
      'Todavía no funciona',
      'Foco, desafíos, preocupaciones',
      'Próximos pasos',
      '>Docente',
      '>Coach',
      'Próxima reunión',
    ],
  },
  evidence: {
    en: ['The task', 'Criteria', 'What we see', 'Counts', 'What it might mean', 'Next instruction'],
    es: ['La tarea', 'Criterios', 'Qué vemos', 'Conteos', 'Qué podría significar', 'Próxima enseñanza'],
  },
  review: {
    en: [
      'Is the goal met?',
      'From baseline to end',
      'What students do now',
      'Practices now in use',
      'Where else did I use this?',
      'Benefits',
      'Challenges',
      'Keep, adapt, stop',
      'What we both say',
      'Feedback for my coach',
    ],
    es: [
      '¿Se alcanzó la meta?',
      'De la línea de base al final',
      'Qué hacen ahora los estudiantes',
      'Prácticas que ya se usan',
      '¿Dónde más lo usé?',
      'Beneficios',
      'Desafíos',
      'Conservar, adaptar, dejar',
      'Qué decimos ambos',
      'Comentarios para mi coach',
    ],
  },
  walk: {
    en: ['Focus', 'Norms', 'Visit 1', 'Visit 2', 'Visit 3', 'Patterns', 'Wonderings', 'Next'],
    es: ['Foco', 'Normas', 'Visita 1', 'Visita 2', 'Visita 3', 'Patrones', 'Preguntas que nos quedan', 'Próximo paso'],
  },
  'protocol-tuning': {
    en: [
      "The presenter's question (10 min)",
      'Clarifying questions (5 min)',
      'Looking at the work (10 min)',
      'Warm feedback (5 min)',
      'Cool feedback (10 min)',
      'The presenter reflects (5 min)',
      'How did the protocol serve us? (5 min)',
    ],
    es: [
      'La pregunta de quien presenta (10 min)',
      'Preguntas de aclaración (5 min)',
      'Mirar el trabajo (10 min)',
      'Comentarios cálidos (5 min)',
      'Comentarios frescos (10 min)',
      'Quien presenta reflexiona (5 min)',
      '¿Cómo nos sirvió el protocolo? (5 min)',
    ],
  },
  'protocol-consultancy': {
    en: [
      'The dilemma (10 min)',
      'Clarifying questions (5 min)',
      'Probing questions (10 min)',
      'The group talks, the presenter listens (12 min)',
      'The presenter reflects (5 min)',
      'How did the protocol serve us? (3 min)',
    ],
    es: [
      'El dilema (10 min)',
      'Preguntas de aclaración (5 min)',
      'Preguntas para pensar (10 min)',
      'El grupo conversa, quien presenta escucha (12 min)',
      'Quien presenta reflexiona (5 min)',
      '¿Cómo nos sirvió el protocolo? (3 min)',
    ],
  },
  'learning-log': {
    en: ['What it was', 'In my own words', 'Connection to my classes', 'Next step'],
    es: ['Qué fue', 'En mis palabras', 'Conexión con mis clases', 'Próximo paso'],
  },
  'private-note': { en: [], es: [] },
  'reflection-quick': {
    en: ['One moment', 'What students did', 'Went well', 'Did not go as planned', 'Next step'],
    es: ['Un momento', 'Qué hicieron los estudiantes', 'Funcionó', 'No salió como estaba planeado', 'Próximo paso'],
  },
  'reflection-gibbs': {
    en: ['Description', 'Feelings', 'Evaluation', 'Analysis', 'Conclusion', 'Action plan'],
    es: ['Descripción', 'Sentimientos', 'Evaluación', 'Análisis', 'Conclusión', 'Plan de acción'],
  },
  'reflection-kolb': {
    en: ['Experience', 'Observation', 'Concept', 'Experiment'],
    es: ['Experiencia', 'Observación', 'Concepto', 'Experimento'],
  },
  'reflection-what': {
    en: ['What?', 'So what?', 'Now what?'],
    es: ['¿Qué?', '¿Y qué?', '¿Ahora qué?'],
  },
  'reflection-brookfield': {
    en: [
      'What I am looking at',
      'My own story as a learner',
      "Through students' eyes",
      'With a colleague',
      'What has been written',
      'What I see now',
    ],
    es: [
      'Qué estoy mirando',
      'Mi propia historia como aprendiz',
      'Con los ojos de los estudiantes',
      'Con un colega',
      'Lo que se ha escrito',
      'Qué veo ahora',
    ],
  },
  'reflection-orid': {
    en: ['Objective', 'Reflective', 'Interpretive', 'Decisional'],
    es: ['Objetivo', 'Reflexivo', 'Interpretativo', 'Decisión'],
  },
  'reflection-deal': {
    en: ['Describe', 'Examine', 'Articulate learning'],
    es: ['Describir', 'Examinar', 'Expresar lo aprendido'],
  },
  'reflection-schon': {
    en: ['In action', 'On action', 'For the next time'],
    es: ['En la acción', 'Sobre la acción', 'Para la próxima vez'],
  },
  'reflection-plan-observe-reflect': {
    en: ['Plan', 'Observe', 'Reflect', 'Next'],
    es: ['Planear', 'Observar', 'Reflexionar', 'Próximo paso'],
  },
};

describe('built-in templates have the headings of the field', () => {
  for (const id of builtInTemplateIds) {
    for (const language of ['en', 'es'] as const) {
      it(`${id}, ${language}`, () => {
        assert.deepEqual(headings(id, language), words[id][language]);
      });
    }
  }
});

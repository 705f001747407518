import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { states } from './qualities';
import { sources } from './sources';

const unseen = {
  family: 'unseen-state',
  why: 'Un sentimiento o un pensamiento no se ve; lo que se vio puede tener otras razones.',
  instead: ['__ de __ estudiantes preguntaron "__"', 'Recuento 10:__: __ de __ escriben o miran __'],
  shown: '6 de 24 preguntaron «¿qué hay que hacer?»; 4 dejaron en blanco el punto 2',
  source: sources.mind,
  question: '¿Qué viste u oíste que te lo hizo pensar?',
} as const;

const vague = {
  family: 'vague-amount',
  why: 'Una cantidad sin contar la recuerda cada quien de otro modo.',
  instead: ['__ de __ estudiantes', 'Recuento 10:__: __ de __'],
  shown: '19 de 24 estudiantes',
  source: sources.count,
  question: '¿Cuántos fueron, o cómo se podrían contar la próxima vez?',
} as const;

/** Rules about what cannot be seen, counted or compared, about questions, and about judging oneself. */
export const observing: readonly Rule[] = [
  {
    ...unseen,
    id: 'es-unseen-state',
    terms: each('[%]', states),
    only: ['isSaidOfPerson'],
    examples: {
      flag: [
        'Los estudiantes estaban [[aburridos]].',
        'Las niñas de la mesa 3 parecían [[cansadas]].',
        'Estaban [[motivados]].',
      ],
      silent: [
        'Yo estaba nerviosa.',
        'E4 dijo que estaba aburrida.',
        'El narrador estaba triste.',
        '¿Estaban atentos?',
      ],
    },
  },
  {
    ...unseen,
    id: 'es-unseen-verb',
    terms: each(
      '[%]',
      words(`
        entendió entendieron entendían comprendió comprendieron quería querían quiso quisieron disfrutó disfrutaron
        disfrutaban sabía sabían intentó intentaron intentaban aprendió aprendieron odia odiaban creían pensaban
        se_aburrió se_aburrieron se_aburrían se_esforzó se_esforzaron se_interesó se_interesaron se_distrajo
        se_distrajeron se_sintió se_sintieron se_sentían no_entendió no_entendieron no_quiso no_quisieron no_sabía
        no_sabían no_le_importó no_les_importó prestó_atención prestaron_atención prestaban_atención
      `),
    ),
    only: ['isDoneByPerson'],
    examples: {
      flag: ['Los estudiantes [[entendieron]] la tarea.', 'E4 [[quería]] salir.', 'Las parejas [[se esforzaron]].'],
      silent: ['Yo quería ver el cierre.', 'El rey quería un castillo.', 'E4 dijo que entendió.'],
    },
  },
  {
    ...unseen,
    id: 'es-unseen-manner',
    terms: [
      '[con entusiasmo|interés|confianza|alegría|orgullo|ganas|desgana]',
      '[mucha|poca|gran|alta|baja|buena participación|motivación|atención|disposición]',
      '[falta de interés|motivación|atención|ganas]',
      '[entusiastamente|alegremente|nerviosamente|atentamente|tímidamente|ansiosamente]',
    ],
    examples: {
      flag: ['E4 leyó [[con entusiasmo]].', 'Hubo [[poca participación]].'],
      silent: ['E4 dijo que leyó con interés.', 'El interés del 5 % es de 10 pesos.'],
    },
  },
  {
    ...vague,
    id: 'es-vague-amount',
    terms: [
      '[la mayoría de? los|las? {student}?]',
      '[casi todos|todas|nadie|ninguno los|las? {student}?]',
      '[muchos|muchas|algunos|algunas|varios|varias|pocos|pocas|bastantes {student}]',
      '[muchos|muchas|algunos|algunas|varios|varias|pocos|pocas] de los|las|ellos|ellas',
    ],
    unless: ['isCounted'],
    examples: {
      flag: ['[[La mayoría de los estudiantes]] terminó.', '[[Algunos alumnos]] salieron.'],
      silent: [
        'La mayoría de los estudiantes (19 de 24) terminó.',
        'Todos los estudiantes se pusieron de pie.',
        'Muchas gracias a las familias.',
      ],
    },
  },
  {
    ...vague,
    id: 'es-vague-count',
    terms: [
      '[muchos|muchas|algunos|algunas|varios|varias|pocos|pocas|bastantes veces|preguntas|manos|interrupciones|respuestas]',
      '[un montón de]',
    ],
    unless: ['isCounted'],
    instead: ['__ preguntas en __ min', '__ preguntas'],
    shown: '12 preguntas en 10 min',
    examples: {
      flag: ['Hubo [[muchas preguntas]].', 'Se oyeron [[varias interrupciones]].'],
      silent: ['Hubo muchas preguntas: 12 en 10 min.', 'Muchas gracias a las familias.'],
    },
  },
  {
    ...vague,
    id: 'es-vague-time',
    terms: ['[mucho|poco|demasiado|bastante tiempo|ruido]', '[la mayor parte del|de tiempo|la_clase|los]'],
    unless: ['isCounted'],
    instead: ['__ min', '__ de __ min'],
    shown: '7 de 40 min',
    question: '¿Cuánto duró, o cómo se podría medir la próxima vez?',
    examples: {
      flag: ['Esperó [[mucho tiempo]].', '[[La mayor parte del tiempo]] copiaron.'],
      silent: ['Esperó mucho tiempo: 7 min.'],
    },
  },
  {
    ...vague,
    id: 'es-absolute',
    instead: ['__ veces en __ min', '__ de __ veces'],
    shown: '6 veces en 10 min',
    terms: [
      '{person} [siempre|nunca|constantemente|continuamente|jamás|frecuentemente|rara_vez|a_menudo]',
      '[constantemente|continuamente]',
      '[todo el tiempo]',
      '[todo el mundo]',
      '[siempre|nunca interrumpe|interrumpen|grita|gritan|habla|hablan|participa|participan|llega|llegan|trabaja|trabajan|levanta|levantan]',
    ],
    unless: ['isCounted', 'isTimed'],
    examples: {
      flag: ['E4 [[siempre grita]].', 'P interrumpe [[constantemente]].'],
      silent: ['La suma de dos pares siempre es par.', 'Normas: siempre levantamos la mano.'],
    },
  },
  {
    id: 'es-rating',
    family: 'rating',
    terms: [
      '[satisfactorio~a|insatisfactorio~a|competente~a|destacado~a|insuficiente~a] $',
      '{be} [{very}? satisfactorio~a|competente~a|destacado~a]',
      '[necesita|requiere|necesitan|requieren mejora|mejorar]',
      '[nivel {n}|básico|avanzado|satisfactorio|competente] $',
      '[un|una? {n} sobre cinco|diez|cuatro|{n}]',
      '[cumple con las_expectativas|los_estándares|lo_esperado]',
      '[por debajo|encima de lo_esperado|del_nivel|del_estándar]',
      '[área|áreas|oportunidad|oportunidades de mejora]',
    ],
    only: ['isRating'],
    unless: ['isDirectedAtStudentWork', 'isAboutCriteria'],
    why: 'Una calificación convierte la nota en una evaluación y cierra la conversación sobre lo que pasó.',
    instead: ['__ de __ estudiantes __', '10:__ P: "__"'],
    shown: '5 estudiantes respondieron a la idea de otro estudiante',
    source: sources.rating,
    question: '¿Qué hicieron los estudiantes en ese momento?',
    examples: {
      flag: [
        'La lección fue [[satisfactoria]].',
        'El manejo [[necesita mejorar]].',
        'Le doy [[un 4 sobre 5]].',
        'Gestión: [[nivel 3]]',
      ],
      silent: ['E4 respondió 4 sobre 5 en la prueba.', 'E6 lee un libro de nivel 3.'],
    },
  },
  {
    id: 'es-comparison',
    family: 'comparison',
    terms: [
      '[mejor|peor que]',
      '[mucho mejor|peor]',
      '[a diferencia de|del {*}]',
      '[el|la|los|las mejor|peor|mejores|peores de|del {*}]',
      '[en comparación con]',
      '[no logró|lograron|consiguió|consiguieron]',
      '[ni siquiera]',
      '[al|por menos|lo_menos] {person}|no|la|el|los|las|estaban|estuvieron',
      '[sigue|siguen sin]',
      '[atrasado~a] respecto|con',
    ],
    why: 'Comparar a las personas cuesta confianza y no dice qué pasó.',
    instead: ['__ de __ ejercicios el __; __ de __ el __', '10:__: __ de __ estudiantes __'],
    shown: '3 de 5 ejercicios el lunes; 5 de 5 el viernes',
    source: sources.comparison,
    question: '¿Qué cambió, y cómo se pudo ver?',
    examples: {
      flag: [
        'Fue [[mejor que]] la última vez.',
        '[[A diferencia de Ana]], P empieza a tiempo.',
        'E3 [[no logró]] terminar.',
      ],
      silent: ['Al menos 3 estudiantes se levantaron.', 'E4 dijo que era mejor que antes.'],
    },
  },
  {
    id: 'es-leading-question',
    family: 'leading-question',
    terms: [
      '[no crees|cree|te_parece|le_parece|piensas|sería_mejor|deberías|debería|habría_sido_mejor que?]',
      '[por qué no] {*}',
      '[por qué hiciste|hizo|dejaste|permitiste|decidiste|usaste]',
      '[qué salió mal]',
      '[has|ha pensado|considerado simplemente|solo|al_menos]',
      '[acaso] {*}',
      '[te diste cuenta]',
    ],
    only: ['isQuestion'],
    why: 'La pregunta ya trae su respuesta, así que suena a crítica.',
    instead: ['¿Qué notaste sobre __?', '¿Cómo respondieron los estudiantes cuando __?'],
    shown: '¿Qué notaste en los primeros cinco minutos?',
    source: sources.question,
    question: '¿Qué es lo que de verdad no sabes todavía de ese momento?',
    examples: {
      flag: [
        '¿[[No crees que]] fue largo?',
        '¿[[Por qué no]] usaste el temporizador?',
        '¿[[Qué salió mal]] a las 10:05?',
      ],
      silent: ['¿Qué notaste en el tiempo de espera?', 'E4 preguntó por qué el cielo es azul.'],
    },
  },
  {
    id: 'es-self-judgement',
    family: 'self-judgement',
    terms: [
      '[soy|fui un|una? {very}? terrible|pésimo~a|malo~a|mala|mal|inútil~a|fracaso|desastre profesor|profesora|maestro|maestra|docente?]',
      '[soy {very}? malo~a|pésimo~a|terrible con|para|en]',
      '[fue un total|completo? desastre|fracaso|caos]',
      '[les fallé|he_fallado]',
      '[fallé] $',
      '[fracasé]',
      '[debí|debería_haber|tendría_que_haber {*}]',
      '[nunca logro|consigo|puedo|sé]',
      '[siempre olvido|fallo|me_equivoco|pierdo]',
      '[salió todo? mal|perfecto]',
      '[clase perfecta]',
      '[lección perfecta]',
      '[estuvo bien|más_o_menos] $',
      '[lo arruiné|eché_a_perder]',
      '[es|fue mi culpa]',
    ],
    why: 'Un juicio de ti en conjunto esconde el momento del que se puede aprender.',
    instead: [],
    source: sources.self,
    question: '¿En qué momento piensas, y qué hacían entonces los estudiantes?',
    examples: {
      flag: [
        '[[Soy una mala profesora]].',
        '[[Fue un desastre]].',
        '[[Les fallé]] otra vez.',
        '[[Nunca logro]] cerrar a tiempo.',
      ],
      silent: ['Llegué 3 min tarde.', 'La próxima vez empezaré con el mapa.'],
    },
  },
];

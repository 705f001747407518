import { each } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { faulted, labels, praised } from './qualities';
import { sources } from './sources';

const praise = {
  family: 'praise',
  why: 'El elogio dice que algo funcionó, no qué fue: nadie sabe qué repetir.',
  instead: ['__ de __ estudiantes __ a las 10:__', '10:__ P: "__"'],
  shown: '18 de 24 estudiantes respondieron al menos una vez',
  source: sources.evidence,
  question: '¿Qué hicieron o dijeron los estudiantes que te llevó a escribir esto?',
} as const;

const deficit = {
  family: 'deficit',
  why: 'Dice que algo estuvo mal, no qué pasó: no hay con qué trabajar.',
  instead: ['9:__-9:__: __ min desde el timbre hasta la primera tarea', '__ de __ estudiantes preguntaron "__"'],
  shown: '9:02-9:09: 7 min desde el timbre hasta la primera tarea; 5 llamadas de atención',
  source: sources.evidence,
  question: '¿Qué pasó primero que te llevó a escribir esto?',
} as const;

const label = {
  family: 'person-label',
  why: 'Una etiqueta no cambia de un día para otro; lo que una persona hizo, sí.',
  instead: ['E__ escribió __ de __ ejercicios', '__ de __ ejercicios a las 10:__'],
  shown: 'E14 escribió 0 de 5 ejercicios; la cabeza en la mesa 10:12-10:18',
  source: sources.label,
  question: '¿Qué hizo esta persona, y cuándo?',
} as const;

/** Rules about verdicts on lessons and people, and about liking and advice. */
export const judging: readonly Rule[] = [
  {
    ...praise,
    id: 'es-praise-general',
    terms: [...each('[{very}? %]', praised.plain), '[buen|gran trabajo]', '[bien hecho]', '[muy_bien]'],
    examples: {
      flag: ['La apertura fue [[excelente]].', 'Una canción [[maravillosa]].', '[[Buen trabajo]] con el cierre.'],
      silent: [
        'E3 dijo que era excelente.',
        'El 16 es un cuadrado perfecto.',
        'P: «¡Excelente!»',
        '¿Qué la hizo excelente?',
      ],
    },
  },
  {
    ...praise,
    id: 'es-praise-verdict',
    terms: each('[{very}? %]', praised.verdicts),
    only: ['isVerdictOnLesson'],
    examples: {
      flag: ['La actividad fue [[muy interesante]].', 'Un ejemplo [[útil]].', 'El cartel era [[atractivo]].'],
      silent: ['Pagaron en efectivo.', 'El número es positivo.', 'Lista de criterios: un buen párrafo.'],
    },
  },
  {
    ...praise,
    id: 'es-praise-quality',
    terms: each('[{very}? %]', praised.twoLives),
    only: ['isVerdictOnTeaching'],
    examples: {
      flag: ['Las instrucciones fueron [[claras]].', 'Una explicación [[muy clara]].', 'El ritmo era [[ágil]].'],
      silent: ['El agua del vaso era clara.', 'Pintaron con azul claro.', 'El ácido fuerte se diluyó.'],
    },
  },
  {
    ...deficit,
    id: 'es-deficit-general',
    terms: [
      ...each('[{very}? %]', faulted.plain),
      '[un|una desastre|caos|fracaso]',
      '[falta_de|sin estructura|claridad|control|rigor]',
    ],
    examples: {
      flag: ['El comienzo fue [[caótico]].', 'Hubo [[falta de claridad]].', 'Unos recursos [[deficientes]].'],
      silent: ['E4 dijo que fue horrible.', 'En el cuento hubo una tormenta terrible.', '> Fue un desastre.'],
    },
  },
  {
    ...deficit,
    id: 'es-deficit-verdict',
    terms: each('[{very}? %]', faulted.verdicts),
    only: ['isVerdictOnLesson'],
    examples: {
      flag: ['La explicación fue [[confusa]].', 'El cierre fue [[apresurado]].', 'Una [[mala]] gestión del tiempo.'],
      silent: ['El polo negativo se marcó en azul.', 'Hubo mal tiempo y no salieron.'],
    },
  },
  {
    ...deficit,
    id: 'es-deficit-quality',
    terms: each('[{very}? %]', faulted.twoLives),
    only: ['isVerdictOnTeaching'],
    examples: {
      flag: ['El ritmo fue [[lento]].', 'Preguntas [[pobres]].'],
      silent: ['El río era lento.', 'Los países pobres aparecen en el mapa.'],
    },
  },
  {
    id: 'es-verdict-adverb',
    family: 'verdict-adverb',
    terms: [
      '[{very}? bien|mal|eficazmente|efectivamente|adecuadamente|correctamente|perfectamente|apropiadamente|exitosamente|creativamente|profesionalmente|pésimamente|maravillosamente|satisfactoriamente|magistralmente|hábilmente|claramente|eficientemente|ordenadamente|fluidamente|productivamente|estupendamente|fatal] $',
      'salió|salieron|fue|funcionó|funcionaron|resultó|trabajaron|trabajó|manejó|gestionó|explicó|fluyó [{very}? bien|mal|fatal|genial|estupendamente]',
      '[de maravilla]',
      '[a la perfección]',
      '[de forma|manera eficaz|efectiva|adecuada|clara|fluida|positiva|creativa|ordenada|excelente]',
      '[sin problemas|contratiempos]',
    ],
    why: 'Dice qué tan bien se hizo, no qué se hizo.',
    instead: ['De __ a __: __ s, __ avisos', '__ de __ estudiantes __ en __ min'],
    shown: 'De la alfombra a las mesas: 48 s, ningún aviso',
    source: sources.camera,
    question: '¿Qué habría mostrado una cámara?',
    examples: {
      flag: ['La transición salió [[muy bien]].', 'P manejó el aula [[eficazmente]].', 'Todo salió [[de maravilla]].'],
      silent: ['E3 dijo que lo hicieron bien.', 'El bien común fue el tema.', '¿Qué salió bien?'],
    },
  },
  {
    id: 'es-taste',
    family: 'taste',
    terms: [
      '[me {very}? gusta|gustó|gustaron|gustan|encantó|encantaron|encanta|encantan|fascinó|impresionó|impresionaron|decepcionó|sorprendió|agradó|aburrió]',
      '[mi|mis parte|momento|cosa|partes favorita|favorito|preferida|preferido|favoritas]',
      '[prefiero|preferiría]',
      '[quedé {very}? impresionado~a|encantado~a|decepcionado~a]',
      '[estoy|estaba {very}? orgulloso~a|impresionado~a|decepcionado~a] de|con|por',
      '[si yo fuera|estuviera {*}]',
      '[yo que tú]',
      '[yo habría|hubiera {*}]',
      '[en mi opinión]',
      '[fue un placer|gusto]',
    ],
    why: 'El gusto enseña a complacer a quien observa; la evidencia es lo que ayuda.',
    instead: ['Boleto de salida: __ recogidos; __ nombraron __', '10:__: __ de __ estudiantes __'],
    shown: 'Boleto de salida: 24 recogidos; 15 nombraron dos causas',
    source: sources.liking,
    question: '¿Qué permitió hacer a los estudiantes?',
    examples: {
      flag: ['[[Me encantó]] el cierre.', '[[Mi parte favorita]] fue el debate.', '[[Yo que tú]], esperaría 5 s.'],
      silent: ['E5 dijo: me gusta este juego.', 'Me gustaría ver el plano de asientos.'],
    },
  },
  {
    id: 'es-directive',
    family: 'directive',
    terms: [
      '[tú|usted|vos|él|ella|p|el_profesor|la_profesora|el_docente|la_docente|el_maestro|la_maestra debe|debes|debería|deberías|debía|tiene_que|tienes_que|necesita|necesitas|tendría_que|tendrías_que|ha_de]',
      '^ [no? debes|deberías|debería|tienes_que|tendrías_que|necesitas] {*}',
      '{teaching} [debe|deben|debería|deberían|tiene_que|tendría_que|necesita]',
      '[debió|debiste|debería_haber|deberías_haber|tendrías_que_haber|tenía_que_haber]',
      '[hay_que|habría_que] mejorar|trabajar|evitar|usar|dar|cuidar',
      '[sería mejor|conveniente|bueno|recomendable que|si]',
      '[te|le recomiendo|sugiero|aconsejo]',
      '[olvidaste|olvidó] {*}',
      '^ [no olvides|olvide]',
      '^ [deja de] {*}',
      '^ [asegúrate|asegúrese de]',
    ],
    unless: ['isPlanned'],
    why: 'Quita la elección al colega; se mantiene lo que uno mismo eligió.',
    instead: ['10:__: __. ¿Qué cambiaría con __?', '__ s después de __ de __ preguntas'],
    shown: '1-2 s después de 10 de 12 preguntas. ¿Qué cambiaría con 5 s?',
    source: sources.choice,
    question: '¿Qué piensa el colega de lo que se vio?',
    examples: {
      flag: [
        '[[Deberías]] esperar más.',
        '[[No deberías]] leer en voz alta.',
        '[[El profesor debe]] circular.',
        '[[Te recomiendo]] un temporizador.',
      ],
      silent: [
        'Los estudiantes deben mostrar el procedimiento.',
        'Acordamos que usted debe enviar el plan.',
        'P: Debes subrayar el verbo.',
      ],
    },
  },
  {
    ...label,
    id: 'es-label-said',
    terms: each('[{very}? %]', labels),
    only: ['isSaidOfPerson'],
    examples: {
      flag: [
        'E14 es [[flojo]].',
        'La clase estaba muy [[rebelde]].'.replace('muy [[', '[[muy '),
        'Las niñas son [[inteligentes]].',
      ],
      silent: ['E6 dijo que era flojo.', 'El lobo era tonto.', 'El nudo estaba flojo.'],
    },
  },
  {
    ...label,
    id: 'es-label-group',
    terms: [
      '[{student}|maestro|maestra|docente|profesor|profesora flojo~a|perezoso~a|difícil~a|débil~a|inteligente~a|brillante~a|problemático~a|lento~a|malo~a|conflictivo~a|talentoso~a|mediocre~a]',
      '[buen|mal|buena|mala|mejor|peor estudiante|alumno|alumna|maestro|maestra|profesor|profesora|docente|grupo|clase]',
      '[problemas de conducta|comportamiento|disciplina]',
      '[los|las|estos|estas más? flojos|flojas|lentos|lentas|bajos|bajas|listos|listas|vagos|vagas] $',
    ],
    examples: {
      flag: ['Es un [[grupo difícil]].', 'Es una [[buena maestra]].', 'Los [[alumnos débiles]] se sentaron atrás.'],
      silent: ['El grupo pequeño trabajó 8 min.', 'E2 dijo que era un grupo difícil.'],
    },
  },
];

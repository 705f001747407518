import { words } from '../../lexicon';
import type { Cues } from '../../lexicon';

export const cues: Cues = {
  saying: words(`
    dijo dice dijeron dicen decía decían respondió responde respondieron comentó comenta comentaron exclamó exclama
    gritó susurró mencionó según describió describe citó afirmó opinó opina
  `),
  describing: [],
  telling: words(`
    contó cuenta preguntó pregunta preguntaron explicó explica escribió escribe escribieron recordó pidió pide contestó
    añadió agregó compartió sintió siente piensa pensó cree creyó
  `),
  reportLinks: words('que si qué cómo cuál quién por'),
  asking: words('por'),
  objectLinks: words('lo a'),
  manners: words('cómo como manera forma'),
  clauseStarts: words('pero porque mientras aunque pues cuando y entonces donde'),
  pairing: words('y o e u'),
  writer: words('yo me mí mi nosotros nosotras nos conmigo'),
  norms: words(
    'norma normas acuerdo acuerdos acordamos regla reglas cartel protocolo compromiso compromisos reglamento',
  ),
  criteria: words('criterio criterios rúbrica definición definir titulado titulada término vocabulario lista'),
  wishes: words('quiero quiere queremos espero ojalá quisiera quisiéramos si hasta voy vamos gustaría podría deseo'),
  opining: [],
  likening: [],
  wishesLinked: words('plan meta objetivo propósito intención'),
  wishLinks: words('es de para que'),
  plans: words('próximo próximos siguiente siguientes paso pasos acciones acción plan'),
  displays: words(`
    cartel carteles diapositiva diapositivas hoja texto libro cuento rúbrica tarjeta tarjetas pizarra pizarrón página guía
    video vídeo artículo pantalla mapa diagrama título letrero aviso lista canción
  `),
  showing: words('muestra mostró dice decía lee enumera describe indica explica presenta pregunta'),
  wordWork: words(`
    subrayaron subrayó rodearon copiaron deletrearon definieron tradujeron conjugaron palabra palabras adjetivo adjetivos
    adverbio adverbios sinónimo sinónimos antónimo antónimos emoción emociones sentimientos vocabulario sustantivo
    sustantivos rima rimas dictado
  `),
  topics: words('sobre acerca titulado titulada llamado llamada'),
  verbEndings: words('ndo'),
  groupNames: words('grado año curso sección'),
  ordinals: words('primer primera segundo segunda tercer tercera mi'),
  infinitiveLinks: [],
  infinitives: [],
  contrasts: words('bueno malo'),
  kindLinks: words('qué cómo cuál como'),
  comparatives: [],
  measures: [],
  participles: words('da do'),
  contentPlaces: words(
    'cuento historia texto capítulo escena poema novela fábula película imagen dibujo libro canción mito',
  ),
  content: words(`
    personaje personajes narrador narradora autor autora autores poema poeta novela héroe heroína rey reina imperio
    emperador protagonista villano ejército soldados presidente gobierno economía párrafo párrafos oración oraciones verbo
    verbos adjetivo adjetivos ácido ácidos solución soluciones enlace enlaces fuerza fuerzas imán imanes señal viento
    vientos suelo suelos tormenta cosecha campesinos lobo princesa príncipe gigante elemento metal metales conductor
    conductores ángulo ángulos número números fracción fracciones triángulo corriente terremoto huracán río animal animales
    quijote
  `),
  ratings: words(`
    calificación puntuación puntaje nota evaluación dominio componente indicador marco general lección enseñanza docente
    gestión manejo preguntas ritmo participación desempeño observación práctica rúbrica doy pondría sesión clase
  `),
  studentWork: words(`
    estudiante estudiantes alumno alumna alumnos alumnas prueba examen ejercicio ejercicios boleto ficha problemas
    respuestas correctas lectura libro texto voz ruido matemáticas juego
  `),
  selfReports: words('encuesta encuestas autoevaluación pulgar pulgares cuestionario semáforo emoji'),
  selfRating: words('evaluaron calificaron marcaron puntuaron evaluó calificó'),
  reflexives: words('se mismos mismas mismo misma propio propia'),
  numbered: words(`
    ejercicio pregunta año grado página páginas capítulo sala unidad lección semana día paso parte nivel tarea mesa grupo
    dominio componente objetivo bloque ciclo sección estación visita punto ítem fila enero febrero marzo abril mayo junio
    julio agosto septiembre octubre noviembre diciembre
  `),
  portions: words('primeros primeras últimos últimas'),
  definite: words('los las'),
  numberWords: words(`
    dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte treinta cero
  `),
  countWords: words('una un medio media cada por'),
  abbreviations: words('sr sra srta dr dra prof ej p pp pág núm min aprox etc cf fig ud uds'),
};

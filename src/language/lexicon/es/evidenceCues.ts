import type { EvidenceCues } from '../../evidenceCues';
import { words } from '../../lexicon';

/** What people do that a camera records. Verbs of thinking, feeling and succeeding are left out. */
const regular = words(`
  preguntar contestar levantar señalar copiar dibujar mirar cerrar entregar tomar mostrar contar subrayar borrar cortar
  doblar pegar presionar lanzar saltar entrar dejar regresar parar terminar empezar comenzar pausar susurrar llamar gritar
  sonreír golpear proyectar juntar formar compartir hablar cantar escuchar apoyar ordenar marcar revisar cruzar rotar colgar
  bajar cargar sacar guardar pasar caminar anotar nombrar completar responder leer escribir abrir repartir repetir recoger
  mover correr salir sostener sentar parar girar colocar circular acercar
`);
const irregular = words(`
  dice dijo dicen dijeron decía pide pidió piden pidieron lee leyó leen leyeron da dio dan dieron pone puso ponen pusieron
  trae trajo traen trajeron va fue van hace hizo hacen hicieron tiene tuvo sostiene sostuvo muestra muestran cuenta cuentan
  empieza empiezan comienza comienzan cierra cierran mueve mueven sienta sientan repite repiten repitió repitieron sonríe
  sonríen sonrió cuelga cuelgan sienta sientan
`);

function formsOf(verb: string): readonly string[] {
  const stem = verb.replace(/[aeií]r$/, '');
  const endings = verb.endsWith('ar') ? 'a an ó aron aba aban ando' : 'e en ió ieron ía ían iendo';
  return words(endings).map((ending) => stem + ending);
}

export const evidenceCuesInSpanish: EvidenceCues = {
  observable: [...regular.flatMap(formsOf), ...irregular],
  people: words(`
    p m profesor profesora profe maestra maestro docente mtra mtro estudiante estudiantes alumno alumna alumnos alumnas niño
    niña niños niñas grupo grupos pareja parejas mesa clase él ella ellos ellas
  `),
  inference:
    '(?:^|[^a-záéíóúñ])(?:me pregunto|intuyo|supongo|creo que|pienso que|me parece que|a mi (?:juicio|parecer|entender)|' +
    'mi (?:impresión|lectura|interpretación|hipótesis)|(?:esto|eso|lo (?:que|cual)) (?:muestra|mostró|sugiere|sugirió|significa|indica|implica|me dice))(?![a-záéíóúñ])',
  months: '^(?:de|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)$',
  plans:
    '(?:próxim[oa]s?|siguientes?|para probar|propósito|foco|enfoque|retroalimentación|preguntas?|acuerdos?|metas?|objetivos?|criterios?|plan)',
};

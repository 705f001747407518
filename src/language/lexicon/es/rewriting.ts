import { words } from '../../lexicon';
import type { Rewriting } from '../../rewriting';

const opening = '^(?:(?:creo|pienso|opino|considero) que |quizás?,? |tal vez,? |también,? |la próxima vez,? )?';
const who = '(?:(?:tú|usted|vos|él|ella|P|M|(?:el|la) (?:profesora?|docente|maestr[oa])) )?';
const infinitive =
  '(?:(?:ya|siempre|también) )?(?<do>(?:no )?[a-záéíóúñü]+(?:ar|er|ir|ír)(?:me|te|se|nos|l[aeo]s?)?(?= |$).*)$';
const thing = '(?<thing>(?!que |si ).+)$';
const must =
  '(?:deb(?:es?|erías?|ía)|tienes? que|ten(?:ía|dría)s? que|necesitas?|ha(?:s)? de|hay que|habría que|debió|debiste)';
const change = '¿Qué podría cambiar';

export const rewritingInSpanish: Rewriting = {
  linkVerbs: words(`
    es son era eran fue fueron está están estaba estaban estuvo estuvieron parece parecen parecía parecían parecieron
    resultó resultaron quedó quedaron salió salieron funcionó funcionaron fluyó fluyeron hubo
  `),
  leading: words('con por de en sobre a para desde y pero o que porque así es fue era son del al como'),
  trailing: words(`
    un una unos unas el la los las con por de en sobre a para y pero o muy tan es son fue fueron que no todo todos también al
    del su sus se fue hubo lo
  `),
  topicless: words(`
    esto eso ello lo todo se me te le les él ella ellos ellas usted ustedes nosotros yo tú vos hay hubo estudiantes estudiante
    alumnos alumnas alumno alumna niños niñas clase grupo trabajo cosa cosas y fue es son un una el la los las hoy su sus
  `),
  determiners: words(
    'el la los las un una unos unas este esta estos estas ese esa esos esas su sus tu tus mi mis nuestro',
  ),
  people: words(
    'estudiantes estudiante alumnos alumnas alumno alumna niños niñas clase grupo grupos pareja parejas ellos',
  ),
  lowerCase: words(`
    el la los las un una unos unas este esta estos estas ese esa su sus tu tus mi mis él ella usted ellos ellas
    estudiantes alumnos todos todas cada
  `),
  objects: {},
  frequencies: [
    ...words('siempre nunca constantemente continuamente jamás frecuentemente'),
    ...['rara vez', 'a menudo', 'todo el tiempo'],
  ],
  prepositions: words('con sobre en por tras durante antes desde para'),
  verbs: words('necesita necesitan requiere requieren cumple cumplen'),
  intensifiers: words('muy realmente tan demasiado súper super bastante más un una'),
  verdicts: '^(?:(?:le|te|les) )?(?:doy|daría|pongo|pondría)(?= |$)',
  swaps: {},
  nounFirst: true,
  counted: 'preguntas',
  times: words('tiempo ruido veces vez día clase'),
  directives: [
    {
      of: `${opening}${who}${must} haber (?<done>.+)$`,
      ask: '¿Qué habría cambiado de haber {done}?',
    },
    { of: `${opening}${who}no ${must} ${infinitive}`, ask: `${change} sin {do}?` },
    { of: `${opening}${who}${must} ${infinitive}`, ask: `${change} al {do}?` },
    {
      of: `${opening}(?<subject>.{1,80}?) ${must.replace(')', '|deben|deberían)')} ${infinitive}`,
      ask: `${change} en {subject} al {do}?`,
    },
    { of: `${opening}${who}necesitas? ${thing}`, ask: `${change} con {thing}?` },
    { of: `${opening}(?:te|le) (?:recomiendo|sugiero|aconsejo) ${infinitive}`, ask: `${change} al {do}?` },
    { of: `${opening}(?:te|le) (?:recomiendo|sugiero|aconsejo) ${thing}`, ask: `${change} con {thing}?` },
    { of: `^no olvides? ${infinitive}`, ask: `${change} al {do}?` },
    { of: `^${who}olvid(?:aste|ó) ${infinitive}`, ask: `${change} al {do}?` },
    { of: `^${who}olvid(?:aste|ó) ${thing}`, ask: '¿Qué pasó con {thing}?' },
    { of: `^deja de ${infinitive}`, ask: `${change} sin {do}?` },
    { of: `^(?:asegúrate|asegúrese) de ${infinitive}`, ask: `${change} al {do}?` },
    { of: `${opening}sería (?:mejor|conveniente|bueno|recomendable) ${infinitive}`, ask: `${change} al {do}?` },
  ],
  leadingQuestions: [
    {
      of: '^¿?no (?:crees?|(?:te|le) parece|piensas?) que (?<clause>.+)$',
      ask: '¿Dónde viste que {clause}, y dónde no?',
    },
    { of: `^¿?no (?:(?:sería|habría sido) mejor|deberías?) ${infinitive}`, ask: `${change} al {do}?` },
    { of: '^¿?por qué (?<did>(?:no )?.+)$', ask: '¿Qué influyó cuando {did}?' },
    { of: '^¿?qué salió mal(?<rest>(?: .+)?)$', ask: '¿Qué pasó{rest}?' },
    {
      of: `^¿?has? (?:pensado|considerado)(?: (?:simplemente|solo|al menos))?(?: en)? ${infinitive}`,
      ask: `${change} al {do}?`,
    },
    {
      of: `^¿?has? (?:pensado|considerado)(?: (?:simplemente|solo|al menos))?(?: en)? ${thing}`,
      ask: `${change} con {thing}?`,
    },
    { of: '^¿?te diste cuenta de que (?<clause>.+)$', ask: '¿Qué notaste cuando {clause}?' },
    { of: `^¿?te diste cuenta de ${thing}`, ask: '¿Qué notaste sobre {thing}?' },
  ],
};

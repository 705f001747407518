/** The forms of English words, from the small markers that the lexicon uses. */

/** `~v` verb, `~n` noun, `~a` adjective with -er and -est, `~ly` adjective with its adverb, `~aly` both. */
export type Marker = 'v' | 'n' | 'a' | 'ly' | 'aly';

const markers: readonly string[] = ['v', 'n', 'a', 'ly', 'aly'] satisfies Marker[];

const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  bring: ['bring', 'brings', 'brought', 'bringing'],
  build: ['build', 'builds', 'built', 'building'],
  catch: ['catch', 'catches', 'caught', 'catching'],
  choose: ['choose', 'chooses', 'chose', 'chosen', 'choosing'],
  come: ['come', 'comes', 'came', 'coming'],
  drive: ['drive', 'drives', 'drove', 'driven', 'driving'],
  forget: ['forget', 'forgets', 'forgot', 'forgotten', 'forgetting'],
  hang: ['hang', 'hangs', 'hung', 'hanging'],
  hide: ['hide', 'hides', 'hid', 'hidden', 'hiding'],
  hold: ['hold', 'holds', 'held', 'holding'],
  lead: ['lead', 'leads', 'led', 'leading'],
  leave: ['leave', 'leaves', 'left', 'leaving'],
  meet: ['meet', 'meets', 'met', 'meeting'],
  put: ['put', 'puts', 'putting'],
  rise: ['rise', 'rises', 'rose', 'risen', 'rising'],
  set: ['set', 'sets', 'setting'],
  show: ['show', 'shows', 'showed', 'shown', 'showing'],
  speak: ['speak', 'speaks', 'spoke', 'spoken', 'speaking'],
  stand: ['stand', 'stands', 'stood', 'standing'],
  take: ['take', 'takes', 'took', 'taken', 'taking'],
  teach: ['teach', 'teaches', 'taught', 'teaching'],
  be: ['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being'],
  feel: ['feel', 'feels', 'felt', 'feeling'],
  find: ['find', 'finds', 'found', 'finding'],
  fall: ['fall', 'falls', 'fell', 'fallen', 'falling'],
  get: ['get', 'gets', 'got', 'gotten', 'getting'],
  give: ['give', 'gives', 'gave', 'given', 'giving'],
  go: ['go', 'goes', 'went', 'gone', 'going'],
  have: ['have', 'has', 'had', 'having'],
  keep: ['keep', 'keeps', 'kept', 'keeping'],
  know: ['know', 'knows', 'knew', 'known', 'knowing'],
  lose: ['lose', 'loses', 'lost', 'losing'],
  make: ['make', 'makes', 'made', 'making'],
  mean: ['mean', 'means', 'meant', 'meaning'],
  pay: ['pay', 'pays', 'paid', 'paying'],
  say: ['say', 'says', 'said', 'saying'],
  tell: ['tell', 'tells', 'told', 'telling'],
  think: ['think', 'thinks', 'thought', 'thinking'],
  understand: ['understand', 'understands', 'understood', 'understanding'],
};

const irregularNouns: Readonly<Record<string, string>> = { child: 'children', person: 'people', class: 'classes' };

/** All forms of a word, the word itself first, in lower case. */
export function inflect(word: string, marker: Marker): readonly string[] {
  switch (marker) {
    case 'v':
      return verbForms(word);
    case 'n':
      return [word, irregularNouns[word] ?? withS(word)];
    case 'a':
      return [word, ...compared(word)];
    case 'ly':
      return [word, adverb(word)];
    case 'aly':
      return [word, ...compared(word), adverb(word)];
  }
}

function verbForms(verb: string): readonly string[] {
  const irregular = irregularVerbs[verb];
  if (irregular) return irregular;
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : doubled(verb);
  const past = verb.endsWith('e') ? `${verb}d` : endsInConsonantY(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  return [verb, withS(verb), past, `${stem}ing`];
}

function withS(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function compared(word: string): readonly string[] {
  if (word.endsWith('e')) return [`${word}r`, `${word}st`];
  const stem = endsInConsonantY(word) ? `${word.slice(0, -1)}i` : doubled(word);
  return [`${stem}er`, `${stem}est`];
}

function adverb(word: string): string {
  if (endsInConsonantY(word)) return `${word.slice(0, -1)}ily`;
  if (word.endsWith('ic')) return `${word}ally`;
  if (/[^aeiou]le$/.test(word)) return `${word.slice(0, -1)}y`;
  return word.endsWith('ll') ? `${word}y` : `${word}ly`;
}

/** Short words with one vowel double their last letter: stop, stopped; dull does not. */
function doubled(word: string): string {
  return /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) ? word + word.slice(-1) : word;
}

function endsInConsonantY(word: string): boolean {
  return /[^aeiou]y$/.test(word);
}

/** The forms of a word for a marker as it stands in the lexicon; none for a marker that is not known. */
export function inflectEnglish(word: string, marker: string): readonly string[] {
  return isMarker(marker) ? inflect(word, marker) : [];
}

function isMarker(marker: string): marker is Marker {
  return markers.includes(marker);
}

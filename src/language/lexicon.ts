import type { PredicateName } from './context';
import type { EvidenceCues } from './evidenceCues';
import type { Family } from './families';
import type { Rewriting } from './rewriting';

/**
 * A rule of the wording check, as data. A term is a row of words: `word`, `one|two` (either), `word?` (may be left
 * out), `word~v` (all its forms, see inflect.ts), `{class}` (any word of a class), `{*}` (any word), `{*ing}` (any
 * word with this ending), `{n}` (a number), `a_b` (two words within an alternative), `,` (a comma stands there). `^`
 * before the first word: at the start of a sentence, or behind a semicolon or a dash. `$` after the last: at the end of
 * a clause. `[` and `]` enclose what is underlined, where that is not the whole term. A hyphen may stand for `_`.
 */
export interface Rule {
  readonly id: string;
  readonly family: Family;
  readonly terms: readonly string[];
  /** The rule is silent where one of these holds. */
  readonly unless?: readonly PredicateName[];
  /** The rule speaks only where all of these hold. */
  readonly only?: readonly PredicateName[];
  /** Why the wording hinders, in one sentence. */
  readonly why: string;
  /** Evidence stubs to put in its place; each `__` is a blank to fill in. */
  readonly instead: readonly string[];
  /** How it looks when written down as seen and heard. */
  readonly shown?: string;
  /** The guidance it rests on, in one sentence: a principle, not a citation. */
  readonly source: string;
  /** A coaching question: open, about something observable, never 'why'. */
  readonly question: string;
  /** Sentences that must be flagged, with `[[...]]` around what is underlined, and sentences that must stay silent. */
  readonly examples: { readonly flag: readonly string[]; readonly silent: readonly string[] };
}

/** Words by which the context of a match is judged. Every list is of single words in lower case. */
export interface Cues {
  /** 'she said it was great': what follows is somebody else's judgement. */
  readonly saying: readonly string[];
  /** Verbs of saying that also take an adverb: 'described it clearly'. */
  readonly describing: readonly string[];
  /** Verbs that report only together with one of `reportLinks` behind them: 'told S3 that ...'. */
  readonly telling: readonly string[];
  readonly reportLinks: readonly string[];
  /** Those of them that may as well be an object: 'explained it to S4'. */
  readonly objectLinks: readonly string[];
  /** 'the way she asked', 'how she asked' */
  readonly manners: readonly string[];
  /** Behind one of them these tell what was asked for rather than what was said: 'asked for help'. */
  readonly asking: readonly string[];
  /** Words that begin a new clause, in which a report no longer holds. */
  readonly clauseStarts: readonly string[];
  /** Those of them that also pair nouns: 'S4 and S5 were tired'. */
  readonly pairing: readonly string[];
  /** The writer: 'I', 'we'. */
  readonly writer: readonly string[];
  /** Agreed norms and rules, in a heading or a sentence. */
  readonly norms: readonly string[];
  readonly criteria: readonly string[];
  /** Wishes, plans and conditions. */
  readonly wishes: readonly string[];
  /** Verbs behind 'would' that give an opinion: 'I would say'. */
  readonly opining: readonly string[];
  /** 'as' before 'if' makes no condition. */
  readonly likening: readonly string[];
  /** Nouns that make a wish only with one of `wishLinks` behind: 'the plan is to'. */
  readonly wishesLinked: readonly string[];
  readonly wishLinks: readonly string[];
  /** Headings of agreed next steps. */
  readonly plans: readonly string[];
  /** What can be read in a room, and the verbs by which it speaks: 'the poster says'. */
  readonly displays: readonly string[];
  readonly showing: readonly string[];
  /** Work on words: 'underlined', 'synonyms'. */
  readonly wordWork: readonly string[];
  /** Words before a topic: 'about'. */
  readonly topics: readonly string[];
  /** The last two letters of a comparative: 'tidier'. */
  readonly comparatives: readonly string[];
  /** Comparatives that measure rather than judge: 'longer'. */
  readonly measures: readonly string[];
  /** The last two letters of a participle before a noun: 'positively charged'. */
  readonly participles: readonly string[];
  /** The last three letters of a form of a verb that takes an object: 'encouraging S4'. */
  readonly verbEndings: readonly string[];
  /** 'year 7 was restless': with a number behind, these name people. */
  readonly groupNames: readonly string[];
  /** 'fifth period' names people too. */
  readonly ordinals: readonly string[];
  /** 'for students to be bored' */
  readonly infinitiveLinks: readonly string[];
  readonly infinitives: readonly string[];
  /** Opposites: a sentence that holds them all sorts things: 'a good fuel and a bad fuel'. */
  readonly contrasts: readonly string[];
  /** Words before a kind of thing: 'what a good talk needs'. */
  readonly kindLinks: readonly string[];
  /** Where content happens: 'in the story'. */
  readonly contentPlaces: readonly string[];
  /** What a lesson is about rather than the lesson: 'the character was bored'. */
  readonly content: readonly string[];
  /** Words that make a number a rating rather than a count. */
  readonly ratings: readonly string[];
  /** Words that name what students produced or answered, so that a number is data. */
  readonly studentWork: readonly string[];
  /** Students telling about themselves: 'self-rated', 'survey'. */
  readonly selfReports: readonly string[];
  /** Verbs that with one of `reflexives` tell of a rating of one's own: 'rated themselves'. */
  readonly selfRating: readonly string[];
  readonly reflexives: readonly string[];
  /** Words before a number that make it a name: 'item 2', 'year 7'. */
  readonly numbered: readonly string[];
  /** 'the first ten minutes' */
  readonly portions: readonly string[];
  /** Articles before a number word that make it a name: 'the two at the back'. */
  readonly definite: readonly string[];
  readonly numberWords: readonly string[];
  /** Words that count like a number: 'once', 'half'. */
  readonly countWords: readonly string[];
  readonly abbreviations: readonly string[];
}

/**
 * The word classes that the grammar in clause.ts asks of every language: linking verbs (`be`), what may stand between
 * such a verb (`act` ones link only what ends a clause: 'left happy') and what it predicates (`mod`, `very`), words that join (`join`) or negate (`neg`), determiners (`det`),
 * prepositions (`prep`), the one of them that makes a part of a whole (`part`), auxiliary verbs (`aux`), verbs that make
 * something something (`make`), adverbs that may end a clause (`ending`), what is judged (`teaching`, `material`, `it`), persons, and the words that judge
 * (`quality`, `state`).
 */
export type GrammarClass =
  | 'be'
  | 'act'
  | 'mod'
  | 'very'
  | 'join'
  | 'neg'
  | 'det'
  | 'prep'
  | 'part'
  | 'aux'
  | 'make'
  | 'ending'
  | 'teaching'
  | 'material'
  | 'it'
  | 'person'
  | 'quality'
  | 'state';

/** A language is data only. */
export interface Lexicon {
  readonly lang: string;
  readonly rules: readonly Rule[];
  /** For quick fixes; a language without it offers its stubs as they are. */
  readonly rewriting?: Rewriting;
  readonly evidence?: EvidenceCues;
  /** Terms of education and everyday life that are never flagged, in the same notation. */
  readonly fixedTerms: readonly string[];
  readonly classes: Readonly<Record<GrammarClass, readonly string[]>> & Readonly<Record<string, readonly string[]>>;
  /** Lists of words that judge, in all their forms: a rule names one like a class, and each word counts as a term. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly cues: Cues;
  /** How adverbs end: 'frankly too long'. */
  readonly adverbEnding: string;
  /** How nouns end that name what somebody does: 'positioning'. */
  readonly actionEndings: readonly string[];
  /** Adjectives stand behind their noun as well: 'instrucciones claras'. */
  readonly adjectivesFollow?: boolean;
  /** A verb may stand without its subject: 'Estaban aburridos.' */
  readonly dropsSubject?: boolean;
  /** The letters that name a person before a seat number: S14, A7. */
  readonly seats: string;
  /** The forms of a word for a marker such as `v`. */
  readonly inflect: (word: string, marker: string) => readonly string[];
}

/** A pattern once for each word or phrase, put in the place of `%`. A phrase's words are joined as the notation asks. */
export function each(pattern: string, words: readonly string[]): readonly string[] {
  return words.map((word) => pattern.replaceAll('%', word));
}

/** A pattern once for a list of single words, which has a name of its own, and once for each of its phrases. */
export function eachOf(pattern: string, name: string, list: readonly string[]): readonly string[] {
  return [pattern.replaceAll('%', `{${name}}`), ...each(pattern, list.filter(isPhrase))];
}

/** What of a list is one word, each once. */
export function singleWords(list: readonly string[]): readonly string[] {
  return [...new Set(list.filter((word) => !isPhrase(word)))];
}

function isPhrase(word: string): boolean {
  return /[-_{]/.test(word);
}

/** The words of a list that is written as text. Data in this form is short to read and to ship. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The lines of a list that is written as text; those that begin with `#` are headings for people. */
export function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

import { finish } from '../core/steps';
import type { Steps } from '../core/steps';
import type { Cues, Lexicon, Rule } from './lexicon';
import type { Word } from './prose';
import { grow, plantTerms, type TermNode, type TermTree } from './termTree';

/** Where a term of a rule stands, as word indices; `to` and `end` are exclusive. */
export interface Match {
  /** `undefined` for a fixed term. */
  readonly rule: Rule | undefined;
  readonly start: number;
  readonly end: number;
  /** The part to underline. */
  readonly from: number;
  readonly to: number;
  /** The place of the term in the lexicon. */
  readonly order: number;
}

/** A lexicon made ready for matching. */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly terms: TermTree;
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
  readonly cues: CueSets;
}

export type CueSets = Readonly<Record<keyof Cues, ReadonlySet<string>>>;

const none: readonly never[] = [];

const compiled = new WeakMap<Lexicon, Matcher>();

/** The matcher of a lexicon, made on first use. */
export function matcherFor(lexicon: Lexicon): Matcher {
  return compiled.get(lexicon) ?? finish(matcherInSteps(lexicon));
}

/** The same in steps, since thousands of terms take longer than a host may be held. */
export function* matcherInSteps(lexicon: Lexicon): Steps<Matcher> {
  const known = compiled.get(lexicon);
  if (known) return known;
  const matcher = yield* compile(lexicon);
  compiled.set(lexicon, matcher);
  return matcher;
}

function* compile(lexicon: Lexicon): Steps<Matcher> {
  const terms = yield* plantTerms(lexicon);
  const classesOf = new Map<string, string[]>();
  for (const [name, words] of Object.entries({ ...lexicon.classes, ...lexicon.lists })) {
    for (const word of new Set(words)) keep(classesOf, word, name);
    yield;
  }
  const entries = Object.entries(lexicon.cues).map(([name, words]: [string, readonly string[]]) => [
    name,
    new Set(words),
  ]);
  const cues = Object.fromEntries(entries) as CueSets;
  return { lexicon, terms, classesOf, cues };
}

function keep<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/**
 * All terms that begin at word `start`, the longest first. The work is bounded by the longest term, not by the text.
 */
export function matchesAt(matcher: Matcher, words: readonly Word[], start: number): readonly Match[] {
  const first = words[start];
  if (!first) return noMatches;
  const walk: Walk = { matcher, words, start, found: undefined };
  goOn(walk, matcher.terms.root, start, first);
  const { found } = walk;
  if (!found) return noMatches;
  return found.length > 1 ? found.sort((a, b) => b.end - a.end || b.to - b.from - (a.to - a.from)) : found;
}

const noMatches: readonly Match[] = [];

interface Walk {
  readonly matcher: Matcher;
  readonly words: readonly Word[];
  readonly start: number;
  found: Match[] | undefined;
}

/** Goes from a node across a word to all nodes behind it. */
function goOn(walk: Walk, node: TermNode, at: number, word: Word): void {
  const byWord = node.words?.get(word.text);
  if (byWord) arrive(walk, byWord, at + 1);
  if (node.classes) {
    for (const name of wordClasses(walk.matcher, word)) {
      const byClass = node.classes.get(name);
      if (byClass) arrive(walk, byClass, at + 1);
    }
  }
  if (node.endings) {
    for (const [ending, byEnding] of node.endings) if (endsIn(word, ending)) arrive(walk, byEnding, at + 1);
  }
  if (node.any) arrive(walk, node.any, at + 1);
}

function arrive(walk: Walk, node: TermNode, at: number): void {
  const { words, start } = walk;
  if (node.waiting) grow(node, walk.matcher.terms);
  const next = words[at];
  const isFollowed = next !== undefined && isJoined(next);
  for (const accept of node.accepts ?? none) {
    if (accept.atSentenceStart && !opensClause(words, start)) continue;
    if (accept.atClauseEnd && isFollowed) continue;
    const { rule, order, from, to } = accept;
    const match = { rule, order, start, end: at, from: start + from, to: start + to };
    (walk.found ??= []).push(match);
  }
  if (isFollowed) goOn(walk, node, at, next);
  else if (node.comma && next?.gap === 'comma') {
    if (node.comma.waiting) grow(node.comma, walk.matcher.terms);
    goOn(walk, node.comma, at, next);
  }
}

/** True where a sentence begins, or a clause behind a semicolon or a dash. */
function opensClause(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]?.sentence || words[at]?.clause === true;
}

/** The classes a word belongs to: `n` for a number, those of a student for a seat number (S14, or A7 for an apprentice). */
export function wordClasses(matcher: Matcher, word: Word): readonly string[] {
  if (word.kind === 'number') return ['n'];
  if (isSeat(matcher, word.text, word.capital)) return seatClasses(matcher);
  return matcher.classesOf.get(word.text) ?? ownerClasses(matcher, word);
}

/** A seat number stands for what the first word of the class does: a student. */
function seatClasses({ classesOf, lexicon }: Matcher): readonly string[] {
  return classesOf.get(lexicon.classes.student?.[0] ?? '') ?? none;
}

/** "S4's", "the teacher's": somebody's. */
function ownerClasses(matcher: Matcher, { text, capital }: Word): readonly string[] {
  if (!text.endsWith("'s")) return none;
  const owner = text.slice(0, -2);
  const isPerson = isSeat(matcher, owner, capital) || matcher.classesOf.get(owner)?.includes('person');
  return isPerson ? whose : none;
}

const whose: readonly string[] = ['whose'];

function isSeat({ lexicon }: Matcher, text: string, capital: boolean): boolean {
  return capital && text.length <= 4 && lexicon.seats.includes(text.charAt(0)) && /^.\d+$/.test(text);
}

/** True where a phrase may go on into this word. */
export function isJoined(word: Word): boolean {
  return word.gap === 'space' || word.gap === 'hyphen';
}

/** `{*ing}`: a word of at least two letters before its ending, so that 'king' and 'ring' are none. */
function endsIn({ text, kind }: Word, ending: string): boolean {
  return kind === 'word' && text.length > ending.length + 1 && text.endsWith(ending);
}

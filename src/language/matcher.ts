import { finish } from '../core/steps';
import type { Steps } from '../core/steps';
import type { Cues, Lexicon, Rule } from './lexicon';
import type { Word } from './prose';

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

interface Accept {
  readonly rule: Rule | undefined;
  /** The place of the term in the lexicon. */
  readonly order: number;
  /** Relative to the first word. */
  readonly from: number;
  readonly to: number;
  readonly atSentenceStart: boolean;
  readonly atClauseEnd: boolean;
}

/** A term as a row of elements, each of which is read when it is needed. */
interface Term {
  readonly text: string;
  readonly rule: Rule | undefined;
  /** Its place in the lexicon. */
  readonly order: number;
  readonly elements: readonly string[];
  readonly read: Element[];
}

/** A term of which the elements up to `index` lead to a node. */
interface Begun {
  readonly term: Term;
  readonly index: number;
  /** In words. */
  readonly length: number;
  readonly from: number;
  /** Less than 0 where no mark has closed yet. */
  readonly to: number;
}

/** What a node does not need is not made. */
interface Node {
  words: Map<string, Node> | undefined;
  classes: Map<string, Node> | undefined;
  endings: Map<string, Node> | undefined;
  any: Node | undefined;
  /** Behind a comma. */
  comma: Node | undefined;
  accepts: Accept[] | undefined;
  /** Terms that go on from here, for as long as no text has come here. */
  waiting: Begun[] | undefined;
}

/**
 * A lexicon made ready for matching: a tree of words, in which a row of words leads to the rules it belongs to. The tree
 * grows where a text goes into it: few of its tens of thousands of nodes are ever needed.
 */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly root: Node;
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

/** Terms looked at in a step, a millisecond in a fresh process. */
const termsInStep = 40;

function* compile(lexicon: Lexicon): Steps<Matcher> {
  const root = newNode();
  let order = 0;
  for (const rule of [...lexicon.rules, undefined]) {
    for (const text of rule?.terms ?? lexicon.fixedTerms) {
      const term = { text, rule, order, elements: elementsOf(text), read: [] };
      goFurther(root, { term, index: 0, length: 0, from: 0, to: -1 }, lexicon);
      if (++order % termsInStep === 0) yield;
    }
  }
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
  return { lexicon, root, classesOf, cues };
}

function keep<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

/** Makes the whole tree. Throws a SyntaxError where a term breaks the notation. */
export function growWhole({ lexicon, root }: Matcher): void {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    grow(node, lexicon);
    for (const edges of [node.words, node.classes, node.endings]) open.push(...(edges?.values() ?? []));
    if (node.any) open.push(node.any);
    if (node.comma) open.push(node.comma);
  }
}

/**
 * All terms that begin at word `start`, the longest first. The work is bounded by the longest term, not by the text.
 */
export function matchesAt(matcher: Matcher, words: readonly Word[], start: number): readonly Match[] {
  const first = words[start];
  if (!first) return noMatches;
  const walk: Walk = { matcher, words, start, found: undefined };
  goOn(walk, matcher.root, start, first);
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
function goOn(walk: Walk, node: Node, at: number, word: Word): void {
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

function arrive(walk: Walk, node: Node, at: number): void {
  const { words, start } = walk;
  if (node.waiting) grow(node, walk.matcher.lexicon);
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
    if (node.comma.waiting) grow(node.comma, walk.matcher.lexicon);
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

function newNode(): Node {
  return {
    words: undefined,
    classes: undefined,
    endings: undefined,
    any: undefined,
    comma: undefined,
    accepts: undefined,
    waiting: undefined,
  };
}

type Step = { readonly word: string } | { readonly class: string } | { readonly ending: string } | 'comma';

interface Element {
  /** The rows of words that may stand here. */
  readonly choices: readonly (readonly Step[])[];
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The term without the marks for the start of a sentence and the end of a clause, as its elements. */
function elementsOf(term: string): readonly string[] {
  const body = term.slice(term.startsWith('^') ? 1 : 0, term.endsWith('$') ? -1 : undefined).trim();
  return body.replaceAll('-', '_').split(/\s+/);
}

function grow(node: Node, lexicon: Lexicon): void {
  const { waiting } = node;
  node.waiting = undefined;
  for (const begun of waiting ?? none) goFurther(node, begun, lexicon);
}

/** Takes a term across its next element. What lies behind waits until a text comes there. */
function goFurther(node: Node, { term, index, length, from, to }: Begun, lexicon: Lexicon): void {
  const { text, rule, order, elements, read } = term;
  const written = elements[index];
  if (written === undefined) {
    if (length === 0) throw new SyntaxError(`A term may not be empty: '${text}'`);
    const ends = { atSentenceStart: text.startsWith('^'), atClauseEnd: text.endsWith('$') };
    accept(node, { rule, order, from, to: to < 0 ? length : to, ...ends });
    return;
  }
  const element = (read[index] ??= readElement(written, text, lexicon));
  for (const choice of element.choices) {
    const end = length + choice.filter((step) => step !== 'comma').length;
    const begun = {
      term,
      index: index + 1,
      length: end,
      from: element.opens ? length : from,
      to: element.closes ? end : to,
    };
    const next = choice.reduce((at, step) => child(at, step), node);
    if (next === node) goFurther(node, begun, lexicon);
    else (next.waiting ??= []).push(begun);
  }
}

/** In the order of the lexicon, whatever the order in which its words are met. */
function accept(node: Node, accepted: Accept): void {
  const accepts = (node.accepts ??= []);
  let at = accepts.length;
  while (at > 0 && (accepts[at - 1]?.order ?? 0) > accepted.order) at--;
  accepts.splice(at, 0, accepted);
}

/** Most elements are one: it needs no further look. */
const plainWord = /^[\p{L}']+$/u;

function readElement(element: string, term: string, lexicon: Lexicon): Element {
  if (plainWord.test(element)) return { choices: [[{ word: element }]], opens: false, closes: false };
  const opens = element.startsWith('[');
  const closes = element.endsWith(']');
  let body = element.slice(opens ? 1 : 0, closes ? -1 : undefined);
  const optional = body.endsWith('?');
  if (optional) body = body.slice(0, -1);
  if (body === '' || /[[\]?()]/.test(body)) throw new SyntaxError(`'${element}' in the term '${term}'`);
  const choices = body.split('|').flatMap((choice) => rows(choice, term, lexicon));
  return { choices: optional ? [...choices, []] : choices, opens, closes };
}

/** The rows of steps that one alternative stands for. Only its last word may have a marker. */
function rows(choice: string, term: string, lexicon: Lexicon): readonly (readonly Step[])[] {
  const words = choice.split('_');
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).map(readStep);
  const [stem = '', marker] = last.split('~');
  if (marker === undefined) return [[...before, readStep(last)]];
  const forms = lexicon.inflect(stem, marker);
  if (forms.length === 0) throw new SyntaxError(`Unknown marker '~${marker}' in the term '${term}'`);
  return forms.map((form) => [...before, readStep(form)]);
}

function readStep(word: string): Step {
  if (word === ',') return 'comma';
  const name = /^\{(.+)\}$/.exec(word)?.[1];
  if (name === undefined) return { word };
  return name.startsWith('*') && name !== '*' ? { ending: name.slice(1) } : { class: name };
}

function edgesFor(node: Node, step: Exclude<Step, 'comma'>): readonly [edges: Map<string, Node>, key: string] {
  if ('ending' in step) return [(node.endings ??= new Map<string, Node>()), step.ending];
  if ('class' in step) return [(node.classes ??= new Map<string, Node>()), step.class];
  return [(node.words ??= new Map<string, Node>()), step.word];
}

function child(node: Node, step: Step): Node {
  if (step === 'comma') return (node.comma ??= newNode());
  if ('class' in step && step.class === '*') return (node.any ??= newNode());
  const [edges, key] = edgesFor(node, step);
  let next = edges.get(key);
  if (!next) {
    next = newNode();
    edges.set(key, next);
  }
  return next;
}

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
}

interface Accept {
  readonly rule: Rule | undefined;
  /** Relative to the first word. */
  readonly from: number;
  readonly to: number;
  readonly atSentenceStart: boolean;
  readonly atClauseEnd: boolean;
}

/** There are tens of thousands, most of them ends: what a node does not need is not made. */
interface Node {
  words: Map<string, Node> | undefined;
  classes: Map<string, Node> | undefined;
  any: Node | undefined;
  accepts: Accept[] | undefined;
}

/** A lexicon made ready for matching: a tree of words, in which a row of words leads to the rules it belongs to. */
export interface Matcher {
  readonly lexicon: Lexicon;
  readonly root: Node;
  readonly classesOf: ReadonlyMap<string, readonly string[]>;
  readonly cues: CueSets;
}

export type CueSets = Readonly<Record<keyof Cues, ReadonlySet<string>>>;

const none: readonly Accept[] = [];

const compiled = new WeakMap<Lexicon, Matcher>();

/** The matcher of a lexicon, made on first use. Throws a SyntaxError where a term breaks the notation. */
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

/** Terms added in a step, some milliseconds in a fresh process. */
const termsInStep = 10;

function* compile(lexicon: Lexicon): Steps<Matcher> {
  const root = newNode();
  let added = 0;
  for (const rule of [...lexicon.rules, undefined]) {
    for (const term of rule?.terms ?? lexicon.fixedTerms) {
      addTerm(root, term, rule, lexicon);
      if (++added % termsInStep === 0) yield;
    }
  }
  const classesOf = new Map<string, string[]>();
  for (const [name, words] of Object.entries(lexicon.classes)) {
    for (const word of words) classesOf.set(word, [...(classesOf.get(word) ?? []), name]);
  }
  const entries = Object.entries(lexicon.cues).map(([name, words]: [string, readonly string[]]) => [
    name,
    new Set(words),
  ]);
  const cues = Object.fromEntries(entries) as CueSets;
  return { lexicon, root, classesOf, cues };
}

/**
 * All terms that begin at word `start`, the longest first. The work is bounded by the longest term, not by the text.
 */
export function matchesAt(matcher: Matcher, words: readonly Word[], start: number): readonly Match[] {
  const found: Match[] = [];
  const walk = (node: Node, at: number): void => {
    const next = words[at];
    for (const accept of node.accepts ?? none) {
      if (accept.atSentenceStart && words[start - 1]?.sentence === words[start]?.sentence) continue;
      if (accept.atClauseEnd && next && isJoined(next)) continue;
      found.push({ rule: accept.rule, start, end: at, from: start + accept.from, to: start + accept.to });
    }
    if (!next || (at > start && !isJoined(next))) return;
    const byWord = node.words?.get(next.text);
    if (byWord) walk(byWord, at + 1);
    if (node.classes) {
      for (const name of wordClasses(matcher, next)) {
        const byClass = node.classes.get(name);
        if (byClass) walk(byClass, at + 1);
      }
    }
    if (node.any) walk(node.any, at + 1);
  };
  walk(matcher.root, start);
  return found.length > 1 ? found.sort((a, b) => b.end - a.end || b.to - b.from - (a.to - a.from)) : found;
}

/** The classes a word belongs to: `n` for a number, those of a student for a seat number (S14, or A7 for an apprentice). */
export function wordClasses(matcher: Matcher, word: Word): readonly string[] {
  if (word.kind === 'number') return ['n'];
  if (isSeat(matcher, word)) return matcher.classesOf.get(matcher.lexicon.classes.student?.[0] ?? '') ?? [];
  return matcher.classesOf.get(word.text) ?? [];
}

function isSeat({ lexicon }: Matcher, { text, capital }: Word): boolean {
  return capital && text.length <= 4 && lexicon.seats.includes(text.charAt(0)) && /^.\d+$/.test(text);
}

/** True where a phrase may go on into this word. */
export function isJoined(word: Word): boolean {
  return word.gap === 'space' || word.gap === 'hyphen';
}

function newNode(): Node {
  return { words: undefined, classes: undefined, any: undefined, accepts: undefined };
}

type Step = { readonly word: string } | { readonly class: string };

interface Element {
  /** The rows of words that may stand here. */
  readonly choices: readonly (readonly Step[])[];
  readonly opens: boolean;
  readonly closes: boolean;
}

function addTerm(root: Node, term: string, rule: Rule | undefined, lexicon: Lexicon): void {
  const atSentenceStart = term.startsWith('^');
  const atClauseEnd = term.endsWith('$');
  const body = term.slice(atSentenceStart ? 1 : 0, atClauseEnd ? -1 : undefined).trim();
  const elements = body
    .replaceAll('-', '_')
    .split(/\s+/)
    .map((element) => readElement(element, term, lexicon));
  const add = (index: number, node: Node, length: number, from: number, to: number): void => {
    const element = elements[index];
    if (!element) {
      if (length === 0) throw new SyntaxError(`A term may not be empty: '${term}'`);
      (node.accepts ??= []).push({ rule, from, to: to < 0 ? length : to, atSentenceStart, atClauseEnd });
      return;
    }
    for (const choice of element.choices) {
      const end = length + choice.length;
      const next = choice.reduce((at, step) => child(at, step), node);
      add(index + 1, next, end, element.opens ? length : from, element.closes ? end : to);
    }
  };
  add(0, root, 0, 0, -1);
}

function readElement(element: string, term: string, lexicon: Lexicon): Element {
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
  const name = /^\{(.+)\}$/.exec(word)?.[1];
  return name === undefined ? { word } : { class: name };
}

function child(node: Node, step: Step): Node {
  if ('class' in step && step.class === '*') return (node.any ??= newNode());
  const [edges, key] =
    'class' in step
      ? [(node.classes ??= new Map<string, Node>()), step.class]
      : [(node.words ??= new Map<string, Node>()), step.word];
  let next = edges.get(key);
  if (!next) {
    next = newNode();
    edges.set(key, next);
  }
  return next;
}

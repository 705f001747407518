import type { Steps } from '../core/steps';
import type { Lexicon, Rule } from './lexicon';

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

/** A term as a row of elements, as they are written: each is read when it is needed. */
interface Term {
  readonly text: string;
  readonly rule: Rule | undefined;
  /** Its place in the lexicon. */
  readonly order: number;
  readonly elements: readonly string[];
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

/**
 * A place in a tree of words, in which a row of words leads to the rules it belongs to. The tree grows where a text goes
 * into it: few of its tens of thousands of nodes are ever needed. What a node does not need is not made.
 */
export interface TermNode {
  words: Map<string, TermNode> | undefined;
  classes: Map<string, TermNode> | undefined;
  endings: Map<string, TermNode> | undefined;
  any: TermNode | undefined;
  /** Behind a comma. */
  comma: TermNode | undefined;
  accepts: Accept[] | undefined;
  /** Terms that go on from here, for as long as no text has come here. */
  waiting: Begun[] | undefined;
}

export interface TermTree {
  readonly lexicon: Lexicon;
  readonly root: TermNode;
  /** What was read, by how it is written: thousands of terms share a few hundred elements. */
  readonly elements: Map<string, Element>;
}

/** Terms looked at in a step, a millisecond in a fresh process. */
const termsInStep = 40;

/** The tree of all terms of a lexicon, as far as every text needs it. */
export function* plantTerms(lexicon: Lexicon): Steps<TermTree> {
  const root = newNode();
  const tree = { lexicon, root, elements: new Map<string, Element>() };
  let order = 0;
  for (const rule of [...lexicon.rules, undefined]) {
    for (const text of rule?.terms ?? lexicon.fixedTerms) {
      const term = { text, rule, order, elements: elementsOf(text) };
      goFurther(root, { term, index: 0, length: 0, from: 0, to: -1 }, tree);
      if (++order % termsInStep === 0) yield;
    }
  }
  yield* growCrowded(tree);
  return tree;
}

/**
 * Nodes behind which very many terms go on, such as the one for any word that stresses, would hold the host when a text
 * first comes there, and every text soon does.
 */
function* growCrowded(tree: TermTree): Steps<void> {
  const open = [...edgesOf(tree.root)];
  for (let node = open.pop(); node; node = open.pop()) {
    const { waiting } = node;
    if (!waiting || waiting.length <= termsInStep) continue;
    for (let next = 0; next < waiting.length; next += termsInStep) {
      node.waiting = waiting.slice(next, next + termsInStep);
      grow(node, tree);
      yield;
    }
    open.push(...edgesOf(node));
  }
}

function edgesOf({ words, classes, endings, any, comma }: TermNode): readonly TermNode[] {
  const edges = [words, classes, endings].flatMap((nodes) => [...(nodes?.values() ?? [])]);
  return [...edges, ...[any, comma].filter((node) => node !== undefined)];
}

/** Makes the whole tree. Throws a SyntaxError where a term breaks the notation. */
export function growWhole(tree: TermTree): void {
  const open = [tree.root];
  for (let node = open.pop(); node; node = open.pop()) {
    grow(node, tree);
    open.push(...edgesOf(node));
  }
}

function newNode(): TermNode {
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

/** Brings what waits at a node one element further. */
export function grow(node: TermNode, tree: TermTree): void {
  const { waiting } = node;
  node.waiting = undefined;
  for (const begun of waiting ?? []) goFurther(node, begun, tree);
}

/** Takes a term across its next element. What lies behind waits until a text comes there. */
function goFurther(node: TermNode, { term, index, length, from, to }: Begun, tree: TermTree): void {
  const { text, rule, order, elements } = term;
  const written = elements[index];
  if (written === undefined) {
    if (length === 0) throw new SyntaxError(`A term may not be empty: '${text}'`);
    const ends = { atSentenceStart: text.startsWith('^'), atClauseEnd: text.endsWith('$') };
    accept(node, { rule, order, from, to: to < 0 ? length : to, ...ends });
    return;
  }
  const { choices, opens, closes } = elementFor(written, text, tree);
  // Most choices are one word each: they go on alike.
  let begun: Begun | undefined;
  for (const choice of choices) {
    const end = length + choice.filter((step) => step !== 'comma').length;
    if (begun?.length !== end)
      begun = { term, index: index + 1, length: end, from: opens ? length : from, to: closes ? end : to };
    const behind = choice.reduce((at, step) => child(at, step), node);
    if (behind === node) goFurther(node, begun, tree);
    // An empty list would take room for many at its first item.
    else if (behind.waiting) behind.waiting.push(begun);
    else behind.waiting = [begun];
  }
}

/** In the order of the lexicon, whatever the order in which its words are met. */
function accept(node: TermNode, accepted: Accept): void {
  const accepts = (node.accepts ??= []);
  let at = accepts.length;
  while (at > 0 && (accepts[at - 1]?.order ?? 0) > accepted.order) at--;
  accepts.splice(at, 0, accepted);
}

/** Most elements are one: it needs no further look. */
const plainWord = /^[\p{L}']+$/u;

function elementFor(written: string, term: string, { lexicon, elements }: TermTree): Element {
  let element = elements.get(written);
  if (!element) {
    element = readElement(written, term, lexicon);
    elements.set(written, element);
  }
  return element;
}

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

function edgesFor(node: TermNode, step: Exclude<Step, 'comma'>): readonly [edges: Map<string, TermNode>, key: string] {
  if ('ending' in step) return [(node.endings ??= new Map<string, TermNode>()), step.ending];
  if ('class' in step) return [(node.classes ??= new Map<string, TermNode>()), step.class];
  return [(node.words ??= new Map<string, TermNode>()), step.word];
}

function child(node: TermNode, step: Step): TermNode {
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

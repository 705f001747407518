import { span } from '../core/span';
import type { Span } from '../core/span';
import type { Finding } from './finding';
import type { Rewriting } from './rewriting';

/** A sentence as far as describing needs it. */
export interface Described {
  readonly text: string;
  /** The sentence without the times it begins with. */
  readonly target: Span;
  /** It holds a count, speech, code or a link, all of which are kept. */
  readonly hasEvidence: boolean;
}

/** What to put in the place of a span. `isRemoval` where nothing is left to fill in: the evidence is there already. */
export interface Description {
  readonly span: Span;
  readonly text: string;
  readonly stub: string;
  readonly isRemoval: boolean;
}

/** Families of which nothing but a direction or a question is left without the words. */
const wholeSentence: ReadonlySet<string> = new Set(['directive', 'leading-question']);

/**
 * Ways to describe what a finding judges, the best first; the caller leaves out those that are not silent. A sentence
 * that holds evidence keeps it: 'Great pacing: 12 questions' becomes 'Pacing: 12 questions'. Any other gets a stub
 * behind its topic: 'The lesson was great.' becomes 'The lesson: __ of __ students __.'
 */
export function describe(sentence: Described, finding: Finding, words: Rewriting): readonly Description[] {
  const { text, target } = sentence;
  const [before, after, mark] = around(sentence, finding);
  const whole = (body: string, stub: string, isRemoval = false): Description => {
    const end = /[?.]$/.test(body) ? '' : mark.replace(/[!?]/g, '.');
    return { span: target, text: body + end, stub, isRemoval };
  };
  const inPlace = (stub: string): Description => ({ span: finding.span, text: stub, stub, isRemoval: false });
  const swap = words.swaps[finding.text.toLowerCase()];
  if (swap !== undefined) return [inPlace(swap)];
  if (wholeSentence.has(finding.family)) {
    return sentence.hasEvidence ? [] : finding.instead.map((stub) => whole(stub, stub));
  }
  const isFrequency = words.frequencies.some((word) => finding.text.toLowerCase().startsWith(word));
  if (finding.family === 'vague-amount' && !isFrequency) {
    return fitting(finding, before === '', words).map(inPlace);
  }
  if (sentence.hasEvidence) {
    const kept = shapes(before, after, finding, words, undefined).filter((body) => keepsAll(before + after, body));
    return kept.map((body) => whole(body, '', true));
  }
  const stubs = finding.instead.filter(
    (stub) => !(isFrequency && hasPeople(stub, words)) && fitsLabel(stub, text.slice(target.start, target.end)),
  );
  const made = stubs.flatMap((stub) =>
    [...shapes(before, after, finding, words, stub, isFrequency), stub].map((body) => whole(body, stub)),
  );
  return made;
}

/** The sentence before and behind the finding, and the marks that end it. */
function around({ text, target }: Described, finding: Finding): readonly [string, string, string] {
  const tail = text.slice(finding.span.end, target.end);
  const [, after = tail, mark = ''] = /^([^]*?)([.!?…]{0,4}[*_)]{0,4})$/.exec(tail) ?? [];
  const before = text.slice(target.start, finding.span.start);
  // Emphasis on the judgement has nothing left to stand on.
  const isMarked = /[*_]$/.test(before.trimEnd()) || /^[*_]/.test(after);
  const plain = (part: string): string => (isMarked ? part.replace(/[*_]{1,3}/g, '') : part);
  return [plain(before).replace(/^\(+/, ''), plain(after), isMarked ? plain(mark) : mark];
}

/** What the sentence can become, the best first. Without a stub the judgement is only taken out. */
function shapes(
  before: string,
  after: string,
  finding: Finding,
  words: Rewriting,
  stub: string | undefined,
  isFrequency = false,
): readonly string[] {
  const subject = isFrequency ? undefined : subjectOf(before, words);
  if (subject !== undefined) return [predicate(topicOf(subject, words), after, finding, words, stub)].filter(isText);
  if (['unseen-state', 'comparison'].includes(finding.family) && before !== '' && after.trim() !== '') {
    const topic = knownPeople(before, words) ?? thing(after, words);
    return topic === undefined || stub === undefined ? [] : [withStub(topic, stub)];
  }
  return keptWords(finding, before, words).flatMap((kept) => {
    const topic = topicOf(joined(before, kept, after, words), words);
    return topic === undefined ? [] : [stub === undefined ? topic : withStub(topic, stub)];
  });
}

/** 'The lesson was great because ...': the subject, and what follows. */
function predicate(
  topic: string | undefined,
  after: string,
  finding: Finding,
  words: Rewriting,
  stub: string | undefined,
): string | undefined {
  const [first = ''] = after.trim().toLowerCase().split(/[\s,]/, 1);
  const isLoose = /^\s*[,;:–—-]/.test(after);
  if (stub === undefined) {
    const rest = after.replace(/^[\s,;:–—-]+/, '');
    const [opening = ''] = rest.toLowerCase().split(' ', 1);
    const evidence = words.leading.includes(opening) ? rest.slice(opening.length).trimStart() : rest;
    return evidence === '' ? undefined : topic === undefined ? capital(evidence) : `${topic}: ${evidence}`;
  }
  const isPair = /^ (?:\S+) \S+$/.test(after) && words.leading.includes(first) && !words.prepositions.includes(first);
  if (isPair || finding.family === 'comparison') return topic === undefined ? stub : withStub(topic, stub);
  if (!isLoose && words.prepositions.includes(first)) {
    const place = topicOf(`${topic ?? ''}${after}`, words);
    return place === undefined ? stub : withStub(place, stub);
  }
  return (topic === undefined ? stub : withStub(topic, stub)) + after;
}

/** What stands before 'was', 'was a' or 'seemed'; undefined where no such verb comes before the finding. */
function subjectOf(before: string, { linkVerbs, determiners, intensifiers }: Rewriting): string | undefined {
  const parts = before.trimEnd().split(/\s+/);
  let last = parts.length - 1;
  const at = (index: number): string => (parts[index] ?? '').toLowerCase();
  while (last > 0 && (determiners.includes(at(last)) || intensifiers.includes(at(last)))) last--;
  return linkVerbs.includes(at(last)) ? parts.slice(0, last).join(' ') : undefined;
}

/** What may stay of the finding's own words: 'classroom management' of 'Weak classroom management'. */
function keptWords(
  { family, text }: Finding,
  before: string,
  { intensifiers, verbs, nounFirst }: Rewriting,
): readonly string[] {
  const parts = text.split(/\s+/);
  const isNamed =
    ['praise', 'deficit', 'person-label'].includes(family) || (family === 'unseen-state' && before === '');
  if (!isNamed || verbs.includes((parts[0] ?? '').toLowerCase())) return [''];
  if (nounFirst && family === 'person-label') return [parts.slice(0, -1).join(' '), ''];
  let first = 0;
  while (first < parts.length - 1 && intensifiers.includes((parts[first] ?? '').toLowerCase())) first++;
  return parts
    .slice(first + 1)
    .map((_, index) => parts.slice(first + 1 + index).join(' '))
    .concat('');
}

/** What is left of a sentence as its topic; undefined where it names none. */
function topicOf(left: string, words: Rewriting): string | undefined {
  const parts = left.trim().replace(new RegExp(words.verdicts, 'i'), '').split(/\s+/).filter(Boolean);
  const plain = (part: string | undefined): string => (part ?? '').toLowerCase().replace(/[^\p{L}\p{N}']/gu, '');
  while (parts.length > 0 && (plain(parts[0]) === '' || words.leading.includes(plain(parts[0])))) parts.shift();
  while (parts.length > 0 && (plain(parts.at(-1)) === '' || words.trailing.includes(plain(parts.at(-1))))) parts.pop();
  if (parts.every((part) => words.topicless.includes(plain(part)))) return undefined;
  return capital(parts.join(' ').replace(/[:;,]+$/, ''));
}

/** A seat or a name before a verb; undefined for people in general. */
function knownPeople(before: string, words: Rewriting): string | undefined {
  const topic = topicOf(before, words);
  return topic === undefined || hasPeople(topic, words) ? undefined : topic;
}

/** The thing that a verb is about: 'the poster' of 'about the poster'. */
function thing(after: string, words: Rewriting): string | undefined {
  const [first = ''] = after.trim().toLowerCase().split(/\s/, 1);
  const isThing = words.determiners.includes(first) || words.prepositions.slice(0, 2).includes(first);
  return isThing ? topicOf(after, words) : undefined;
}

/** The text around the finding, with the article that the next word asks for. */
function joined(before: string, kept: string, after: string, { articles }: Rewriting): string {
  const next = (kept === '' ? after : kept).trimStart();
  const start = articles ? withArticle(before, next, articles) : before;
  return `${start}${kept}${/^[\s,;:]/.test(after) || kept === '' ? '' : ' '}${after}`.replace(/ {2,}/g, ' ');
}

function withArticle(before: string, next: string, articles: NonNullable<Rewriting['articles']>): string {
  const last = /(\S+)(\s+)$/.exec(before);
  const { usual, beforeVowel, vowel } = articles;
  if (!last || ![usual, beforeVowel].includes(last[1]?.toLowerCase() ?? '')) return before;
  const right = new RegExp(vowel, 'i').test(next) ? beforeVowel : usual;
  const isCapital = /^\p{Lu}/u.test(last[0]);
  return before.slice(0, last.index) + (isCapital ? capital(right) : right) + (last[2] ?? '');
}

/** 'S14: S__ wrote ...' would name the seat twice, 'The exit ticket: Exit ticket: ...' the thing. */
function withStub(topic: string, stub: string): string {
  const label = labelOf(stub);
  const isNamed = label !== undefined && topic.toLowerCase().includes(label.toLowerCase());
  const short = isNamed ? stub.slice(label.length + 2) : stub;
  return `${topic}: ${/\b[A-Z]\d+$/.test(topic) ? forSeat(short) : short}`;
}

function forSeat(stub: string): string {
  return stub
    .replace(/^(?:10:__: )?[A-Z]__(?: said)?:? (?!and )/, '')
    .replace(/^__ (?:of __ students|de __ estudiantes) (?=\w)/, '');
}

/** A stub about one thing, such as an exit ticket, fits only where the sentence names it. */
function fitsLabel(stub: string, sentence: string): boolean {
  const label = labelOf(stub);
  return label === undefined || sentence.toLowerCase().includes(label.toLowerCase());
}

function labelOf(stub: string): string | undefined {
  return /^(\p{Lu}[\p{Ll} ]+): /u.exec(stub)?.[1];
}

/** Stubs for an amount: at the start of a sentence people are counted, elsewhere the writer's own noun. */
function fitting(finding: Finding, isStart: boolean, words: Rewriting): readonly string[] {
  const noun = finding.text.split(/\s+/).at(-1)?.toLowerCase() ?? '';
  const isTime = words.times.includes(noun);
  const isNoun = finding.text.includes(' ') && !isTime && !hasPeople(noun, words);
  const counted = new RegExp(`\\b${words.counted}\\b`);
  const stubs = finding.instead.map((stub) => (isNoun ? stub.replace(counted, noun) : stub));
  const named = stubs.filter((stub) => (isTime ? !counted.test(stub) : isStart ? hasPeople(stub, words) : true));
  return named.length > 0 ? named : stubs;
}

function hasPeople(text: string, { people }: Rewriting): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => people.includes(word));
}

/** Counts, times and quotations of the sentence are still there. */
function keepsAll(rest: string, body: string): boolean {
  return (rest.match(/\d+|["“”«»]/g) ?? []).every((part) => body.includes(part));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function isText(text: string | undefined): text is string {
  return text !== undefined;
}

/** The words of a span that a time opens, without it. */
export function behindTime(text: string, sentence: Span): Span {
  const clock = String.raw`\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?`;
  const opening = new RegExp(
    `^[[(*_]{0,4}${clock}(?: ?[-–] ?${clock})?[\\])*_]{0,4}(?:[ \\t]*[-–—|:,][ \\t]*|[ \\t]+)`,
  );
  const found = opening.exec(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 60)));
  return span(sentence.start + (found?.[0].length ?? 0), sentence.end);
}

import { parseFrontmatter } from '../core/frontmatter';
import type { Field, FieldValue } from '../core/frontmatterFields';
import { textOf } from '../core/frontmatterFields';
import { overlaps, span } from '../core/span';
import type { Span } from '../core/span';
import { itemsOf } from '../core/validate';
import { nameMatches, wordsOfName } from './roster';
import type { Roster } from './roster';

/** Something by which a student can be known. */
export interface Identity {
  readonly span: Span;
  readonly what: 'email' | 'phone' | 'student-id' | 'name';
  /** The same wherever it is the same student, as far as can be told. */
  readonly who: string;
  /** The seat number that the roster gives, such as S14. */
  readonly seat?: string;
}

type Place = Pick<Identity, 'span' | 'what'>;

/** What to look for. Nothing of it is ever stored in a note. */
export interface IdentityTask {
  readonly roster: Roster;
  /** The form of the school's student ids; without one only ids are found that are called so. */
  readonly studentId?: RegExp | undefined;
}

/** The colleagues' own names and addresses are no students'. */
const colleagues: ReadonlySet<string> = new Set(['teacher', 'coach', 'with']);

/**
 * E-mail addresses, phone numbers, student ids and names of the roster, in order: also inside quotations, code and
 * comments, since a student's words are as telling as a name. In the frontmatter all but the colleagues' own keys.
 */
export function identitiesIn(text: string, { roster, studentId }: IdentityTask): readonly Identity[] {
  const { fields } = parseFrontmatter(text);
  const own = fields.filter(({ key }) => colleagues.has(key));
  const spared = own.map(spanOfField);
  const known = new Set(own.flatMap((field) => namesIn(text, field.value)).flatMap(wordsOfName));
  const found: Identity[] = [
    ...[...emailsIn(text), ...idsIn(text, studentId), ...phonesIn(text)].map((place) => ({
      ...place,
      who: text.slice(place.span.start, place.span.end).toLowerCase(),
    })),
    ...nameMatches(text, roster, known).map((match): Identity => ({ ...match, what: 'name' })),
  ];
  const kept: Identity[] = [];
  // Where two overlap, the one that begins first counts, and of those the one that is looked for first.
  for (const identity of found.sort((a, b) => a.span.start - b.span.start)) {
    if (identity.span.start < (kept.at(-1)?.span.end ?? 0)) continue;
    if (!spared.some((part) => overlaps(part, identity.span))) kept.push(identity);
  }
  return kept;
}

function spanOfField({ keySpan, value }: Field): Span {
  return span(keySpan.start, Math.max(keySpan.end, value.span.end));
}

function namesIn(text: string, value: FieldValue): readonly string[] {
  return itemsOf(value).flatMap((item) => textOf(text, item) ?? []);
}

/** From each `@` outward, for as far as an address can go (64 and 255 characters, RFC 5321). */
function emailsIn(text: string): readonly Place[] {
  const found: Place[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > at - longestLocalPart && /[\p{L}\p{N}._%+'-]/u.test(text.charAt(start - 1))) start--;
    const name = text.slice(start, at).replace(/^[^\p{L}\p{N}]+/u, '');
    const domain = /^@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,6}\.\p{L}{2,24}/u.exec(text.slice(at, at + 256));
    if (name !== '' && domain) found.push({ span: span(at - name.length, at + domain[0].length), what: 'email' });
  }
  return found;
}

const longestLocalPart = 64;

const gap = '[ .\\-\\u2011\\u2013\\u00A0]';
/** Numbers as they are written in the USA and Canada, in the United Kingdom, and with a country code. */
const phoneForms: readonly RegExp[] = [
  new RegExp(`\\+\\d{1,3}(?:${gap}?\\(?\\d{1,5}\\)?){2,6}`, 'y'),
  new RegExp(`(?:1${gap})?(?:\\([2-9]\\d{2}\\) ?|[2-9]\\d{2}${gap})[2-9]\\d{2}${gap}\\d{4}`, 'y'),
  /[2-9]\d{2}[2-9]\d{6}/y,
  /\(?0\d{4}\)? \d{6}|\(?0\d{4}\)? \d{3} \d{3}|\(?0\d{3}\)? \d{3} \d{4}|\(?0\d{2}\)? \d{4} \d{4}/y,
  /07\d{9}|01\d{9}|02\d{9}/y,
];
/** Seven digits are a phone number only where they are called so. */
const localForm = /[2-9]\d{2}[-.]\d{4}/y;
const phoneCue = /\b(?:phone|tel|telephone|call|called|cell|mobile|text|fax|ring|contact)\b[^\n]{0,20}$/i;

/** Every digit run is looked at once, with forms of bounded length. */
function phonesIn(text: string): readonly Place[] {
  const found: Place[] = [];
  const starts = /[+(\d]/g;
  for (let match = starts.exec(text); match; match = starts.exec(text)) {
    const at = match.index;
    const end = phoneEnd(text, at);
    if (end !== undefined) found.push({ span: span(at, end), what: 'phone' });
    starts.lastIndex = end ?? (/\d/.test(match[0]) ? runEnd(text, at) : at + 1);
  }
  return found;
}

function phoneEnd(text: string, at: number): number | undefined {
  // Behind a digit, a letter or a mark of a date, a path or a time this is part of something else.
  if (/[\p{L}\p{N}_/=:#@.,+-]/u.test(text.charAt(at - 1))) return undefined;
  for (const form of phoneForms) {
    const end = endOf(text, at, form);
    const digits = end === undefined ? 0 : text.slice(at, end).replace(/\D/g, '').length;
    if (end !== undefined && digits >= 8 && digits <= 15) return end;
  }
  const isCalled = phoneCue.test(text.slice(Math.max(0, at - 40), at));
  return isCalled ? endOf(text, at, localForm) : undefined;
}

function endOf(text: string, at: number, form: RegExp): number | undefined {
  form.lastIndex = at;
  const found = form.exec(text);
  const end = at + (found?.[0].length ?? 0);
  return found && !/^[\p{L}\p{N}_/:%]|^[.,-]\d/u.test(text.slice(end, end + 2)) ? end : undefined;
}

function runEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && /\d/.test(text.charAt(end))) end++;
  return end;
}

const calledId =
  /\b(?:student|pupil|learner)?[ -]?(?:id|ID|Id)(?:[ -]?(?:no|number|nr)\b\.?|#)?[ \t]{0,3}[:#=]?[ \t]{0,3}([A-Za-z]{0,4}-?\d[A-Za-z0-9-]{3,15})(?![\p{L}\p{N}])/gu;
const longestLine = 1000;

function idsIn(text: string, form: RegExp | undefined): readonly Place[] {
  const found: Place[] = [];
  for (const match of text.matchAll(calledId)) {
    const end = match.index + match[0].length;
    found.push({ span: span(end - (match[1] ?? '').length, end), what: 'student-id' });
  }
  if (!form) return found;
  // A form that people typed may be slow on long lines, so it sees lines, and only so much of one.
  let start = 0;
  for (const line of text.split('\n')) {
    for (const match of line.slice(0, longestLine).matchAll(form)) {
      const from = start + match.index;
      if (match[0] !== '') found.push({ span: span(from, from + match[0].length), what: 'student-id' });
    }
    start += line.length + 1;
  }
  return found;
}

/** The form of student ids that a setting gives; undefined for an empty or a broken one. It finds whole words only. */
export function studentIdForm(pattern: string): RegExp | undefined {
  if (pattern.trim() === '') return undefined;
  try {
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu');
  } catch {
    return undefined;
  }
}

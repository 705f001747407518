import { clockCode, speakerCode } from './scriptLines';

/** Help with typing an observation's script: the next line with its time, and the speakers in use. */

/** What stands before the words of a line: `  - `, then `10:05 `. */
interface LineStart {
  /** Indentation and list marker. */
  readonly lead: string;
  /** The time with its brackets, as written; empty where there is none. */
  readonly time: string;
  /** What follows. */
  readonly rest: string;
}

const list = String.raw`[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)?`;
const timeCode = String.raw`[[(]?${clockCode}(?: ?[-–] ?${clockCode})?[\])]?`;
const startOfLine = new RegExp(
  `^(${list})((?:[*_]{0,3}${timeCode}[*_]{0,3}(?![\\d:]))?)[ \\t]*[-–—|]?[ \\t]*(.*)$`,
  's',
);
const where = String.raw`(?: (?:at|to|in|near|en|al|a (?:las?|los|[AE][0-9]{1,3})|con)\b[^:.?!"]{0,40})?`;
const speaker = new RegExp(`^[*_]{0,3}(${speakerCode})[*_]{0,3}${where}:`);
/** Codes that say nothing without a time before them. */
const timedSpeaker = new RegExp(`^[*_]{0,3}(${speakerCode}|[PM])[*_]{0,3}${where}:`);

/** What to do where Enter is pressed on a script line. */
export type NextScriptLine =
  | { readonly type: 'next'; readonly text: string }
  /** The line holds nothing but its time: the writer is done with the script. */
  | { readonly type: 'end' };

/**
 * The start of the line that follows a script line: the same list marker (numbered ones count on), and the time in the
 * same brackets. Undefined where the line is no script line, that is where it begins with neither a time nor a speaker,
 * or where the cursor (UTF-16 units from the line's start) is not behind that beginning.
 */
export function nextScriptLine(line: string, character: number, now: string): NextScriptLine | undefined {
  const { lead, time, rest } = startOf(line);
  if (time === '' && !speaker.test(rest)) return undefined;
  if (character < line.length - rest.length) return undefined;
  if (rest.trim() === '') return { type: 'end' };
  const next = lead.replace(/\d+(?=[.)])/, (digits) => String(Number(digits) + 1));
  return { type: 'next', text: `${next.replace(/\[[xX]\]/, '[ ]')}${inBracketsOf(time, now)} ` };
}

/**
 * What to put in at the cursor for a time: with a space on either side where there is none, and on an empty line under
 * a list item with that item's marker.
 */
export function timestampText(before: string, after: string, lineAbove: string, now: string): string {
  if (before.trim() === '' && after.trim() === '') {
    const { lead, time } = startOf(lineAbove);
    const marker = lead.trim() !== '' && before === '' ? lead.replace(/\d+(?=[.)])/, (n) => String(Number(n) + 1)) : '';
    return `${marker}${inBracketsOf(time, now)} `;
  }
  const gapBefore = before === '' || /[\s([{"'“‘*_|–—-]$/.test(before) ? '' : ' ';
  const gapAfter = /^[\s.,;:)\]}"'”’*_–—-]/.test(after) ? '' : ' ';
  return gapBefore + now + gapAfter;
}

/** A speaker that the script names, with how often. */
export interface SpeakerInUse {
  /** The code as written: 'T', 'S14'. */
  readonly code: string;
  readonly count: number;
}

/** The codes of speakers that begin a line, the one used last before the offset first; those behind it come after. */
export function speakersInUse(text: string, offset: number): readonly SpeakerInUse[] {
  const found = new Map<string, { count: number; last: number }>();
  let at = 0;
  for (const line of text.split('\n')) {
    const { time, rest } = startOf(line);
    const code = (time === '' ? speaker : timedSpeaker).exec(rest)?.[1];
    if (code !== undefined) {
      const known = found.get(code);
      const isBefore = at < offset;
      found.set(code, {
        count: (known?.count ?? 0) + 1,
        last: isBefore ? at : (known?.last ?? -1 - at),
      });
    }
    at += line.length + 1;
  }
  return [...found].sort(([, a], [, b]) => b.last - a.last).map(([code, { count }]) => ({ code, count }));
}

/** A place in a line where a speaker's code is being typed. */
export interface SpeakerPlace {
  /** What is typed of it, which may be nothing. */
  readonly typed: string;
  /** True behind a time. */
  readonly timed: boolean;
}

/** Whether a speaker's code may be typed behind this start of a line; undefined where it holds other words already. */
export function speakerPlace(before: string): SpeakerPlace | undefined {
  const { time, rest } = startOf(before);
  if (!/^(?:[TSPMEA][A-Za-z0-9]{0,3})?$/i.test(rest)) return undefined;
  return { typed: rest, timed: time !== '' };
}

/**
 * Whether an `S`, or an `E` in Spanish, that was just typed begins a student's code in a script: behind a time, or below
 * a line that records something. Elsewhere it is the first letter of a word.
 */
export function startsSpeaker(before: string, lineAbove: string): boolean {
  const place = speakerPlace(before);
  return /^[SE]$/.test(place?.typed ?? '') && (place?.timed === true || isRecord(lineAbove));
}

/** True for a line that records something at a time or by a speaker; a time or a speaker alone records nothing. */
export function isRecord(line: string): boolean {
  const { time, rest } = startOf(line);
  const who = (time === '' ? speaker : timedSpeaker).exec(rest)?.[0];
  const words = who === undefined ? rest : rest.slice(who.length);
  return (time !== '' || who !== undefined) && words.trim() !== '';
}

function startOf(line: string): LineStart {
  const [, lead = '', time = '', rest = ''] = startOfLine.exec(line.replace(/\r$/, '')) ?? [];
  return { lead, time, rest };
}

/** Another time written as the one there: `[10:05]`, `**10:05**`. */
function inBracketsOf(time: string, now: string): string {
  const [, open = '', close = ''] = /^([*_[(]*)[^]*?([*_\])]*)$/.exec(time) ?? [];
  return open + now + close;
}

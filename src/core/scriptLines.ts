import { span } from './span';
import type { Span } from './span';

/** A line of an observation's script that holds what somebody said, written down as it was said. */
export interface ScriptLine {
  readonly span: Span;
  /** As written: 'T', 'S3', 'Ss', 'Teacher'. */
  readonly speaker: string;
  /** As written, where the line begins with one: '10:05', '00:12:30', '10:05-10:07'. */
  readonly time?: string;
  /** The words spoken, in order. The observer's own remarks in round or square brackets are left out. */
  readonly speech: readonly Span[];
}

interface Growing extends ScriptLine {
  span: Span;
  readonly speech: Span[];
}

const emphasis = String.raw`[*_]{0,3}`;
/** A clock or video time, as a pattern without groups. */
export const clockCode = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?`;
const time = String.raw`[[(]?(${clockCode}(?: ?[-–] ?${clockCode})?)[\])]?`;
/**
 * The codes that observers use for who speaks, as a pattern without groups. The Spanish ones are read in every language:
 * nobody means anything else by them at the start of a line.
 */
export const speakerCode = String.raw`T[A0-9]?|Ss|S[0-9]{0,3}|[ACEGL][0-9]{1,3}|Es|Ests?\.?|Mtr[ao]\.?|Prof[ae]?\.?`;
/** Codes that may be anything else in other languages: there they need a time before them. */
const ownCodes: Readonly<Record<string, string>> = { es: '[PM]' };
const word =
  String.raw`[Tt]eacher|[Ss]tudent(?: [A-Z0-9]{1,3})?|[Pp]upil(?: [0-9]{1,3})?|Boy|Girl|Aide|Para|[Dd]ocente|[Mm]aestr[ao]|` +
  String.raw`[Pp]rofesora?|[Ee]studiante(?: [A-Z0-9]{1,3})?|[Aa]lumn[oa](?: [A-Z0-9]{1,3})?|[Nn]iñ[oa]`;
/** Words that are also labels of other things ('Class: Year 7') name a speaker only behind a time. */
const many =
  String.raw`[Ss]tudents|[Pp]upils|[Cc]hild(?:ren)?|[Cc]lass|[Gg]roup [A-Z0-9]{1,2}|[Tt]able [A-Z0-9]{1,2}|All|` +
  String.raw`[A-Z]{1,2}|Tutor|Trainer|Coach|Instructor|Lecturer|LSA|(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]{0,14}|` +
  String.raw`[Ee]studiantes|[Aa]lumn[oa]s|[Nn]iñ[oa]s|[Cc]lase|[Gg]rupo [A-Z0-9]{1,2}|[Mm]esa [A-Z0-9]{1,2}|Tod[oa]s`;
const place = String.raw`(?:[A-Z][a-z]{2,9} [0-9A-Z]{1,2}, )?`;
/** 'T at table 4:', 'S14 reads aloud:', 'S8 to S9, pointing at cup B:', 'T → S4:', 'E3 lee en voz alta:' */
const verb =
  String.raw`(?: (?:reads?|says?|asks?|said|asked|whispers?|calls?|answers?|replies|lee|dice|dijo|pregunta|responde|contesta)` +
  String.raw`(?: aloud| again| quietly| softly| out)?)?`;
const where =
  String.raw`(?: (?:at|to|in|near|from|with|by|again|aloud|en|al|a (?:las?|los|[AE][0-9]{1,3})|con|desde)\b[^:.?!"“\n]{0,40}|` +
  String.raw` ?(?:→|[-=]>)[^:.?!"“\n]{0,40}| ?\([^()\n]{0,30}\))?`;
const doing = verb + where;
const label = new RegExp(`^${emphasis}(${speakerCode}|${word}|[PM])${emphasis}:?${emphasis}$`);

interface Patterns {
  readonly opening: RegExp;
  /** A speaker in the middle of a line: 'Students look at the chart. S5: What is the left side?' */
  readonly within: RegExp;
}

/** Every part is bounded, so a line costs a bounded number of steps. */
function patternsWith(code: string): Patterns {
  const opening = new RegExp(
    `^[ \\t]{0,12}${emphasis}(?:${time}${emphasis}[ \\t]{0,4}[-–—|]?[ \\t]{0,4}${emphasis}${place}(${code}|${word}|${many})|` +
      `[-–—]?[ \\t]{0,4}${place}(${code}|${word}))${emphasis}${doing}[ \\t]?:${emphasis}`,
  );
  const within = new RegExp(
    `[.?!)\\]*"”’»] ${emphasis}(${code})${emphasis}(?: (?:to|→|[-=]>) (?:${code}))?:${emphasis}`,
  );
  return { opening, within };
}

const anyLanguage = patternsWith(speakerCode);
const byLanguage = new Map(
  Object.entries(ownCodes).map(([lang, codes]) => [lang, patternsWith(`${speakerCode}|${codes}`)]),
);

/** The language whose speakers a note names: the first part of its tag where it has codes of its own, else none. */
export function speakersOf(lang: string | undefined): string {
  const primary = (lang ?? '').toLowerCase().split(/[-_]/, 1)[0] ?? '';
  return byLanguage.has(primary) ? primary : '';
}

const startsWithTime = new RegExp(`^[ \\t]{0,12}${emphasis}${time}`);
const longestOpening = 120;

/** What is offered where a script has no speakers yet: the teacher, then several students. */
export function usualSpeakers(lang: string | undefined): readonly string[] {
  return speakersOf(lang) === 'es' ? ['P', 'M', 'Es'] : ['T', 'Ss'];
}

/** The speaker that a table cell names, where it holds nothing else. */
export function speakerOf(cell: string): string | undefined {
  return cell.length > 24 ? undefined : (label.exec(cell.trim())?.[1] ?? undefined);
}

/**
 * The script lines of a paragraph, with the speakers of a language (see {@link speakersOf}). A line with no speaker goes on with the speech of the line above only where that
 * one breaks off in the middle of a sentence; otherwise it is the observer's own.
 */
export function scriptLinesIn(text: string, block: Span, speakers = ''): readonly ScriptLine[] {
  const { opening, within } = byLanguage.get(speakers) ?? anyLanguage;
  const lines: Growing[] = [];
  let at = block.start;
  let open = false;
  while (at < block.end) {
    const end = lineEnd(text, at, block.end);
    const head = text.slice(at, Math.min(end, at + longestOpening));
    const found = opening.exec(head);
    const line = lines.at(-1);
    if (found) {
      const speech = outsideBrackets(text, span(at + found[0].length, end));
      const who = found[2] ?? found[3] ?? '';
      lines.push({ span: span(at, end), speaker: who, ...(found[1] && { time: found[1] }), speech });
      open = true;
    } else if (open && line && !startsWithTime.test(head) && !endsSentence(text, line.span)) {
      line.speech.push(...outsideBrackets(text, span(at, end)));
      line.span = span(line.span.start, end);
    } else {
      const later = within.exec(text.slice(at, end));
      if (later) {
        const from = at + later.index + later[0].length;
        const speech = outsideBrackets(text, span(from, end));
        lines.push({ span: span(at, end), speaker: later[1] ?? '', speech });
      }
      open = later !== null;
    }
    at = nextLine(text, end, block.end);
  }
  return lines;
}

function lineEnd(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && text.charCodeAt(at) !== 10 && text.charCodeAt(at) !== 13) at++;
  return at;
}

function nextLine(text: string, end: number, limit: number): number {
  const crlf = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10;
  return Math.min(limit, end + (crlf ? 2 : 1));
}

function endsSentence(text: string, line: Span): boolean {
  return /[.?!…"”'’)\]\\]\s*$/.test(text.slice(Math.max(line.start, line.end - 8), line.end));
}

function outsideBrackets(text: string, speech: Span): Span[] {
  const parts: Span[] = [];
  const source = text.slice(speech.start, speech.end);
  // Behind the last closing bracket no opening one needs a search.
  const last = { '[': source.lastIndexOf(']'), '(': source.lastIndexOf(')') };
  let from = 0;
  let at = 0;
  while (at < source.length) {
    const unit = source[at];
    if ((unit !== '[' && unit !== '(') || last[unit] < at) {
      at++;
      continue;
    }
    const close = source.indexOf(unit === '[' ? ']' : ')', at);
    if (at > from) parts.push(span(speech.start + from, speech.start + at));
    from = at = close + 1;
  }
  if (source.length > from) parts.push(span(speech.start + from, speech.end));
  return parts;
}

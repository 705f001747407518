import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryKind } from '../../src/core/entry';
import { lineStarts, span, type Span } from '../../src/core/span';
import type { Family } from '../../src/language/families';
import { root } from '../host/paths';
import type { Label } from './wordingScore';

/** A label as it stands in the files. */
export interface WrittenLabel {
  readonly text: string;
  readonly family: Family;
  readonly must: boolean;
  /** Of a whole note: the line, from 1. */
  readonly line?: number;
  /** Which one is meant where the words occur more than once, from 1. */
  readonly nth?: number;
}

/** A text with what people see in it. */
export interface LabelledText {
  readonly id: string;
  readonly text: string;
  /** Of a whole note undefined: its frontmatter says it. */
  readonly kind: EntryKind | undefined;
  readonly labels: readonly Label[];
}

const folder = join(root, 'test', 'fixtures', 'wording');

/** All labelled texts. Throws where a label's words are not in their text. */
export function readLabelledTexts(): readonly LabelledText[] {
  return [...readSentences(), ...readNotes()];
}

function readSentences(): LabelledText[] {
  const lines = readFileSync(join(folder, 'sentences.jsonl'), 'utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const row = JSON.parse(line) as { id: string; kind: EntryKind; text: string; spans: WrittenLabel[] };
      return { id: row.id, text: row.text, kind: row.kind, labels: row.spans.map((label) => locate(row.text, label)) };
    });
}

function readNotes(): LabelledText[] {
  const notes = join(folder, 'notes');
  const names = readdirSync(notes).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const text = readFileSync(join(notes, name), 'utf8');
    const labels = JSON.parse(readFileSync(join(notes, name.replace(/md$/, 'json')), 'utf8')) as WrittenLabel[];
    return { id: name, text, kind: undefined, labels: labels.map((label) => locate(text, label)) };
  });
}

/** A label with its place in the text. Throws where the words are not there, or more than once without `nth`. */
export function locate(text: string, { line, text: words, nth, family, must }: WrittenLabel): Label {
  const places = placesOf(text, words, line);
  const start = nth === undefined && places.length > 1 ? undefined : places[(nth ?? 1) - 1];
  if (start === undefined) throw new Error(`'${words}' is ${places.length} times in '${text.slice(0, 60)}'`);
  return { span: span(start, start + words.length), family, must };
}

function placesOf(text: string, words: string, line: number | undefined): number[] {
  const { start, end } = line === undefined ? span(0, text.length) : lineSpan(text, line);
  const places: number[] = [];
  for (let at = text.indexOf(words, start); at >= 0 && at < end; at = text.indexOf(words, at + 1)) places.push(at);
  return places;
}

function lineSpan(text: string, line: number): Span {
  const starts = lineStarts(text);
  return span(starts[line - 1] ?? text.length, starts[line] ?? text.length);
}

import { findBlock } from './frontmatterBlock';
import { span, type Span } from './span';

/**
 * Prompts of a template that were left alone. In the text they are comments, which Markdown does not show; between the
 * `---` lines they are comments behind a field without a value.
 */
export function unfilledPrompts(text: string): readonly Span[] {
  const bodyStart = findBlock(text)?.bodyStart ?? 0;
  const fields = [...text.slice(0, bodyStart).matchAll(/^[^\s#:][^:\n]*:[ \t]+(#[^\r\n]*)/gm)].map((match) => {
    const end = match.index + match[0].length;
    return span(end - (match[1]?.length ?? 0), end);
  });
  return [...fields, ...comments(text, bodyStart)];
}

/**
 * A note's text as it goes into a report: without its frontmatter, without comments and with that without what they
 * leave empty, which is list items, fields and table rows with no words, and headings with nothing under them.
 */
export function filledText(text: string): string {
  const bodyStart = findBlock(text)?.bodyStart ?? 0;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  // A mark no keyboard types stands where a comment was, so that its line is known.
  let marked = '';
  let at = bodyStart;
  for (const { start, end } of comments(text, bodyStart)) {
    marked += text.slice(at, start) + gone;
    at = end;
  }
  const lines = readLines(`${marked}${text.slice(at)}`).flatMap((line) =>
    line.isCode ? [line] : withoutEmptyPlaces(line),
  );
  const kept = withoutEmptySections(lines).map((line) => line.text);
  return kept
    .join(eol)
    .replace(/(?:\r?\n){3,}/g, eol + eol)
    .replace(/^(?:\r?\n)+/, '')
    .replace(/(?:\r?\n)+$/, eol);
}

interface Line {
  readonly text: string;
  /** In a fenced block, where nothing is ours to drop. */
  readonly isCode: boolean;
}

function readLines(text: string): readonly Line[] {
  let fence = '';
  return text.split(/\r?\n/).map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || mark !== '';
    if (fence === '') fence = mark;
    else if (mark.startsWith(fence)) fence = '';
    return { text: line, isCode };
  });
}

const gone = '\uE000';

/** Comments, but for those in code. */
function comments(text: string, from: number): Span[] {
  const token =
    /^ {0,3}(`{3,}|~{3,})[^\n]*\n[^]*?(?:^ {0,3}\1[`~]*[ \t]*\r?$|(?![^]))|(?<!`)(`+)(?!`)[^\n]*?[^`\n]\2(?!`)|<!--[^]*?-->/gm;
  token.lastIndex = from;
  const found: Span[] = [];
  for (let match = token.exec(text); match; match = token.exec(text)) {
    if (match[0].startsWith('<!--')) found.push(span(match.index, token.lastIndex));
  }
  return found;
}

/** A line without its marks of comments; nothing where only a place to fill is left. */
function withoutEmptyPlaces({ text }: Line): Line[] {
  if (/^\s*\|(?:[\s|]|\uE000)*\|\s*$/.test(text)) return [];
  const rest = text.replaceAll(gone, '');
  // 'Date and time:' asks as much as the prompt behind it did.
  const isAsked = text !== rest && (rest.trim() === '' || emptyLabel.test(rest));
  return isAsked || emptyItem.test(rest) ? [] : [{ text: text === rest ? text : rest.trimEnd(), isCode: false }];
}

const emptyLabel = /^\s*(?:(?:>|[-*+]|\d+[.)]|\[[ xX]\])\s+)*[^.?!:|]{1,60}:\s*$/;
/** With a time or a speaker alone it is still empty. */
const emptyItem = /^[\s>]*(?:[-*+]|\d+[.)])\s*(?:\[[ xX]\]\s*)?(?:\d{1,2}:\d{2}\s*)?(?:[TS]\d*:\s*)?$/;

/** Drops headings without words of their own or in a section of theirs, and heads of tables without rows. */
function withoutEmptySections(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let hasWords = false;
  /** The level of the nearest heading that is kept further down. */
  let below = 0;
  for (const [index, line] of [...lines.entries()].reverse()) {
    const level = line.isCode ? undefined : /^ {0,3}(#{1,6})\s/.exec(line.text)?.[1]?.length;
    if (level !== undefined) {
      if (hasWords || below > level) {
        kept.push(line);
        below = level;
      } else if (below > 0) {
        // What is kept further down is not in this section, nor in one around it that ends here.
        below = Math.min(below, level);
      }
      hasWords = false;
    } else if (!isTableHead(lines, index)) {
      hasWords ||= line.text.trim() !== '';
      kept.push(line);
    }
  }
  return kept.reverse();
}

/** One of the two lines of a table's head where no row follows. */
function isTableHead(lines: readonly Line[], at: number): boolean {
  const isRow = (index: number) => lines[index]?.isCode === false && /^\s*\|/.test(lines[index].text);
  const isRule = (index: number) => isRow(index) && /^[\s|:-]*-[\s|:-]*$/.test(lines[index]?.text ?? '');
  const rule = isRule(at) ? at : at + 1;
  return isRow(at) && isRule(rule) && isRow(rule - 1) && !isRow(rule + 1);
}

import matter from 'gray-matter';
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { SpanProblem } from './entry';
import {
  conflictMarkersProblem,
  findBlock,
  openFenceSpan,
  sizeProblem,
  type FrontmatterBlock,
} from './frontmatterBlock';
import type { Field, FieldValue, ScalarValue } from './frontmatterFields';
import { readPlainYaml } from './plainYaml';
import { span, type Span } from './span';
import { maskConflicts, repairYaml } from './yamlRepair';

/** A note's frontmatter as data. All spans are in the text that was parsed. */
export interface Frontmatter {
  /** With both fences. */
  readonly block?: Span;
  /** Between the fences. */
  readonly yaml?: Span;
  /** Where the note's own text starts; 0 where there is no frontmatter. */
  readonly bodyStart: number;
  readonly fields: readonly Field[];
  readonly problems: readonly SpanProblem[];
}

/** Deeper than any note needs; far less than what makes a recursive reader fail. */
const maxDepth = 32;
/** What aliases may add up to. */
const maxAliasWeight = 1_000;

const yamlOptions = {
  schema: 'core',
  prettyErrors: false,
  uniqueKeys: false,
  logLevel: 'silent',
  resolveKnownTags: false,
} as const;

/**
 * Reads a note's frontmatter. Never throws and never runs anything: what cannot be read is a problem with its span,
 * and the other fields are read all the same. Dates stay the text they are (YAML 1.2 core schema).
 */
export function parseFrontmatter(text: string): Frontmatter {
  const conflict = conflictMarkersProblem(text);
  const problems: SpanProblem[] = conflict ? [conflict] : [];
  const found = findBlock(text);
  if (!found) return { bodyStart: 0, fields: [], problems };
  const { block, yaml, bodyStart, closed } = found;
  const fence = openFenceSpan(text, block);
  if (!closed) problems.push({ code: 'missing-end-fence', severity: 'error', span: fence });
  const tooLarge = sizeProblem(text, found);
  if (tooLarge) return { block, yaml, bodyStart, fields: [], problems: [...problems, tooLarge] };
  return { block, yaml, bodyStart, fields: readBlock(text, found, fence, problems), problems };
}

function readBlock(text: string, found: FrontmatterBlock, fence: Span, problems: SpanProblem[]): readonly Field[] {
  const { yaml, language } = found;
  let fields: readonly Field[] = [];
  const source = maskConflicts(text.slice(yaml.start, yaml.end));
  const plain = language === '' ? readPlainYaml(source, yaml.start) : undefined;
  if (plain) return plain;
  const readYaml = (): object => {
    fields = readFields(source, yaml.start, problems);
    return {};
  };
  const refuse = (): object => {
    problems.push({ code: 'frontmatter-language', severity: 'error', span: fence, data: { found: language } });
    return {};
  };
  try {
    // Always with options: without them gray-matter remembers what failed. Every engine it has is replaced.
    matter(`---${language}\n${source}\n---`, {
      engines: { yaml: readYaml, json: refuse, javascript: refuse, coffee: refuse, toml: refuse },
    });
  } catch {
    // A language it knows no engine for.
    refuse();
  }
  return fields;
}

function readFields(source: string, offset: number, problems: SpanProblem[]): readonly Field[] {
  if (depthOf(source) > maxDepth) {
    problems.push({ code: 'yaml-too-deep', severity: 'error', span: span(offset, offset + source.length) });
    return [];
  }
  const first = readDocument(source, offset, source, new Map());
  if (!first.failed) {
    problems.push(...first.problems);
    return first.fields;
  }
  const repaired = repairYaml(source, offset, isReadable);
  const second = readDocument(repaired.text, offset, source, repaired.raw);
  problems.push(...repaired.problems, ...second.problems);
  if (second.failed && repaired.problems.length === 0) {
    problems.push({ code: 'yaml-syntax', severity: 'error', span: span(offset, offset + source.trimEnd().length) });
  }
  return second.fields;
}

function isReadable(yaml: string): boolean {
  return readPlainYaml(yaml, 0) !== undefined || !readDocument(yaml, 0, yaml, new Map()).failed;
}

interface ReadResult {
  readonly fields: readonly Field[];
  readonly problems: readonly SpanProblem[];
  /** True where the YAML has an error, or means something that a writer of notes cannot have meant. */
  readonly failed: boolean;
}

function readDocument(...document: Parameters<typeof convertDocument>): ReadResult {
  try {
    return convertDocument(...document);
  } catch {
    // Too deep for a recursive reader in a way that was not seen beforehand.
    return { fields: [], problems: [], failed: true };
  }
}

/** `source` holds the same text before repairs, `raw` the spans whose value is to be taken from there. */
function convertDocument(yaml: string, offset: number, source: string, raw: ReadonlyMap<number, Span>): ReadResult {
  const problems: SpanProblem[] = [];
  const anchors = new Map<string, { value: FieldValue; weight: number }>();
  let weight = 0;
  let aliasWeight = 0;
  let failed = false;
  const document = parseDocument(yaml, yamlOptions);
  if (document.errors.length > 0 || document.warnings.some(({ code }) => code === 'TAG_RESOLVE_FAILED')) failed = true;
  const { contents } = document;
  const fields = isMap(contents) ? fieldsOf(contents.items) : [];
  if (!isMap(contents) && contents !== null && !(isScalar(contents) && contents.value === null)) {
    problems.push({ code: 'frontmatter-not-a-map', severity: 'error', span: spanOf(contents) });
  }
  return { fields, problems, failed };

  function fieldsOf(pairs: readonly Pair[]): readonly Field[] {
    const seen = new Set<string>();
    return pairs.map((pair) => {
      const keyNode = pair.key as Node;
      const keySpan = spanOf(keyNode);
      const key = isScalar(keyNode) && typeof keyNode.value === 'string' ? keyNode.value : sourceOf(keySpan);
      if (seen.has(key)) {
        problems.push({ code: 'yaml-duplicate-key', severity: 'error', span: keySpan, data: { key } });
      }
      seen.add(key);
      return { key, keySpan, value: pairValue(pair.value as Node | null, keySpan) };
    });
  }

  function pairValue(node: Node | null, keySpan: Span): FieldValue {
    if (node === null) return emptyValue(keySpan.end);
    const value = valueOf(node);
    if (value.span.start < value.span.end || (isScalar(node) && (node.anchor ?? node.tag) !== undefined)) return value;
    // Nothing there, maybe a comment: a value would go right after the colon.
    const colon = yaml.indexOf(':', keySpan.end - offset) + 1 + offset;
    return colon > keySpan.end && colon < value.span.start ? emptyValue(colon) : value;
  }

  function valueOf(node: Node): FieldValue {
    const weightBefore = weight++;
    if (isAlias(node)) return aliasOf(node.source, spanOf(node));
    const value = plainValueOf(node);
    if ('anchor' in node && node.anchor !== undefined)
      anchors.set(node.anchor, { value, weight: weight - weightBefore });
    return value;
  }

  function plainValueOf(node: Node): FieldValue {
    if (isMap(node)) {
      const fields = fieldsOf(node.items);
      return { type: 'map', fields, span: spanOfParts(node, fields.at(-1)?.value.span), flow: node.flow === true };
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => valueOf(item as Node));
      return { type: 'list', items, span: spanOfParts(node, items.at(-1)?.span), flow: node.flow === true };
    }
    return scalarOf(node as Scalar);
  }

  function scalarOf(node: Scalar): ScalarValue {
    const valueSpan = spanOf(node);
    const stand = raw.get(valueSpan.start);
    if (stand) return { type: 'scalar', value: sourceOf(stand), span: stand, style: 'plain' };
    if (valueSpan.start === valueSpan.end) return emptyValue(valueSpan.start);
    const { value } = node;
    const known = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    return { type: 'scalar', value: known, span: valueSpan, style: styleOf(node) };
  }

  function aliasOf(name: string, aliasSpan: Span): FieldValue {
    const target = anchors.get(name);
    if (!target) {
      failed = true;
      return emptyValue(aliasSpan.start);
    }
    weight += target.weight;
    aliasWeight += target.weight;
    if (aliasWeight > maxAliasWeight) {
      if (!problems.some(({ code }) => code === 'yaml-alias-bomb')) {
        problems.push({ code: 'yaml-alias-bomb', severity: 'error', span: aliasSpan });
      }
      return emptyValue(aliasSpan.start);
    }
    return { ...target.value, span: aliasSpan, isAlias: true };
  }

  function spanOf(node: Node): Span {
    const [start, end] = node.range ?? [0, 0, 0];
    // A block scalar would otherwise take its line end with it.
    let trimmed = end;
    while (trimmed > start && /[ \t\r\n]/.test(yaml[trimmed - 1] ?? '')) trimmed--;
    return span(start + offset, trimmed + offset);
  }

  /** Without brackets it ends with its last part; the library counts comments below in. */
  function spanOfParts(node: YAMLMap | YAMLSeq, last: Span | undefined): Span {
    const whole = spanOf(node);
    return node.flow === true || !last ? whole : span(whole.start, Math.max(whole.start + 1, last.end));
  }

  function sourceOf(target: Span): string {
    return source.slice(target.start - offset, target.end - offset);
  }
}

function emptyValue(at: number): ScalarValue {
  return { type: 'scalar', value: null, span: span(at, at), style: 'plain' };
}

function styleOf({ type }: Scalar): ScalarValue['style'] {
  switch (type) {
    case 'QUOTE_SINGLE':
      return 'single';
    case 'QUOTE_DOUBLE':
      return 'double';
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return 'block';
    default:
      return 'plain';
  }
}

/** An upper bound of how deep lists and maps are nested, without parsing them. */
function depthOf(source: string): number {
  let deepest = 0;
  let brackets = 0;
  const indents: number[] = [];
  for (const line of source.split('\n')) {
    const lead = /^\s*(?:[-?:]\s+)*/.exec(line)?.[0] ?? '';
    if (lead.length === line.length) continue;
    const indent = lead.length - lead.trimStart().length;
    while ((indents[indents.length - 1] ?? -1) >= indent) indents.pop();
    indents.push(indent);
    for (const character of line) {
      if (character === '[' || character === '{') brackets++;
      else if (character === ']' || character === '}') brackets = Math.max(0, brackets - 1);
      deepest = Math.max(deepest, brackets);
    }
    // Each colon opens a map inside the one before, until a comma.
    for (const part of line.split(',')) deepest = Math.max(deepest, part.split(/:\s/).length - 1);
    deepest = Math.max(deepest, brackets + indents.length + (lead.match(/[-?:]/g)?.length ?? 0));
  }
  return deepest;
}

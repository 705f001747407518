import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { parseFrontmatter, type Frontmatter } from '../../../src/core/frontmatter';
import { appendToList, removeField, removeFromList, renameValue, setField } from '../../../src/core/frontmatterEdit';
import { fieldOf } from '../../../src/core/frontmatterFields';
import { dataOf, newDataOf, type NewValue } from '../../../src/core/frontmatterWrite';
import { applyEdits, type Edit } from '../../../src/core/span';
import { isEmpty } from '../../../src/core/validate';
import { yamlScalar } from '../../../src/core/yamlScalar';

/** 50,000 documents over all properties in `npm test`; more with FUZZ_SHARE. */
const numRuns = runs(10_000);

/** Texts as people type them, with everything that YAML takes for a mark. */
const text = fc.oneof(
  fc.constantFrom(
    'wait time',
    'Ana Rivera',
    'rivera-wait-time',
    '2026-10-02',
    '% of talk',
    'Warm-up: fractions',
    '@Rivera',
  ),
  fc.constantFrom(
    '"Half" of it',
    "Don't",
    '*star',
    '- dash',
    '# tag',
    'a # b',
    '12 of 24',
    '007',
    'yes',
    'null',
    '~',
    '10:30',
  ),
  fc.constantFrom(
    '[x]',
    '{a: b}',
    'a, b',
    'ends:',
    'Zoë Núñez 🙂',
    '>5',
    '|',
    '!x',
    '&a',
    '? why',
    '---',
    '...',
    '日本',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
);
const items = fc.array(text, { minLength: 1, maxLength: 4 });
const checkpoint = fc.record({ date: fc.constant('2026-10-02'), value: fc.integer({ min: 0, max: 99 }), note: text });
const newValue: fc.Arbitrary<NewValue> = fc.oneof(
  { weight: 5, arbitrary: text },
  { weight: 1, arbitrary: fc.integer({ min: -9, max: 999 }) },
  { weight: 3, arbitrary: items },
  { weight: 1, arbitrary: fc.array(checkpoint, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: checkpoint },
);

const keys = ['kind', 'title', 'goals', 'with', 'strategy', 'own key', 'checkpoints', 'status'] as const;
const key = fc.constantFrom(...keys);
const newKey = fc.constantFrom('prefers', 'lang', 'my key', 'a-b', 'yes', '1');
const gap = fc.constantFrom('', '', '', ' # why', '   ');

/** A value in one of the styles that YAML has; each line without its break. */
const written: fc.Arbitrary<readonly string[]> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(text, gap).map(([value, end]) => [` ${yamlScalar(value)}${end}`]) },
  { weight: 1, arbitrary: text.map((value) => [` ${yamlScalar(value, { style: 'double' })}`]) },
  { weight: 1, arbitrary: text.map((value) => [` ${yamlScalar(value, { style: 'single' })}`]) },
  { weight: 1, arbitrary: gap.map((end) => [end]) },
  {
    weight: 2,
    arbitrary: fc.tuple(items, gap).map(([list, end]) => [` [${list.map((item) => flow(item)).join(', ')}]${end}`]),
  },
  {
    weight: 1,
    arbitrary: items.map((list) => [' [', ...list.map((item) => `  ${flow(item)},`), ' ]']),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(items, gap, fc.constantFrom('', '  ', '    '))
      .map(([list, end, indent]) => [end, ...list.map((item) => `${indent}- ${yamlScalar(item)}${end}`)]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(text, gap)
      .map(([note, end]) => [
        end,
        `  - {date: 2026-10-02, value: 14, note: ${flow(note)}}${end}`,
        '  # between',
        '  - date: 2026-10-16',
        `    value: ${yamlScalar(note)}`,
      ]),
  },
  { weight: 1, arbitrary: fc.constant([' |', '  first: line', '', '  # second']) },
  { weight: 1, arbitrary: fc.constant([' >-', '    folded', '    text']) },
  { weight: 1, arbitrary: fc.constant([' plain text', '  over two lines']) },
  { weight: 1, arbitrary: text.map((value) => [` {a: ${flow(value)}, b: [1, 2]}`]) },
  { weight: 1, arbitrary: text.map((value) => ['', `  a: ${yamlScalar(value)}`, '  b: 1']) },
);

function flow(value: string): string {
  return yamlScalar(value, { inFlow: true });
}

const filler = fc.constantFrom<readonly string[]>([], [], [], [''], ['# a comment'], ['# one', '', '  # two']);

const block = fc
  .tuple(
    fc.uniqueArray(fc.tuple(key, written, filler), { minLength: 0, maxLength: 5, selector: ([name]) => name }),
    fc.constantFrom('---', '---', '---', '...', '---  '),
  )
  .map(([fields, end]) => [
    '---',
    ...fields.flatMap(([name, [first = '', ...rest], after]) => [`${name}:${first}`, ...rest, ...after]),
    end,
  ]);

const flowBlock = fc
  .uniqueArray(fc.tuple(key, text), { maxLength: 4, selector: ([name]) => name })
  .map((fields) => ['---', `{${fields.map(([name, value]) => `${name}: ${flow(value)}`).join(', ')}}`, '---']);

const body = fc.constantFrom(
  [''],
  ['', '# Title', '', '- 10:02 T: "Good."', ''],
  ['text without a last line break'],
  ['', '---', 'kind: not this', '---'],
);

/** A note in any style, with LF or CRLF, with or without a byte order mark. */
const note = fc
  .tuple(
    fc.oneof(
      { weight: 12, arbitrary: block },
      { weight: 1, arbitrary: flowBlock },
      { weight: 1, arbitrary: fc.constant([]) },
    ),
    body,
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '', '', '\uFEFF'),
  )
  .map(([top, rest, br, mark]) => mark + [...top, ...rest].join(br));

/** The checks below ask again and again about the same few texts. */
const known = new Map<string, Frontmatter>();
function parse(source: string): Frontmatter {
  if (known.size > 100) known.clear();
  const found = known.get(source) ?? parseFrontmatter(source);
  known.set(source, found);
  return found;
}

/** The value of a field as data; undefined where there is none. */
function dataAt(source: string, name: string): string | undefined {
  const field = fieldOf(parse(source).fields, name);
  return field && dataOf(field.value);
}

/** All fields but one, as data. */
function others(source: string, name: string): string[] {
  return parse(source)
    .fields.filter((field) => field.key !== name)
    .map((field) => field.key + dataOf(field.value));
}

/** Applies edits and checks what must hold for any edit of the frontmatter. */
function applied(source: string, edits: readonly Edit[], name: string): string {
  const result = applyEdits(source, edits);
  const before = parse(source);
  const after = parse(result);
  // What lies behind the frontmatter is untouched, byte for byte; inside, applyEdits touches the edits' spans alone.
  for (const edit of edits) assert.ok(edit.span.end <= (before.yaml?.end ?? 1), 'inside the fences');
  if (before.block) assert.equal(result.slice(after.bodyStart), source.slice(before.bodyStart));
  else assert.ok(result.endsWith(source.replace(/^\uFEFF/, '')));
  assert.deepEqual(others(result, name), others(source, name));
  assert.deepEqual(after.problems, []);
  if (source.includes('\r\n')) assert.ok(!/[^\r]\n/.test(result), 'the line ends stay CRLF');
  return result;
}

describe('frontmatter edits, generated notes', function () {
  this.timeout(60_000);

  it('generates notes without problems', () => {
    fc.assert(
      fc.property(note, (source) => assert.deepEqual(parse(source).problems, [])),
      { numRuns: 200 },
    );
  });

  it('sets a value, and sets it back', () => {
    fc.assert(
      fc.property(note, fc.oneof(key, newKey), newValue, (source, name, value) => {
        const isSame = dataAt(source, name) === newDataOf(value);
        const edits = setField(source, name, value);
        assert.equal(edits.length === 0, isSame, 'an edit exactly where it is needed');
        const result = applied(source, edits, name);
        assert.equal(dataAt(result, name), newDataOf(value));
        const old = fieldOf(parse(source).fields, name)?.value;
        const now = fieldOf(parse(result).fields, name)?.value;
        if (old?.type !== 'scalar' || now?.type !== 'scalar' || typeof old.value !== 'string') return;
        // Only quotes that are the same now can be the same again; a text over several lines comes back on one.
        if (old.style === 'block' || old.style !== now.style) return;
        if (source.slice(old.span.start, old.span.end).includes('\n')) return;
        assert.equal(applied(result, setField(result, name, old.value), name), source);
      }),
      { numRuns },
    );
  });

  it('adds a field, and takes it out again to the same bytes', () => {
    fc.assert(
      fc.property(note, newKey, newValue, (source, name, value) => {
        const added = applied(source, setField(source, name, value), name);
        assert.equal(dataAt(added, name), newDataOf(value));
        const removed = applied(added, removeField(added, name), name);
        if (parse(source).block) assert.equal(removed, source);
        else assert.deepEqual(parse(removed).fields, []);
      }),
      { numRuns },
    );
  });

  it('removes any field', () => {
    fc.assert(
      fc.property(note, key, (source, name) => {
        const edits = removeField(source, name);
        assert.equal(edits.length > 0, dataAt(source, name) !== undefined);
        assert.equal(dataAt(applied(source, edits, name), name), undefined);
      }),
      { numRuns },
    );
  });

  it('appends to a list, and takes the item out again to the same bytes', () => {
    fc.assert(
      fc.property(note, key, text, (source, name, value) => {
        const list = fieldOf(parse(source).fields, name)?.value;
        const edits = appendToList(source, name, value);
        const isThere =
          list !== undefined &&
          (list.type === 'list' ? list.items : [list]).some((item) => dataOf(item) === newDataOf(value));
        assert.equal(edits.length > 0, !isThere);
        const appended = applied(source, edits, name);
        if (isThere) return;
        assert.ok(dataAt(appended, name)?.endsWith(`${newDataOf(value)}]`));
        const removed = applied(appended, removeFromList(appended, name, value), name);
        if (list?.type === 'list' && !isEmpty(list)) assert.equal(removed, source);
      }),
      { numRuns },
    );
  });

  it('renames a value, and names it back to the same bytes', () => {
    fc.assert(
      fc.property(note, key, fc.constantFrom('new-goal-id', 'Some One'), (source, name, to) => {
        const value = fieldOf(parse(source).fields, name)?.value;
        const first = value?.type === 'list' ? value.items[0] : value;
        if (first?.type !== 'scalar' || typeof first.value !== 'string' || first.value.trim() === '') return;
        const from = first.value.trim();
        const renamed = applied(source, renameValue(source, from, to, [name]), name);
        assert.ok(dataAt(renamed, name)?.includes(JSON.stringify(to)));
        const named = (data: unknown): unknown => (typeof data === 'string' && data.trim() === from ? to : data);
        const before = JSON.parse(dataAt(source, name) ?? 'null') as unknown;
        const expected = Array.isArray(before) ? before.map(named) : named(before);
        assert.deepEqual(JSON.parse(dataAt(renamed, name) ?? 'null'), expected);
        const isPlain = first.style !== 'block' && source.slice(first.span.start, first.span.end) === from;
        if (isPlain && value === first) {
          assert.equal(applied(renamed, renameValue(renamed, to, from, [name]), name), source);
        }
      }),
      { numRuns },
    );
  });
});

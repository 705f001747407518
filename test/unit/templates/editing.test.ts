import * as assert from 'node:assert/strict';
import { formatsOf, offeredVariables, templateContext } from '../../../src/templates/editing';
import { formatDate, formatTime, isDateFormat, isTimeFormat } from '../../../src/templates/dateFormat';

/** What is completed at the `|`, as `at what-is-replaced`, with `}}` where the braces are closed. */
function contextAt(marked: string): string {
  const line = marked.replace('|', '');
  const context = templateContext(line, marked.indexOf('|'));
  if (!context) return '';
  const name = context.at === 'format' ? ` of ${context.name}` : '';
  return `${context.at}${name} [${line.slice(context.start, context.end)}]${context.isClosed ? '}}' : ''}`;
}

describe('completion in templates', () => {
  const cases: [line: string, expected: string][] = [
    ['On {{|', 'name []'],
    ['On {{ te|', 'name [te]'],
    ['On {{te|ch}}', 'name [tech]}}'],
    ['On {{te| and on', 'name [te]'],
    ['{{goal-t|}} {{date}}', 'name [goal-t]}}'],
    ['{{#|', 'name [#]'],
    ['{{/i|', 'name [/i]'],
    ['{{#if |', 'condition []'],
    ['{{#if go| = x}}', 'condition [go]}}'],
    ['{{#if phase = |}}', ''],
    ['{{date:|}}', 'format of date []}}'],
    ['{{ Date : YYYY|', 'format of date [YYYY]'],
    ['{{date: D M|MMM}}', 'format of date [D MMMM]}}'],
    ['{{nope:|', ''],
    ['{{ask: Wh|', ''],
    ['{{? What|', ''],
    ['{{date}} |', ''],
    ['{date|', ''],
    ['plain|', ''],
  ];
  for (const [line, expected] of cases) {
    it(`${line} completes ${expected || 'nothing'}`, () => {
      assert.equal(contextAt(line), expected);
    });
  }

  it('offers formats that are formats, and that differ from each other', () => {
    for (const name of offeredVariables) {
      const examples = formatsOf(name).map((format) => {
        assert.ok(name === 'time' ? isTimeFormat(format) : isDateFormat(format), format);
        return name === 'time' ? formatTime('09:05', format) : formatDate('2026-12-27', format);
      });
      assert.equal(new Set(examples).size, examples.length, name);
    }
  });
});

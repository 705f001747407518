import * as assert from 'node:assert/strict';
import { compareTemplates, parseTemplate, questionsUsed, variablesUsed } from '../../../src/templates/template';

/** A template's problems as `line:start-end code found -> nearest`, lines counted as people count them. */
function problemsOf(text: string): string[] {
  return parseTemplate('x', text).problems.map(({ code, place, data }) => {
    const meant = data.nearest === undefined ? '' : ` -> ${data.nearest}`;
    const found = data.found === undefined ? '' : ` ${data.found}`;
    return `${place.line + 1}:${place.character}-${place.endCharacter} ${code}${found}${meant}`;
  });
}

describe('reading templates', () => {
  it('takes name, description, order and kind from the frontmatter', () => {
    const text = '---\ntemplate: My log\ndescription: One line.\ntemplate-order: 3\nkind: meeting\n---\nBody\n';
    assert.deepEqual(parseTemplate('my-log', text), {
      id: 'my-log',
      name: 'My log',
      description: 'One line.',
      kind: 'meeting',
      order: 3,
      text,
      problems: [],
    });
  });

  const names: [line: string, name: string][] = [
    ["template: 'Reflection: Gibbs cycle'", 'Reflection: Gibbs cycle'],
    ['template: "Say \\"hi\\"" # as shown', 'Say "hi"'],
    ["template: 'Brookfield''s lenses'", "Brookfield's lenses"],
    ['template: Reflection: typed without quotes', 'Reflection: typed without quotes'],
    ['template: Log # my own', 'Log'],
    ['template:   ', 'My weekly log'],
    ['kind: meeting', 'My weekly log'],
  ];
  for (const [line, name] of names) {
    it(`${line} is called ${name}`, () => {
      assert.equal(parseTemplate('my-weekly_log', `---\n${line}\n---\n`).name, name);
    });
  }

  it('needs no frontmatter: it is then named after its file and belongs to no kind', () => {
    const template = parseTemplate('exit-ticket', 'Exit ticket: {{date}}\n');
    assert.equal(template.name, 'Exit ticket');
    assert.equal(template.kind, undefined);
    assert.deepEqual(template.problems, []);
  });

  it('reads files with a byte order mark and with CRLF line ends', () => {
    const template = parseTemplate('x', '\uFEFF---\r\ntemplate: Log\r\nkind: walk\r\n---\r\n{{oops}}\r\n');
    assert.equal(template.name, 'Log');
    assert.equal(template.kind, 'walk');
    assert.deepEqual(problemsOf('\uFEFF---\r\nkind: walk\r\n---\r\n{{oops}}\r\n'), ['4:0-8 unknown-variable oops']);
  });

  const problems: [text: string, expected: string[]][] = [
    ['{{date}} {{ Teacher }} {{date:YYYY}} {{? prompt}} {{?}}', []],
    ['Hello {{techer}}', ['1:6-16 unknown-variable techer -> teacher']],
    ['a\n{{dat}} {{goals}}', ['2:0-7 unknown-variable dat -> date', '2:8-17 unknown-variable goals -> goal']],
    ['{{xylophone}}', ['1:0-13 unknown-variable xylophone']],
    ['{{}}', ['1:0-4 unknown-variable ']],
    ['{{date:soon}}', ['1:0-13 unknown-format soon']],
    ['{{time:YYYY}}', ['1:0-13 unknown-format YYYY']],
    ['{{teacher:upper}}', ['1:0-17 unknown-format upper']],
    ['on {{date\nnext', ['1:3-9 unclosed-placeholder']],
    ['---\nkind: observatoin\n---\n', ['2:6-17 unknown-kind observatoin -> observation']],
    ['---\nkind: Learning Log\n---\n', []],
    ['---\nkind: goal\nno end', ['1:0-3 missing-end-fence']],
    ['braces { } {x} }} stay', []],
    ['{{ask:Which unit?}} {{?2 second}}', []],
    ['{{ask}} {{ask: }}', ['1:0-7 missing-question', '1:8-17 missing-question']],
    ['{{term:YYYY}}', ['1:0-13 unknown-format YYYY']],
    ['{{week:[Week] W}}', []],
    // sections
    ['{{#if phase = learn}}\nx\n{{else}}\ny\n{{/if}}', []],
    ['---\n{{#if goal}}\ngoals: [{{goal}}]\n{{/if}}\n---\n{{#if goal}}\n{{/if}}', []],
    ['x\n  {{#if goals}}\n{{/if}}', ['2:2-15 unknown-variable goals -> goal', '3:0-7 unopened-section']],
    ['{{#if goal}}\nx', ['1:0-12 unclosed-section']],
    ['{{else}}\n{{/if}}', ['1:0-8 unopened-section', '2:0-7 unopened-section']],
    ['---\n{{#if goal}}\n---\n{{/if}}', ['2:0-12 unclosed-section', '4:0-7 unopened-section']],
    ['so {{#if goal}} no {{/if}}', ['1:3-15 misplaced-section', '1:19-26 misplaced-section']],
  ];
  for (const [text, expected] of problems) {
    it(`${JSON.stringify(text)}: ${expected.join(', ') || 'no problem'}`, () => {
      assert.deepEqual(problemsOf(text), expected);
    });
  }

  it('lists the variables that are used, once each, in order', () => {
    const text = '---\nteacher: {{teacher}}\n---\n{{date:YYYY}} {{Teacher}} {{? date}} {{nope}} {{date}} {{goal}}';
    assert.deepEqual(variablesUsed(parseTemplate('x', text), 'entry'), ['teacher', 'date', 'goal']);
  });

  it('counts conditions as a use, and asks the questions of those sections alone that are for the entry', () => {
    const text = '{{#if phase=learn}}\n{{ask:What?}}\n{{else}}\n{{ask:Why?}} {{ask:Why?}}\n{{/if}}\n{{ask:When?}}';
    const template = parseTemplate('x', text);
    assert.deepEqual(variablesUsed(template, 'body'), ['phase', 'ask']);
    assert.deepEqual(questionsUsed(template, 'body', { phase: 'Learn' }), ['ask:What?', 'ask:When?']);
    assert.deepEqual(questionsUsed(template, 'body', {}), ['ask:Why?', 'ask:When?']);
  });

  it('has a language of its own where its frontmatter names one', () => {
    assert.equal(parseTemplate('x', '---\nlang: es\n---\n').language, 'es');
    assert.equal(parseTemplate('x', '---\nlang: {{? language}}\n---\n').language, undefined);
  });

  it('sorts by kind, order and name', () => {
    const template = (name: string, rest: string) => parseTemplate(name, `---\ntemplate: ${name}\n${rest}\n---\n`);
    const shuffled = [
      template('snippet', ''),
      template('b', 'kind: observation'),
      template('a10', 'kind: observation'),
      template('a9', 'kind: observation'),
      template('z', 'kind: observation\ntemplate-order: 1'),
      template('r', 'kind: reflection'),
    ];
    assert.deepEqual(
      shuffled.sort(compareTemplates).map(({ name }) => name),
      ['r', 'z', 'a9', 'a10', 'b', 'snippet'],
    );
  });
});

import * as assert from 'node:assert/strict';
import { fc, runs } from '../../support/fuzz';
import { parse } from 'yaml';
import { renderedText, renderTemplate, type RenderOptions } from '../../../src/templates/render';
import { localDateOf, localTimeOf } from '../../../src/core/schoolTime';
import { tabStopNumbers } from '../../../src/templates/parts';
import { parseTemplate } from '../../../src/templates/template';
import type { VariableValues } from '../../../src/templates/variables';

const today: VariableValues = { date: '2026-11-23', time: '09:05', teacher: 'Amara Rivera' };

function render(text: string, values: VariableValues = today, options: RenderOptions = { part: 'entry' }) {
  return renderTemplate(parseTemplate('x', text), values, options);
}

/** The rendered text, each tab stop shown as `<<placeholder>>`. */
function shown(text: string, values: VariableValues = today, options?: RenderOptions): string {
  return render(text, values, options)
    .parts.map((part) => (part.type === 'text' ? part.text : `<<${part.placeholder}>>`))
    .join('');
}

/** The one text in data of any shape. */
function onlyText(data: unknown): string {
  return typeof data === 'object' && data !== null ? onlyText(Object.values(data)[0]) : String(data);
}

describe('rendering templates', () => {
  describe('the body', () => {
    const cases: [text: string, expected: string, values?: VariableValues][] = [
      ['{{date}} {{time}} {{teacher}}', '2026-11-23 09:05 Amara Rivera'],
      ['{{date:D MMMM YYYY}}', '23 November 2026'],
      ['{{ DATE : GGGG-[W]WW }}', '2026-W53', { date: '2027-01-01' }],
      ['{{time:h:mm a}}', '9:05 am'],
      ['## Feelings\n\n{{? What did you feel?}}\n', '## Feelings\n\n<<<!-- What did you feel? -->>>\n'],
      ['- {{?}}', '- <<>>'],
      ['{{? one -- two --> three}}', '<<<!-- one – two –> three -->>>'],
      ['By {{coach}}', 'By <<<!-- coach -->>>'],
      ['By {{coach}}', 'By <<<!-- coach -->>>', { coach: '  ' }],
      ['{{selection}}', '<<>>'],
      ['> {{selection}}', '> one\n> two', { selection: 'one\r\ntwo\r\n' }],
      ['  - {{selection}}', '  - one\n    two', { selection: 'one\ntwo' }],
      ['1. {{selection}}!', '1. one\n   two!', { selection: 'one\ntwo' }],
      ['{{selection}}', 'x {{teacher}} ${1:y} }', { selection: 'x {{teacher}} ${1:y} }' }],
      ['{{date:YYYY}}', 'last week', { date: 'last week' }],
      ['{{time:h:mm a}}', 'noon', { time: 'noon' }],
      ['Hello {{techer}}, {{date', 'Hello {{techer}}, {{date'],
      ['{{date:soon}}', '2026-11-23'],
      ['{{{date}}}', '{2026-11-23}'],
      ['{{week}} {{week:[Week] W}}', '2026-W48 Week 48', { week: '2026-W48', date: '2026-11-23' }],
      ['{{term}}, {{school-year}}', 'Autumn, 2026-27', { term: 'Autumn', 'school-year': '2026-27' }],
      ['{{ask:Which unit?}}!', 'Fractions!', { 'ask:Which unit?': 'Fractions' }],
      ['{{ask:Which unit?}}', '<<<!-- Which unit? -->>>'],
      ['{{?1 one}} {{?12}}', '<<<!-- one -->>> <<>>'],
      // sections
      ['a\n{{#if goal}}\nb\n{{/if}}\nc', 'a\nc'],
      ['a\n{{#if goal}}\nb\n{{/if}}\nc', 'a\nb\nc', { goal: 'x' }],
      ['{{#if phase = learn, improve}}\nb\n{{else}}\nc\n{{/if}}', 'b', { phase: 'Improve' }],
      ['{{#if phase = learn, improve}}\nb\n{{else}}\nc\n{{/if}}', 'c', { phase: 'review' }],
      ['{{#if kind!=goal}}\nb\n{{/if}}', 'b'],
      ['{{#if goal}}\n{{#if coach}}\na\n{{else}}\nb\n{{/if}}\n{{else}}\nc\n{{/if}}', 'b', { goal: 'x' }],
      ['{{#if goal}}\n{{#if coach}}\na\n{{else}}\nb\n{{/if}}\n{{else}}\nc\n{{/if}}', 'c', { coach: 'x' }],
      ['{{#if gaol}}\nb\n{{/if}}', '{{#if gaol}}\nb\n{{/if}}'],
      ['{{#if goal}}\nb', '{{#if goal}}\nb'],
    ];
    for (const [text, expected, values] of cases) {
      it(`${JSON.stringify(text)} gives ${JSON.stringify(expected)}`, () => {
        assert.equal(shown(text, values), expected);
      });
    }

    it('names months and days in the language asked for, else in its own', () => {
      assert.equal(shown('---\nlang: es\n---\n{{date:D MMM}}', today, { part: 'body' }), '23 nov');
      assert.equal(shown('---\nlang: es\n---\n{{date:D MMM}}', today, { part: 'body', language: 'en' }), '23 Nov');
      assert.equal(shown('{{date:D [de] MMMM}}', today, { part: 'entry', language: 'es' }), '23 de noviembre');
    });

    it('is all there is of a template that is inserted into a note', () => {
      const text = '---\ntemplate: T\nkind: goal\n---\n\n## {{date}}\n\ntext\n\n';
      assert.equal(shown(text, today, { part: 'body' }), '## 2026-11-23\n\ntext');
      assert.equal(shown('---\nkind: goal\n---\n\n', today, { part: 'body' }), '');
    });

    it('keeps to LF line ends, which the editor turns into its own', () => {
      assert.equal(shown('---\r\nkind: goal\r\n---\r\n{{date}}\r\n'), '---\nkind: goal\n---\n2026-11-23\n');
    });
  });

  describe('the frontmatter', () => {
    const cases: [line: string, expected: string, values?: VariableValues][] = [
      ['date: {{date}}', 'date: 2026-11-23'],
      ['teacher: {{teacher}}', 'teacher: Amara Rivera'],
      ['teacher: {{teacher}}', 'teacher: <<>>', {}],
      ['teacher: {{teacher}}', "teacher: 'Rivera: A #1'", { teacher: 'Rivera: A #1' }],
      ['teacher: {{teacher}}', "teacher: '@rivera'", { teacher: '@rivera' }],
      ['teacher: {{teacher}}', "teacher: 'No'", { teacher: 'No' }],
      ['teacher: {{teacher}}', "teacher: O'Neil", { teacher: "O'Neil" }],
      ['teacher: {{teacher}}', "teacher: '\"Bo\" O''Neil'", { teacher: '"Bo" O\'Neil' }],
      ["title: 'Goal of {{teacher}}'", "title: 'Goal of Bo O''Neil'", { teacher: "Bo O'Neil" }],
      ['title: "Goal of {{teacher}}" # mine', 'title: "Goal of \\"Bo\\"" # mine', { teacher: '"Bo"' }],
      ["title: 'it''s {{teacher}}'", "title: 'it''s O''Neil'", { teacher: "O'Neil" }],
      ["title: Bo's {{teacher}}", "title: 'Bo''s a: b'", { teacher: 'a: b' }],
      ['title: C:\\x "y" {{teacher}}', 'title: "C:\\\\x \\"y\\" a\\nb"', { teacher: 'a\nb' }],
      ['title: Reflection {{date}} {{title}}', 'title: Reflection 2026-11-23 <<>>'],
      ['title: {{teacher}} {{title}}', "title: 'a: b <<>>'", { teacher: 'a: b' }],
      ['title: {{title}} {{date}}', 'title: <<>> 2026-11-23'],
      ['focus: {{selection}}', 'focus: "one\\ntwo"', { selection: 'one\ntwo' }],
      ['goals: [{{goal}}]', 'goals: [<<>>]', {}],
      ['goals: [{{goal}}, {{cycle}}]', "goals: [a-b, 'c, d']", { goal: 'a-b', cycle: 'c, d' }],
      ['goals: ["{{goal}}", x]', 'goals: ["a\\"b", x]', { goal: 'a"b' }],
      ['goals: [{{? ids}}] # {{teacher}}', 'goals: [<<>>] # Amara Rivera'],
      ['checkpoints: [{date: {{date}}, value: {{? value}}}]', 'checkpoints: [{date: 2026-11-23, value: <<>>}]'],
      ['with:\n  - {{teacher}}\n  - {{? who}}', 'with:\n  - Amara Rivera\n  - <<# who>>'],
      ['focus: {{? what # of people}}', 'focus: <<# what # of people>>'],
      ['focus: {{? what}} # see plan', 'focus: <<# what>> # see plan'],
      ['focus: {{? what}} and {{? whom}}', 'focus: <<>> and <<# whom>>'],
      ["focus: '{{? what}}'", "focus: '<<>>'"],
      ['focus: x{{? what}}', 'focus: x<<>>'],
      ['focus: {{?}}', 'focus: <<>>'],
      ['# made on {{date}}', '# made on 2026-11-23'],
      [
        'focus: |\n  {{selection}}\n\n  {{? more}}\ndate: {{date}}',
        'focus: |\n  a: b\n  c\n\n  <<>>\ndate: 2026-11-23',
        {
          selection: 'a: b\nc',
          date: '2026-11-23',
        },
      ],
      ['title: {{techer}}', 'title: {{techer}}'],
      ['{{#if goal}}\ngoals: [{{goal}}]\n{{else}}\nstatus: draft\n{{/if}}', 'status: draft'],
      ['title: {{ask:Which unit?}}', "title: 'a: b'", { 'ask:Which unit?': 'a: b' }],
    ];
    for (const [line, expected, values] of cases) {
      it(`${JSON.stringify(line)} gives ${JSON.stringify(expected)}`, () => {
        assert.equal(shown(`---\n${line}\n---\n`, values), `---\n${expected}\n---\n`);
      });
    }

    it('leaves out the lines about the template, and the block where nothing else is in it', () => {
      const text = '---\ntemplate: T\ndescription: >\n  two\n  lines\nkind: goal\ntemplate-order: 1\n---\nBody';
      assert.equal(shown(text), '---\nkind: goal\n---\nBody');
      assert.equal(shown('---\ntemplate: T\n---\nBody'), 'Body');
    });

    const shapes = [
      'teacher: {{teacher}}',
      "teacher: '{{teacher}}'",
      'teacher: "{{teacher}}"',
      'teacher: [{{teacher}}]',
      'teacher: ["{{teacher}}"]',
      "teacher: ['{{teacher}}' ]",
      'teacher: {name: {{teacher}}}',
      'teacher:\n  - {{teacher}}',
      'teacher: {{teacher}} # comment',
    ];
    const people = [
      'Amara Rivera',
      "Bo O'Neil",
      '"Bo" Li',
      'Rivera: A',
      'Rivera #2',
      '@rivera',
      '*',
      '& co',
      '- dash',
      '? what',
      '[x]',
      '{y}',
      'a, b',
      '% of talk',
      'no',
      'null',
      '12',
      '1e3',
      '2026-11-23',
      'back\\slash',
      "'quoted'",
      'Zoë Núñez',
      '李 梅',
      '!tag',
      '|',
      'ends:',
      '~',
      '`tick`',
    ];
    for (const shape of shapes) {
      it(`${JSON.stringify(shape)} stays YAML and keeps every name`, () => {
        for (const teacher of people) {
          const yaml = shown(`---\n${shape}\n---\n`, { teacher }).slice(4, -4);
          assert.ok(JSON.stringify(parse(yaml)).includes(JSON.stringify(teacher)), `${yaml} for ${teacher}`);
        }
      });

      it(`${JSON.stringify(shape)} stays YAML whatever a value holds`, () => {
        const calm = (text: string) => text.trim().replace(/\s+/g, ' ');
        const values = fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: fc.constantFrom(...'\'"\\#:,[]{}&*!|>%@`-?~ \n\tanoe01.') }),
        );
        fc.assert(
          fc.property(
            values.filter((value) => value.trim() !== ''),
            (teacher) => {
              const yaml = shown(`---\n${shape}\n---\n`, { teacher }).slice(4, -4);
              assert.equal(calm(onlyText(parse(yaml))), calm(teacher), yaml);
            },
          ),
          { numRuns: runs(300) },
        );
      });
    }
  });

  it('visits numbered stops first, by number, and the others in order', () => {
    const { parts } = render('---\nfocus: {{?3 last of three}}\n---\n{{? a}} {{?1 b}} {{? c}} {{?3 same}} {{?2 d}}');
    assert.deepEqual(tabStopNumbers(parts), [3, 4, 1, 5, 3, 2]);
  });

  it('visits fields without a value last, so that the questions come first', () => {
    const { parts } = render(
      '---\ncoach: {{coach}}\ntitle: {{? title}}\ngoals: [{{goal}}]\n---\n{{? a}} {{coach}} {{?1 b}}',
    );
    assert.deepEqual(tabStopNumbers(parts), [5, 2, 6, 3, 4, 1]);
  });

  it('the text for use without an editor has the placeholders in it', () => {
    const text = '---\nfocus: {{? what}}\n---\n{{? Why here?}}';
    assert.equal(renderedText(render(text)), '---\nfocus: # what\n---\n<!-- Why here? -->');
  });

  it('hands on what the template has wrong', () => {
    assert.deepEqual(
      render('{{techer}}').problems.map(({ code }) => code),
      ['unknown-variable'],
    );
  });

  describe('in any time zone, around New Year', () => {
    const zoneOfTheMachine = process.env.TZ;
    afterEach(() => {
      if (zoneOfTheMachine === undefined) delete process.env.TZ;
      else process.env.TZ = zoneOfTheMachine;
    });
    const days: [date: string, iso: string, us: string][] = [
      ['2026-12-27', '2026-W52', '2027-W01'],
      ['2026-12-28', '2026-W53', '2027-W01'],
      ['2026-12-31', '2026-W53', '2027-W01'],
      ['2027-01-01', '2026-W53', '2027-W01'],
      ['2027-01-02', '2026-W53', '2027-W01'],
      ['2027-01-03', '2026-W53', '2027-W02'],
      ['2027-01-04', '2027-W01', '2027-W02'],
      ['2027-01-05', '2027-W01', '2027-W02'],
    ];
    for (const zone of ['Pacific/Auckland', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC']) {
      it(zone, () => {
        process.env.TZ = zone;
        for (const [date, iso, us] of days) {
          // The first and the last minute of the day where the machine is.
          const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
          for (const [hour, minute] of [
            [0, 0],
            [23, 59],
          ] as const) {
            const now = new Date(year, month - 1, day, hour, minute);
            const values = { date: localDateOf(now), time: localTimeOf(now) };
            const time = hour === 0 ? '12:00 am' : '11:59 pm';
            assert.equal(
              shown('{{date}} {{week:GGGG-[W]WW}} {{date:gggg-[W]ww}} {{time:h:mm a}}', values),
              `${date} ${iso} ${us} ${time}`,
            );
          }
        }
      });
    }
  });
});

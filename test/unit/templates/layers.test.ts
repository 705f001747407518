import * as assert from 'node:assert/strict';
import { overlay, templateFromText } from '../../../src/templates/layers';
import { parseTemplate } from '../../../src/templates/template';

describe('layers of templates', () => {
  it('put the later template of the same name in the place of the earlier', () => {
    const layer = (name: string, ...ids: string[]) =>
      ids.map((id) => parseTemplate(id, `---\ntemplate: ${name} ${id}\nkind: goal\n---\n`));
    const all = overlay([
      layer('built-in', 'a', 'b', 'zo\u00eb'),
      layer('user', 'b', 'c'),
      layer('folder', 'C', 'zoe\u0308'),
    ]);
    assert.deepEqual(
      all.map(({ name }) => name),
      ['built-in a', 'folder C', 'folder zoe\u0308', 'user b'],
    );
  });
});

describe('a template made of a text', () => {
  const cases: [what: string, text: string, expected: string][] = [
    [
      'a part of a note',
      '## Warm-up\r\n\r\n- x',
      "---\ntemplate: 'Bo''s own'\ndescription:\n---\n\n## Warm-up\n\n- x\n",
    ],
    [
      'a whole note',
      '---\nkind: observation # mine\ntitle: Fractions\ndate: 2026-11-23\nteacher: Bo Li\ngoals:\n  - one\n  - two\nwith:\n- Al\nvisibility: private\nown-key: kept\n---\n\nText.\n',
      "---\ntemplate: 'Bo''s own'\ndescription:\nkind: observation # mine\ntitle: {{? title}}\ndate: {{date}}\nteacher: {{teacher}}\ngoals: [{{goal}}]\nwith: {{with}}\nvisibility: private\nown-key: kept\n---\n\nText.\n",
    ],
    [
      'a template',
      '---\ntemplate: Old\ndescription: >\n  two\nkind: goal\n---\n',
      "---\ntemplate: 'Bo''s own'\ndescription:\nkind: goal\n---\n",
    ],
    ['a text with an open fence', '---\nText', "---\ntemplate: 'Bo''s own'\ndescription:\n---\n\n---\nText\n"],
  ];
  for (const [what, text, expected] of cases) {
    it(`is made of ${what}`, () => {
      const made = templateFromText("Bo's own", text);
      assert.equal(made, expected);
      assert.deepEqual(parseTemplate('x', made).problems, []);
      assert.equal(parseTemplate('x', made).name, "Bo's own");
    });
  }
});

import * as assert from 'node:assert/strict';
import { createEntryIndex } from '../../../src/core/entryIndex';
import {
  createNoteNames,
  headingLine,
  isNamed,
  linkTarget,
  noteReferences,
  renameLinks,
} from '../../../src/core/noteLinks';
import { pathBetween } from '../../../src/core/notePath';
import { applyEdits } from '../../../src/core/span';
import { readEntry } from '../../../src/core/readEntry';
import { yamlScalar } from '../../../src/core/yamlScalar';

const root = 'file:///notes/';
const toUri = (path: string): string => root + path.split('/').map(encodeURIComponent).join('/');

function check(name: string, from: string, paths: readonly string[], expected: string | undefined): void {
  const names = createNoteNames();
  const index = createEntryIndex();
  for (const path of paths) {
    names.set(toUri(path), true);
    const id = /goal ([\w-]+)\.md$/.exec(path)?.[1];
    if (id === undefined) continue;
    index.apply([{ uri: toUri(path), entry: readEntry(toUri(path), `---\nkind: goal\nid: ${id}\n---\n`) }]);
  }
  const target = linkTarget({ name }, toUri(from), names, index);
  assert.equal(target && decodeURIComponent(target.uri.slice(root.length)), expected);
}

describe('a link written by pathBetween', () => {
  const names = ['obs', 'Lesson #3', '50% talk', '50%25 talk', '#1 50%', 'a.b', '2026-01-07'];
  for (const name of names) {
    for (const folder of ['', 'A/', 'B/c/', 'C #1/']) {
      it(`leads back to ${folder}${name}`, () => {
        const target = `${folder}${name}.md`;
        const link = pathBetween(toUri('A/x.md'), toUri(target));
        const [reference] = noteReferences(`---\nabout: ${yamlScalar(link)}\n---\n`);
        assert.equal(reference?.heading, undefined);
        check(reference?.name ?? '', 'A/x.md', [target, 'Z/obs.md'], target);
      });
    }
  }
});

describe('linkTarget', () => {
  const obs = '2025-10-02 observation.md';
  const cases: [what: string, name: string, from: string, paths: string[], expected?: string][] = [
    ['a name', '2025-10-02 observation', 'A/x.md', [`A/${obs}`], `A/${obs}`],
    ['a name with its extension', obs, 'A/x.md', [`A/${obs}`], `A/${obs}`],
    ['a name with other capitals and spaces', '2025-10-02  Observation', 'A/x.md', [`A/${obs}`], `A/${obs}`],
    ['letters with accents in either form', 'Zoe\u0308', 'x.md', ['Zo\u00EB.md'], 'Zo\u00EB.md'],
    ['the same folder before others', 'obs', 'B/x.md', ['obs.md', 'A/obs.md', 'B/obs.md'], 'B/obs.md'],
    ['the nearest folder', 'obs', 'A/deep/x.md', ['B/c/obs.md', 'A/other/obs.md'], 'A/other/obs.md'],
    ['the shorter path of two as near', 'obs', 'A/x.md', ['Bernadette/obs.md', 'Zoe/obs.md'], 'Zoe/obs.md'],
    ['the first of two alike', 'obs', 'A/x.md', ['C/obs.md', 'B/obs.md'], 'B/obs.md'],
    ['the name as written before another spelling', 'obs', 'x.md', ['OBS.md', 'obs.md'], 'obs.md'],
    ['a path from the note', '../B/obs.md', 'A/x.md', ['A/obs.md', 'B/obs.md'], 'B/obs.md'],
    ['a path in the same folder', './obs.md', 'A/x.md', ['B/obs.md', 'A/obs.md'], 'A/obs.md'],
    ['an encoded path', '../B%20C/obs.md', 'A/x.md', ['B C/obs.md'], 'B C/obs.md'],
    ['the end of a path', 'B/obs', 'A/deep/x.md', ['A/obs.md', 'q/B/obs.md'], 'q/B/obs.md'],
    ['a path from the top', '/B/obs', 'A/x.md', ['A/obs.md', 'B/obs.md'], 'B/obs.md'],
    ['a file outside of the folder', '../../../obs.md', 'A/x.md', ['obs.md']],
    ['a wrong folder', 'C/obs', 'A/x.md', ['B/obs.md']],
    ['a goal id', 'wait-time', 'A/x.md', ['B/goal wait-time.md'], 'B/goal wait-time.md'],
    ['a name before a goal id', 'wait-time', 'A/x.md', ['B/goal wait-time.md', 'C/wait-time.md'], 'C/wait-time.md'],
    ['a heading of the same note', '', 'A/x.md', [], 'A/x.md'],
    ['a name with dots', '2025.10.02 obs', 'x.md', ['2025.10.02 obs.md'], '2025.10.02 obs.md'],
    ['a lone percent sign', '50% talk', 'x.md', ['50% talk.md'], '50% talk.md'],
    ['an unknown name', 'nobody', 'x.md', ['obs.md']],
    ['a web address', 'https://example.org/obs', 'x.md', ['obs.md']],
  ];
  for (const [what, name, from, paths, expected] of cases) {
    it(`${what}: ${name}`, () => {
      check(name, from, paths, expected);
    });
  }

  it('leads to the id in the goal note', () => {
    const index = createEntryIndex();
    index.apply([{ uri: 'g.md', entry: readEntry('g.md', '---\nkind: goal\nid: g\n---\n') }]);
    assert.equal(linkTarget({ name: 'g' }, 'x.md', createNoteNames(), index)?.place?.line, 2);
  });

  it('follows notes that come and go', () => {
    const names = createNoteNames();
    const found = () => [...names.named('a')];
    names.set('x/a.md', true);
    names.set('x/a.md', true);
    names.set('y/a.md', true);
    assert.deepEqual(found(), ['x/a.md', 'y/a.md']);
    names.set('x/a.md', false);
    names.set('z/a.md', false);
    assert.deepEqual(found(), ['y/a.md']);
  });
});

describe('noteReferences', () => {
  const cases: [text: string, ...expected: string[]][] = [
    ['See [[2025-10-02 observation]].\n', '2025-10-02 observation > 2025-10-02 observation'],
    ['[[a|what I saw]] and [[b#Next steps]]\n', 'a|what I saw > a', 'b#Next steps > b # Next steps'],
    ['[[#Above]]\n', '#Above >  # Above'],
    ['`[[code]]`\n\n    [[code]]\n\n[[]] [[ ]]\n'],
    ['---\nabout: 2025-10-02 observation\n---\n', '2025-10-02 observation > 2025-10-02 observation'],
    ['---\nabout: "../B/obs.md#Focus"\n---\n', '../B/obs.md#Focus > ../B/obs.md # Focus'],
    ["---\nabout: '[[obs|mine]]'\n---\n", 'obs|mine > obs'],
    ['---\nabout: [[obs]]\n---\n', 'obs > obs'],
    ['---\nabout:\n  - a\n  - "[[b]]"\n---\n\n[[c]]\n', 'a > a', 'b > b', 'c > c'],
    ['---\nabout: [a, b]\n---\n', 'a > a', 'b > b'],
    ['---\nabout:\ntitle: "[[x]]"\n---\n'],
    ['---\r\nabout: a\r\n---\r\n\r\n[[b]]\r\n', 'a > a', 'b > b'],
  ];
  for (const [text, ...expected] of cases) {
    it(JSON.stringify(text), () => {
      const found = noteReferences(text).map(({ span, name, heading }) => {
        return `${text.slice(span.start, span.end)} > ${name}${heading === undefined ? '' : ` # ${heading}`}`;
      });
      assert.deepEqual(found, expected);
    });
  }
});

describe('renameLinks', () => {
  const cases: readonly (readonly [before: string, after: string])[] = [
    ['[[old]], [[ old#Next|see old ]] and [[older]], old', '[[new]], [[ new#Next|see old ]] and [[older]], old'],
    ['`[[old]]` and [[Old]]', '`[[old]]` and [[Old]]'],
    ['---\nkind: debrief\nabout: [[old]]\n---\n', '---\nkind: debrief\nabout: [[new]]\n---\n'],
    ['---\nabout: "[[old#One]]"\n---\n[[old]]', '---\nabout: "[[new#One]]"\n---\n[[new]]'],
    ['---\nabout: old\n---\n', '---\nabout: old\n---\n'],
  ];
  for (const [before, after] of cases) {
    it(JSON.stringify(before), () => {
      assert.equal(applyEdits(before, renameLinks(before, 'old', 'new')), after);
    });
  }

  it('knows a note of the same name, which a link would lead to instead', () => {
    assert.ok(isNamed('file:///A/Wait%20Time.md', 'wait time'));
    assert.ok(!isNamed('file:///wait/time.md', 'wait'));
  });
});

describe('headingLine', () => {
  it('finds a heading, capitals and spaces aside', () => {
    const text = '---\r\nkind: meeting\r\n---\r\n\r\n# One\r\n\r\n##  Next  steps\r\n';
    assert.equal(headingLine(text, 'next steps'), 6);
    assert.equal(headingLine(text, 'One#Next Steps'), 6);
    assert.equal(headingLine(text, 'Two'), undefined);
  });
});

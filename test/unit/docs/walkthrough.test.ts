import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandIds, settingNames, settingsSection, viewIds } from '../../../src/ids';
import { lint } from '../../../src/language/lint';
import { root } from '../../host/paths';
import '../../support/lexicons';

interface Walkthrough {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly steps: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly media: { readonly markdown: string };
    readonly completionEvents: readonly string[];
  }[];
}

const source = readFileSync(join(root, 'package.json'), 'utf8');
const words = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8')) as Readonly<Record<string, string>>;
const { contributes, name, publisher } = JSON.parse(source) as {
  readonly name: string;
  readonly publisher: string;
  readonly contributes: { readonly walkthroughs: readonly Walkthrough[] };
};
const [walkthrough] = contributes.walkthroughs;
const ours: ReadonlySet<string> = new Set([
  ...Object.values(commandIds),
  ...Object.values(viewIds).map((id) => `${id}.focus`),
]);

function inWords(text: string): string {
  return words[text.slice(1, -1)] ?? assert.fail(`no words for ${text}`);
}

/** The links of a text that run commands. */
function links(text: string): string[] {
  return [...text.matchAll(/\]\(command:([^)]+)\)/g)].map(([, link = '']) => link);
}

describe('words of the manifest', () => {
  it('are there for each key and for nothing else', () => {
    const used = [...source.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(words).sort());
  });

  it('link to commands and settings that there are', () => {
    for (const link of Object.values(words).flatMap(links)) {
      const [command = '', query] = link.split('?');
      const argument: unknown = query === undefined ? undefined : JSON.parse(decodeURIComponent(query));
      if (command === 'workbench.action.openWalkthrough') {
        assert.equal(argument, `${publisher}.${name}#${walkthrough?.id}`);
      } else if (command === 'workbench.action.openSettings') {
        const [setting] = argument as string[];
        assert.ok(
          Object.values(settingNames).some((known) => `${settingsSection}.${known}` === setting),
          link,
        );
      } else assert.ok(command === 'vscode.openFolder' || ours.has(command), link);
    }
  });
});

describe('walkthrough', () => {
  it('has few steps, each with a next thing to do and an event that checks it off', () => {
    const { steps } = walkthrough ?? assert.fail('no walkthrough');
    assert.ok(steps.length <= 5);
    for (const { id, description, completionEvents } of steps) {
      assert.notDeepEqual(links(inWords(description)), [], id);
      assert.notDeepEqual(completionEvents, [], id);
      for (const [, command = ''] of completionEvents.join(' ').matchAll(/onCommand:(\S+)/g)) {
        assert.ok(ours.has(command), command);
      }
    }
  });

  it('passes the wording check', () => {
    const { title, description, steps } = walkthrough ?? assert.fail('no walkthrough');
    const texts = [
      inWords(title),
      inWords(description),
      ...steps.flatMap((step) => [
        inWords(step.title),
        inWords(step.description),
        readFileSync(join(root, step.media.markdown), 'utf8'),
      ]),
    ];
    assert.deepEqual(
      texts.flatMap((text) => lint({ text, kind: 'debrief' }).map((finding) => finding.text)),
      [],
    );
  });
});

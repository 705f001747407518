import { assert } from 'chai';
import * as vscode from 'vscode';
import { send } from '../../inHost';

interface Exports {
  readonly activate: (context: vscode.ExtensionContext) => Promise<unknown>;
}
type Load = (request: string, ...rest: unknown[]) => unknown;

/**
 * Measures the extension's own part of its activation: how long its file takes to load, and how long it takes from the call
 * of `activate` until that is done, the loading of the second part included. What VS Code and other extensions do before
 * and after is not in it.
 */
describe('activation', () => {
  it('is measured from its own file to the end of its own call', async () => {
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- only the real module can be wrapped
    const module = require('node:module') as { _load: Load };
    const original = module._load;
    const times: { loadMs?: number; activateMs?: number } = {};
    module._load = function (this: unknown, request, ...rest) {
      const started = performance.now();
      const loaded = original.call(this, request, ...rest);
      if (!request.endsWith('dist/extension.js')) return loaded;
      times.loadMs = performance.now() - started;
      const { activate } = loaded as Exports;
      return {
        ...(loaded as Exports),
        activate: async (context: vscode.ExtensionContext) => {
          const called = performance.now();
          const api = await activate(context);
          times.activateMs = performance.now() - called;
          return api;
        },
      };
    };
    try {
      await calm();
      const extension = vscode.extensions.getExtension('reflective-journal.reflective-journal');
      assert.isDefined(extension);
      assert.isFalse(extension?.isActive, 'it was active before it could be measured');
      await extension?.activate();
    } finally {
      module._load = original;
    }
    assert.isDefined(times.loadMs, 'its file was not loaded in the measured way');
    assert.isDefined(times.activateMs);
    send({ type: 'note', text: JSON.stringify(times) });
  }).timeout(60_000);
});

/**
 * Waits until the host has been calm for a second: while VS Code itself starts, what is measured is mostly how the two
 * share the processors. Gives up after half a minute, on a machine that never is.
 */
async function calm(): Promise<void> {
  for (let calmFor = 0, left = 300; calmFor < 10 && left > 0; left--) {
    const started = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 100));
    calmFor = performance.now() - started < 105 ? calmFor + 1 : 0;
  }
}

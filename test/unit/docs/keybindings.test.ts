import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../host/paths';

interface Keybinding {
  readonly command: string;
  readonly key: string;
  readonly mac?: string;
}

const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  contributes: { keybindings: readonly Keybinding[] };
};

describe('keybindings', () => {
  for (const { command, key, mac = key } of contributes.keybindings) {
    it(`of ${command} leave the keys of screen readers, keyboards and menus alone: ${key}, ${mac}`, () => {
      // VoiceOver's own keys are Control and Option with any other.
      assert.doesNotMatch(mac, /ctrl\+(?:\w+\+)*alt\+|alt\+(?:\w+\+)*ctrl\+/);
      // AltGr types characters on most keyboards of the world; on a Mac, Option does, and dead keys.
      assert.doesNotMatch(key, /ctrl\+(?:\w+\+)*alt\+/);
      assert.doesNotMatch(mac, /^(?:shift\+)?alt\+[a-z.,]$/);
      // The letters by which the menu bar opens.
      assert.doesNotMatch(key, /^alt\+[fesvgrth]$/);
    });
  }
});

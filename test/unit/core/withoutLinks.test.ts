import * as assert from 'node:assert/strict';
import { withoutLinks } from '../../../src/core/withoutLinks';

/** What VS Code takes for a link in a message or a question. */
const link = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

describe('withoutLinks', () => {
  const cases: [words: string, expected: string][] = [
    ['Wait time (7b) [a]', 'Wait time (7b) [a]'],
    ['[here](command:workbench.action.quit)', '[here] (command:workbench.action.quit)'],
    ['[a](https://example.org "t") [b](file:///x)', '[a] (https://example.org "t") [b] (file:///x)'],
    ['[[a](command:x)](command:y)', '[[a] (command:x)] (command:y)'],
  ];
  for (const [words, expected] of cases) {
    it(words, () => {
      assert.equal(withoutLinks(words), expected);
      assert.doesNotMatch(withoutLinks(words), link);
    });
  }
});

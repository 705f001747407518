import * as assert from 'node:assert/strict';

/**
 * Takes a text with stretches marked by `[[` and `]]` apart: the plain text, and the marked spans (UTF-16 offsets) in
 * order. Tests write what they expect into the text itself, so that they can be read without counting characters.
 */
export function marked(input: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (let at = 0; at < input.length; at++) {
    if (input.startsWith('[[', at)) {
      open.push(text.length);
      at++;
    } else if (input.startsWith(']]', at)) {
      const start = open.pop();
      assert.notEqual(start, undefined, 'a ]] without its [[');
      spans.push({ start: start!, end: text.length });
      at++;
    } else text += input[at];
  }
  assert.equal(open.length, 0, 'a [[ without its ]]');
  return { text, spans: spans.sort((a, b) => a.start - b.start) };
}

import * as assert from 'node:assert/strict';
import { createOpenNodes } from '../../../src/core/openNodes';

describe('openNodes', () => {
  it('knows what was opened and closed, and goes by the default for all else', () => {
    const nodes = createOpenNodes(undefined);
    nodes.set('a', true);
    nodes.set('b', false);
    nodes.set('b', true);
    nodes.set('c', false);
    assert.deepEqual(
      ['a', 'b', 'c', 'd'].map((id) => [nodes.isOpen(id, false), nodes.isOpen(id, true)]),
      [
        [true, true],
        [true, true],
        [false, false],
        [false, true],
      ],
    );
  });

  it('is the same from what was kept', () => {
    const nodes = createOpenNodes(undefined);
    nodes.set('a', true);
    nodes.set('b', false);
    assert.deepEqual(createOpenNodes(JSON.parse(JSON.stringify(nodes.data()))).data(), nodes.data());
  });

  it('leaves out what is broken', () => {
    for (const kept of [undefined, null, 'x', { a: true }]) assert.deepEqual(createOpenNodes(kept).data(), []);
    assert.deepEqual(createOpenNodes([['a', true], ['b', 1], ['c'], 'd', null]).data(), [['a', true]]);
  });

  it('forgets the oldest of very many', () => {
    const nodes = createOpenNodes(undefined);
    for (let at = 0; at < 1_002; at++) nodes.set(`${at}`, true);
    nodes.set('2', false);
    assert.equal(nodes.data().length, 1_000);
    assert.equal(nodes.isOpen('1', false), false);
    assert.equal(nodes.isOpen('2', true), false);
    assert.equal(nodes.isOpen('3', false), true);
  });
});

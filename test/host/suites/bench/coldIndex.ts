import { assert } from 'chai';
import * as vscode from 'vscode';
import { forEachConcurrent } from '../../../../src/core/concurrent';
import { readConcurrency } from '../../../../src/core/indexing';
import type { ReflectiveJournalApi } from '../../../../src/extension';
import { send } from '../../inHost';
import { delayMonitor } from './delayMonitor';

/**
 * Measures the first start on a big folder in the real host: the extension is activated on a folder that it has never
 * seen, against only reading the same notes in the same way (`workspace.fs`, as many at a time).
 */
describe('cold start', () => {
  it('is measured against only reading the notes', async () => {
    const finding = delayMonitor();
    const uris = await vscode.workspace.findFiles('**/*.md');
    const findDelayMs = finding.stop();
    assert.isAbove(uris.length, 100);
    const reading = delayMonitor();
    const readMs = [await read(uris), await read(uris), await read(uris)];
    const readDelayMs = reading.stop();
    const extension = vscode.extensions.getExtension<ReflectiveJournalApi>('reflective-journal.reflective-journal');
    assert.isFalse(extension?.isActive, 'it was active before it could be measured');
    const started = performance.now();
    const api = await extension.activate();
    const indexing = delayMonitor();
    await api.settled();
    const coldMs = performance.now() - started;
    const delayMs = indexing.stop();
    assert.isAtLeast(api.index.size, uris.length);
    readMs.push(await read(uris), await read(uris));
    send({ type: 'note', text: JSON.stringify({ readMs, coldMs, delayMs, findDelayMs, readDelayMs }) });
  }).timeout(120_000);

  async function read(uris: readonly vscode.Uri[]): Promise<number> {
    const started = performance.now();
    await forEachConcurrent(uris, readConcurrency, async (uri) => {
      await vscode.workspace.fs.readFile(uri);
    });
    return performance.now() - started;
  }
});

import type { EntryIndex, IndexUpdate } from '../../src/core/entryIndex';
import type { Entry } from '../../src/core/entry';
import type { Steps } from '../../src/core/steps';
import { createRandom } from './random';

/** What a view's tree is, as far as it is measured. */
export interface MeasuredTree<Node extends { readonly id: string }> {
  children(node?: Node): readonly Node[];
  facts(node: Node): unknown;
  prepare(): Steps<void>;
  update(update: IndexUpdate): readonly Node[] | 'all';
}

const rounds = 3;

/** The longest step of preparing a new tree, at best of three rounds, in milliseconds. */
export function longestStep(fresh: () => Pick<MeasuredTree<never>, 'prepare'>): number {
  const steps: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const work = fresh().prepare();
    for (let step = 0, done: boolean | undefined = false; !done; step++) {
      const started = performance.now();
      ({ done } = work.next());
      steps[step] = Math.min(steps[step] ?? Infinity, performance.now() - started);
    }
  }
  return Math.max(...steps);
}

/**
 * Opens every node of a new tree, three times over; the longest time that a node took at best, with the facts of its
 * children, in milliseconds. At best, since among thousands of nodes some meet another program's turn.
 */
export function slowestNode<Node extends { readonly id: string }>(fresh: () => MeasuredTree<Node>): number {
  const best = new Map<string, number>();
  for (let round = 0; round < rounds; round++) {
    const tree = fresh();
    for (const work = tree.prepare(); !work.next().done;);
    openAll(tree, (id, ms) => best.set(id, Math.min(best.get(id) ?? Infinity, ms)));
  }
  return Math.max(...best.values());
}

/** Asks for all nodes and their facts. */
function openAll<Node extends { readonly id: string }>(
  tree: MeasuredTree<Node>,
  took: (id: string, ms: number) => void = () => undefined,
  node?: Node,
): void {
  const started = performance.now();
  const children = tree.children(node);
  for (const child of children) tree.facts(child);
  took(node?.id ?? '', performance.now() - started);
  for (const child of children) openAll(tree, took, child);
}

/** What `saves` changes of single notes cost a tree that was opened, each in milliseconds and nodes to be drawn again. */
export function oneFileChanges<Node extends { readonly id: string }>(
  index: EntryIndex,
  tree: MeasuredTree<Node>,
  saves: number,
  after: (entry: Entry) => void = () => undefined,
): { readonly ms: readonly number[]; readonly nodes: readonly number[] } {
  const random = createRandom(5);
  openAll(tree);
  const uris = [...index.uris()];
  const ms: number[] = [];
  const nodes: number[] = [];
  for (let save = 0; save < saves; save++) {
    const uri = random.pick(uris);
    const entry = index.get(uri);
    if (!entry) continue;
    const next = { ...entry, title: `Saved ${save}`, fingerprint: `#${String(save).padStart(5, '0')}` };
    const update = index.apply([{ uri, entry: next }]);
    const started = performance.now();
    const stale = tree.update(update);
    ms.push(performance.now() - started);
    nodes.push(stale === 'all' ? index.size : stale.length);
    after(next);
  }
  return { ms, nodes };
}

/** A node of a tree. Nodes are plain data with a stable id. */
export interface TreeNode<Node> {
  readonly id: string;
  readonly parent: Node | undefined;
}

/** What a tree is made of. */
export interface TreeParts<Node, Facts> {
  /** The children of a node; of the first level without one. */
  readonly childrenOf: (node: Node | undefined) => readonly Node[];
  readonly factsOf: (node: Node) => Facts;
  /** What a node's facts and children come from, so that an update finds the nodes without looking through all. */
  readonly sourceOf: (node: Node) => string;
}

/**
 * What was given out of a tree: so that the same id is always the same object, and selection and expansion survive
 * refreshes, and so that an update tells which nodes have to be drawn again.
 */
export interface ShownNodes<Node, Facts> {
  /** The node of this id, made where it is new. */
  readonly intern: (node: Node) => Node;
  children(node?: Node): readonly Node[];
  facts(node: Node): Facts;
  /**
   * The highest nodes that have to be drawn again, of those that were asked for before and come from one of the sources;
   * `'all'` where the first level changed.
   */
  update(sources: Iterable<string>): readonly Node[] | 'all';
  /** Forgets what was given out; the nodes stay the same objects. */
  reset(): void;
}

/** What was given out of a node. */
interface Shown<Node> {
  readonly node: Node | undefined;
  children?: readonly string[];
  facts?: string;
}

const rootId = '';

export function createShownNodes<Node extends TreeNode<Node>, Facts>({
  childrenOf,
  factsOf,
  sourceOf,
}: TreeParts<Node, Facts>): ShownNodes<Node, Facts> {
  const nodes = new Map<string, Node>();
  const shown = new Map<string, Shown<Node>>();
  const bySource = new Map<string, Set<Node>>();

  function record(node: Node | undefined): Shown<Node> {
    const id = node?.id ?? rootId;
    let found = shown.get(id);
    if (!found) {
      shown.set(id, (found = { node }));
      if (node) addTo(bySource, sourceOf(node), node);
    }
    return found;
  }

  /** Notes what was given out, and forgets the nodes that are gone. */
  function remember(given: Shown<Node>, children: readonly Node[]): void {
    const ids = children.map(({ id }) => id);
    const now = new Set(ids);
    for (const id of given.children ?? []) if (!now.has(id)) forget(id);
    given.children = ids;
  }

  function forget(id: string): void {
    for (const child of shown.get(id)?.children ?? []) forget(child);
    const node = shown.get(id)?.node;
    if (node) bySource.get(sourceOf(node))?.delete(node);
    shown.delete(id);
    nodes.delete(id);
  }

  /** True where what was given out of a node is no longer right; it is then taken as given out anew. */
  function hasChanged(given: Shown<Node>): boolean {
    let changed = false;
    if (given.facts !== undefined && given.node) {
      const now = visible(factsOf(given.node));
      changed = now !== given.facts;
      given.facts = now;
    }
    if (given.children !== undefined) {
      const before = given.children;
      const now = childrenOf(given.node);
      if (now.length !== before.length || now.some(({ id }, at) => id !== before[at])) changed = true;
      remember(given, now);
    }
    return changed;
  }

  /** The nodes that were given out and come from these, parents before their children. */
  function touched(sources: Iterable<string>): readonly Node[] {
    const found = [...sources].flatMap((source) => [...(bySource.get(source) ?? [])]);
    return found
      .map((node) => ({ node, depth: depthOf(node) }))
      .sort((a, b) => a.depth - b.depth)
      .map(({ node }) => node);
  }

  return {
    intern(node) {
      const known = nodes.get(node.id);
      if (known) return known;
      nodes.set(node.id, node);
      return node;
    },
    children(node) {
      const found = childrenOf(node);
      remember(record(node), found);
      return found;
    },
    facts(node) {
      const found = factsOf(node);
      record(node).facts = visible(found);
      return found;
    },
    update(sources) {
      const root = shown.get(rootId);
      if (root && hasChanged(root)) return 'all';
      const stale = new Set<Node>();
      for (const node of touched(sources)) {
        const given = shown.get(node.id);
        if (given && hasChanged(given) && !hasAncestorIn(stale, node)) stale.add(node);
      }
      return [...stale];
    },
    reset() {
      shown.clear();
      bySource.clear();
    },
  };
}

/** What is seen of a node: the fingerprint of a note's text is not, and changes with every letter that is typed. */
function visible(facts: unknown): string {
  return JSON.stringify(facts, (key, value: unknown) => (key === 'fingerprint' ? undefined : value));
}

function depthOf<Node extends TreeNode<Node>>({ parent }: Node): number {
  return parent ? 1 + depthOf(parent) : 0;
}

function hasAncestorIn<Node extends TreeNode<Node>>(nodes: ReadonlySet<Node>, { parent }: Node): boolean {
  return parent !== undefined && (nodes.has(parent) || hasAncestorIn(nodes, parent));
}

function addTo<K, V>(groups: Map<K, Set<V>>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}

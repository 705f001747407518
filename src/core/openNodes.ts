/** So many are remembered; of more, those that were opened or closed first are forgotten. */
const most = 1_000;

/**
 * Which nodes of a tree a person opened or closed, by id. VS Code forgets that with the window, and of nodes that a
 * filter takes away.
 */
export interface OpenNodes {
  /** Whether the node is open; what `otherwise` says where nobody opened or closed it. */
  isOpen(id: string, otherwise: boolean): boolean;
  set(id: string, isOpen: boolean): void;
  /** Plain data that can be kept between sessions. */
  data(): readonly (readonly [id: string, isOpen: boolean])[];
}

/** From what was kept, which may be of another version or broken. */
export function createOpenNodes(kept: unknown): OpenNodes {
  const pairs = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const known = new Map(pairs.filter(isPair));
  return {
    isOpen: (id, otherwise) => known.get(id) ?? otherwise,
    set(id, isOpen) {
      known.delete(id);
      known.set(id, isOpen);
      for (const oldest of known.keys()) {
        if (known.size <= most) break;
        known.delete(oldest);
      }
    },
    data: () => [...known],
  };
}

function isPair(value: unknown): value is [string, boolean] {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'boolean';
}

import type { Entry } from './entry';
import { noTeacher, teacherKey, type EntryIndex, type IndexUpdate } from './entryIndex';
import { compareNames, nameKey } from './names';
import { reviewOfTeacher, type ReviewContext, type ReviewItem, type ReviewSection, type TeacherReview } from './review';
import { createShownNodes } from './shownNodes';
import type { Steps } from './steps';

/** A node of the view Review; the same id is always the same object. */
export type ReviewNode = { readonly id: string; readonly parent: ReviewNode | undefined } & (
  | { readonly type: 'teacher'; readonly key: string }
  | { readonly type: 'section'; readonly key: string; readonly section: ReviewSection }
  | { readonly type: 'item'; readonly key: string; readonly section: ReviewSection; readonly uri: string }
);

/** What is shown of a node, before words are put on it. */
export type ReviewFacts =
  | {
      readonly type: 'teacher';
      readonly name: string;
      readonly counts: readonly (readonly [ReviewSection, number])[];
      /** Nothing is new, or so much in the view is that an overview comes first. */
      readonly isFolded: boolean;
    }
  | { readonly type: 'section'; readonly section: ReviewSection; readonly count: number }
  | { readonly type: 'item'; readonly section: ReviewSection; readonly item: ReviewItem | undefined };

export interface ReviewTree {
  children(node?: ReviewNode): readonly ReviewNode[];
  facts(node: ReviewNode): ReviewFacts;
  /** The notes below a node, or all, that were not reviewed, in the order of the view. */
  unreviewed(node?: ReviewNode): readonly Entry[];
  /** How many notes wait to be reviewed; 0 while a wall of old notes is not shown. */
  count(): number;
  /**
   * How many notes are there that nobody has reviewed yet, where they are too many to be shown: the view is then empty,
   * and asks what to do about them. 0 otherwise.
   */
  wall(): number;
  /** The first place at which a note stands in the view. */
  find(uri: string): ReviewNode | undefined;
  /** Works out what all nodes need, in small steps: opening them is quick then. */
  prepare(): Steps<void>;
  /** Takes another day, other settings or another choice. All nodes are to be asked for again. */
  reset(context: ReviewTreeContext): void;
  /** Takes over that notes changed. Returns the highest nodes that have to be drawn again, or `'all'`. */
  update(update: IndexUpdate): readonly ReviewNode[] | 'all';
  /** Takes over that these were marked or unmarked. Returns as `update` does. */
  marked(entries: Iterable<Entry>): readonly ReviewNode[] | 'all';
}

export interface ReviewTreeContext extends ReviewContext {
  /** False where nothing of this folder was reviewed yet: a wall of old notes is then not shown. */
  readonly isStarted: boolean;
}

/** So many notes that nobody goes through them one by one. */
export const wallOfNotes = 100;

/** Of so many teachers the reviews are worked out at once. */
const fewTeachers = 5;

/** With more new notes than that, the teachers come folded up: first an overview. */
const manyNotes = 50;

export function createReviewTree(index: EntryIndex, first: ReviewTreeContext): ReviewTree {
  let context = first;
  const reviews = new Map<string, TeacherReview & { readonly byId: ReadonlyMap<string, ReviewItem> }>();
  /** What follows from all reviews, until one changes. */
  let order: readonly string[] | undefined;
  let total: number | undefined;
  /** Teachers of conflict copies, which the index does not count among a teacher's notes. */
  let copyTeachers = teachersOfCopies();
  const nodes = createShownNodes<ReviewNode, ReviewFacts>({ childrenOf, factsOf, sourceOf });
  const { intern } = nodes;

  function review(key: string): TeacherReview & { readonly byId: ReadonlyMap<string, ReviewItem> } {
    const known = reviews.get(key);
    if (known) return known;
    const made = reviewOfTeacher(index, key, context);
    const byId = [...made.sections].flatMap(([section, list]) =>
      list.map((item) => [itemId(key, section, item), item] as const),
    );
    const found = { ...made, byId: new Map(byId) };
    reviews.set(key, found);
    return found;
  }

  function forget(keys: Iterable<string>): void {
    for (const key of keys) reviews.delete(key);
    order = undefined;
    total = undefined;
  }

  function teachersOfCopies(): ReadonlyMap<string, string> {
    return new Map([...index.conflictCopies()].map((entry) => [entry.uri, teacherKey(entry)]));
  }

  function teachers(): readonly string[] {
    return (order ??= sortedTeachers());
  }

  function sortedTeachers(): readonly string[] {
    const keys = [...new Set([...index.teachers(), ...copyTeachers.values()])];
    const { names, isTeacher } = context.me;
    const own = new Set(isTeacher ? names.map(nameKey) : []);
    /** A teacher looks first for what is for them. */
    const rank = (key: string): number => (own.has(key) ? 0 : key === noTeacher ? 2 : 1);
    return keys.sort((a, b) => rank(a) - rank(b) || compareNames(review(a).name, review(b).name));
  }

  function items(key: string, section: ReviewSection): readonly ReviewItem[] {
    return review(key).sections.get(section) ?? [];
  }

  function unreviewedCount(): number {
    return (total ??= teachers().reduce((sum, key) => sum + items(key, 'unreviewed').length, 0));
  }

  /** True while the notes that nobody has reviewed yet are too many to be shown. */
  function isWall(): boolean {
    return !context.isStarted && unreviewedCount() > wallOfNotes;
  }

  function sectionsOf(key: string): readonly (readonly [ReviewSection, number])[] {
    return [...review(key).sections].map(([section, list]) => [section, list.length] as const);
  }

  function childrenOf(node: ReviewNode | undefined): readonly ReviewNode[] {
    switch (node?.type) {
      case undefined:
        if (isWall()) return [];
        return teachers()
          .filter((key) => sectionsOf(key).length > 0)
          .map(teacherNode);
      case 'teacher':
        return sectionsOf(node.key).map(([section]) => sectionNode(node.key, section));
      case 'section':
        return items(node.key, node.section).map((item) => itemNode(node.key, node.section, item));
      case 'item':
        return [];
    }
  }

  function teacherNode(key: string): ReviewNode {
    return intern({ type: 'teacher', key, id: `teacher:${key}`, parent: undefined });
  }

  function sectionNode(key: string, section: ReviewSection): ReviewNode {
    const parent = teacherNode(key);
    return intern({ type: 'section', key, section, id: `${parent.id}/${section}`, parent });
  }

  function itemNode(key: string, section: ReviewSection, item: ReviewItem): ReviewNode {
    const { uri } = item.entry;
    return intern({
      type: 'item',
      key,
      section,
      uri,
      id: itemId(key, section, item),
      parent: sectionNode(key, section),
    });
  }

  function factsOf(node: ReviewNode): ReviewFacts {
    switch (node.type) {
      case 'teacher':
        return {
          type: 'teacher',
          name: review(node.key).name,
          counts: sectionsOf(node.key),
          isFolded: items(node.key, 'unreviewed').length === 0 || unreviewedCount() > manyNotes,
        };
      case 'section':
        return { type: 'section', section: node.section, count: items(node.key, node.section).length };
      case 'item':
        return { type: 'item', section: node.section, item: review(node.key).byId.get(node.id) };
    }
  }

  function sourceOf(node: ReviewNode): string {
    return `teacher:${node.key}`;
  }

  function changed(keys: ReadonlySet<string>): readonly ReviewNode[] | 'all' {
    forget(keys);
    // After a checkout or a sync, everything is worked out in small steps before it is asked for again.
    if (keys.size > fewTeachers) return 'all';
    return nodes.update([...keys].map((key) => `teacher:${key}`));
  }

  return {
    children: (node) => nodes.children(node),
    facts: (node) => nodes.facts(node),
    unreviewed(node) {
      const keys = node ? [node.key] : teachers();
      const all = keys.flatMap((key) => items(key, 'unreviewed').map(({ entry }) => entry));
      if (node?.type === 'item') return all.filter(({ uri }) => uri === node.uri);
      return node?.type === 'section' && node.section !== 'unreviewed' ? [] : all;
    },
    count: () => (isWall() ? 0 : unreviewedCount()),
    wall: () => (isWall() ? unreviewedCount() : 0),
    find(uri) {
      const entry = index.get(uri);
      if (!entry || isWall()) return undefined;
      const key = teacherKey(entry);
      for (const [section, list] of review(key).sections) {
        const item = list.find((one) => one.entry.uri === uri);
        if (item) return itemNode(key, section, item);
      }
      return undefined;
    },
    *prepare() {
      for (const key of [...index.teachers()]) {
        review(key);
        yield;
      }
    },
    reset(next) {
      context = next;
      forget([...reviews.keys()]);
      nodes.reset();
    },
    update({ teachers: touched, uris }) {
      const before = copyTeachers;
      copyTeachers = teachersOfCopies();
      const keys = new Set(touched);
      for (const uri of uris) for (const map of [before, copyTeachers]) if (map.has(uri)) keys.add(map.get(uri) ?? '');
      return changed(keys);
    },
    marked: (entries) => changed(new Set([...entries].map(teacherKey))),
  };
}

function itemId(key: string, section: ReviewSection, { entry: { uri }, step }: ReviewItem): string {
  return `teacher:${key}/${section}/${step ? `${step.position} ` : ''}${uri}`;
}

import { parseComments } from './commentFile';
import { instantOf } from './commentTime';
import type { CommentsEntry, Entry } from './entry';
import { fingerprint } from './fingerprint';
import { nameKey } from './names';

/**
 * What the index keeps of a file of comments: whose they are and a fingerprint of each, never their words. A resolved
 * thread, or a comment that was taken away, leaves the others as they are.
 */
export function readCommentsEntry(uri: string, slug: string, text: string): Entry {
  const { author = slug, sections } = parseComments(text);
  const said = sections.flatMap(({ comments }) =>
    comments.map((comment) => ({
      fingerprint: fingerprint(`${nameKey(author)}\n${comment.id}\n${comment.text}`),
      ...(instantOf(comment.at) !== undefined && { date: comment.at.slice(0, 10) }),
    })),
  );
  // An own copy of the name, which would else keep the whole text in memory.
  return { uri, goals: [], problems: [], comments: { author: ` ${author}`.slice(1), said } };
}

/** True for the comments of one of these people. */
export function isSaidBy({ author }: CommentsEntry, names: readonly string[]): boolean {
  const isSlug = !/[\s\p{Lu}]/u.test(author);
  return names.some(
    (name) => name !== '' && (nameKey(name) === nameKey(author) || (isSlug && letters(name) === letters(author))),
  );
}

/** What is left of a name in the name of a file. */
function letters(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

import { authorOf, type CommentThread, type ReadComments } from '../core/commentThreads';
import { nameKey } from '../core/names';
import { identitiesIn, type IdentityTask } from './identity';

/** What goes along when a note is moved to where others can read it: people think of the note alone. */
export interface CommentsSeen {
  /** Those whose files of comments lie beside the note. */
  readonly authors: readonly string[];
  readonly count: number;
  /** What tells who a student is: in a comment, or in a quotation of the note as it was once; each once. */
  readonly identities: readonly string[];
}

/** `task` is undefined where the check for students' identity is switched off. */
export function commentsSeen(
  files: readonly ReadComments[],
  threads: readonly CommentThread[],
  task: IdentityTask | undefined,
): CommentsSeen {
  const texts = files.flatMap(({ file }) =>
    file.sections.flatMap(({ title, anchor, comments }) => [
      title,
      ...(anchor ? [anchor.quote, anchor.before, anchor.after] : []),
      ...comments.map(({ text }) => text),
    ]),
  );
  const found = task
    ? texts.flatMap((text) => identitiesIn(text, task).map(({ span }) => text.slice(span.start, span.end)))
    : [];
  return {
    authors: [...new Set(files.map(authorOf))],
    count: threads.reduce((sum, { comments }) => sum + comments.length, 0),
    identities: [...new Set(found)],
  };
}

/** Whose words lie beside the note, but for the person's own; `me` is undefined where nobody has said who that is. */
export function otherAuthors(files: readonly ReadComments[], me: string | undefined): readonly string[] {
  const own = nameKey(me ?? '');
  return [...new Set(files.map(authorOf))].filter((name) => nameKey(name) !== own);
}

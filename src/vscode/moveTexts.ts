import * as vscode from 'vscode';
import { setField } from '../core/frontmatterEdit';
import { isHiddenFrom, type Audience } from '../core/readers';
import { readEntry } from '../core/readEntry';
import type { MoveDone, Proposal } from './moveAsShown';
import type { MovePlan } from './moveNote';
import type { Sharing } from './sharing';
import { tellError, tellInfo, tellWarning } from './tell';

/** What is said of the note itself before it is moved. */
export function moveDetails(document: vscode.TextDocument, { from, to, others }: MovePlan, audience: Audience): string {
  const { t } = vscode.l10n;
  const parts = [
    from.toString() === to.toString() ? t('Stays in its folder') : t('Moves to "{0}"', path(to)),
    ...(visibilityEdits(document.getText(), audience).length > 0 ? [t('visibility becomes {0}', audience)] : []),
    ...(document.isDirty ? [t('what is not saved yet is saved')] : []),
    ...(others.length > 0 ? [t('links in other notes follow: {0}', others.length)] : []),
  ];
  return `${parts.join('; ')}.`;
}

/** What is said before of links that break, that others cannot follow, or that tell them where the note is. */
export function linkTexts(
  { broken, targets, others, from }: MovePlan,
  audience: Audience,
  sharing: Sharing,
): readonly string[] {
  const { t } = vscode.l10n;
  const breaking = broken.map(({ uri, link }) =>
    uri.toString() === from.toString()
      ? t('The link "{0}" will break', link)
      : t('The link "{0}" in "{1}" will break', link, path(uri)),
  );
  const hidden = targets.filter((uri) => isHiddenFrom(sharing.audienceOf(uri), audience));
  const telling = others.filter(({ uri }) => isHiddenFrom(audience, sharing.audienceOf(uri) ?? 'private'));
  return [
    ...breaking,
    ...hidden.map((uri) => t('Others cannot open "{0}", to which it leads', path(uri))),
    ...telling.map(({ uri }) => t('The link in "{0}" follows: others can read there where the entry is', path(uri))),
  ];
}

/** Without `visibility`, and in a private note, an entry is private as it is. */
function visibilityEdits(text: string, audience: Audience): ReturnType<typeof setField> {
  const { visibility, kind } = readEntry('', text);
  const isSo = audience === 'private' && (visibility === undefined || kind === 'private-note');
  return isSo ? [] : setField(text, 'visibility', audience);
}

/** All that changes in a note that is moved, or gets another visibility where it lies. */
export function editsFor(plan: MovePlan, audience: Audience): Proposal['edits'] {
  return (text) => [...visibilityEdits(text, audience), ...plan.edits(text)];
}

/** Where the note is now; undefined where nothing was done. */
export function tellResult({ plan, result }: MoveDone, success: (done: vscode.Uri) => string): vscode.Uri | undefined {
  const { t } = vscode.l10n;
  const { from, to } = plan;
  switch (result) {
    case 'moved':
      void tellInfo(success(to));
      return to;
    case 'copied':
      void tellWarning(
        t(
          'The entry was copied to "{0}", but "{1}" could not be deleted: whoever could read it still can. Delete it yourself.',
          path(to),
          path(from),
        ),
      );
      return to;
    case 'unsaved':
      void tellWarning(t('"{0}" could not be saved with its new visibility and links. Save it yourself.', path(to)));
      return to;
    case 'not-saved':
      void tellError(t('"{0}" could not be saved, so nothing was changed.', path(from)));
      return undefined;
    case 'not-moved':
      void tellError(
        from.toString() === to.toString()
          ? t('"{0}" could not be changed.', path(from))
          : t('"{0}" could not be moved, so nothing was changed.', path(from)),
      );
      return undefined;
  }
}

export function path(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

import * as vscode from 'vscode';
import type { Entry } from '../core/entry';
import { nameKey } from '../core/names';
import type { Audience, Readers } from '../core/readers';
import { newEntrySettings } from './settings';
import type { SeenReaders } from './sharing';

/** The words for who can read a note. */

/** Who is meant by an audience, seen by the person at this computer: a coach who has set no name as a teacher, else a teacher. */
export function audienceText(audience: Audience, note: vscode.Uri, teacher: string | undefined): string {
  const { t } = vscode.l10n;
  switch (audience) {
    case 'private':
      return t('Only you');
    case 'pair': {
      const me = newEntrySettings(note);
      const isMine = teacher === undefined || nameKey(teacher) === nameKey(me.teacher);
      if (me.teacher === '' ? me.coach === '' : isMine) return t('You and your coach');
      return teacher === undefined ? t('You and the teacher') : t('You and {0}', teacher);
    }
    case 'group':
      return t('Everyone with this folder');
  }
}

/** The same where it begins in the middle of a sentence. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A codicon beside the words, for a quick look. */
export function readersIcon({ audience, differs, folder }: Readers): string {
  if (differs === 'more') return 'warning';
  if (folder === undefined) return 'question';
  return { private: 'lock', pair: 'person', group: 'organization' }[audience];
}

/** One line: who can read the note, or, where nobody has said who has its folder, whom it is meant for. */
export function readersLine(readers: Readers, uri: vscode.Uri, entry: Pick<Entry, 'teacher'>): string {
  const { t } = vscode.l10n;
  const who = lowerFirst(audienceText(readers.audience, uri, entry.teacher));
  if (readers.folder === undefined) return t('Meant for: {0}', who);
  if (readers.differs === 'more') {
    return t(
      'Who can read this: {0} (meant for: {1})',
      who,
      lowerFirst(audienceText(readers.meant, uri, entry.teacher)),
    );
  }
  return t('Who can read this: {0}', who);
}

/** What the line means, in full sentences, and where it is known from where that matters. */
export function readersExplanation(readers: SeenReaders, uri: vscode.Uri, entry: Pick<Entry, 'teacher'>): string {
  return [meaning(readers, uri, entry), ...sourceOf(readers.note)].join(' ');
}

function sourceOf(note: SeenReaders['note']): readonly string[] {
  const { t } = vscode.l10n;
  switch (note) {
    case 'by-folder':
      return [
        t(
          'This comes from settings that are kept in the folder or above it: others who have them could change them. Your user settings are yours alone.',
        ),
      ];
    case 'private-refused':
      return [
        t(
          'Settings in the folder or above it say that fewer people have it. Others can change those, so they do not count.',
        ),
      ];
    case 'widened':
      return [t('Settings in the folder or above it say that more people have it than your own settings do.')];
    case undefined:
      return [];
  }
}

function meaning(readers: Readers, uri: vscode.Uri, entry: Pick<Entry, 'teacher'>): string {
  const { t } = vscode.l10n;
  const { meant, folder, differs, countsOnly } = readers;
  const wish = countsOnly
    ? t('The note asks that others see only that it exists.')
    : t('The note is meant for: {0}.', lowerFirst(audienceText(meant, uri, entry.teacher)));
  if (folder === undefined) {
    return `${wish} ${t('Whoever has the folder can read it all the same, and it is not set who that is. Say so in the setting for shared folders.')}`;
  }
  const has = t('Whoever has its folder can read it: {0}.', lowerFirst(audienceText(folder, uri, entry.teacher)));
  switch (differs) {
    case 'more':
      return `${has} ${wish} ${t('A shared folder cannot keep a note private: move it, or share it on purpose.')}`;
    case 'fewer':
      return `${has} ${wish} ${t('It has not been shared yet.')}`;
    case undefined:
      return has;
  }
}

import * as vscode from 'vscode';

/** The same items, the one that is chosen now with a check, and said in words too: a screen reader tells no icons. */
export function withCurrent<T extends vscode.QuickPickItem & { readonly value: string }>(
  items: readonly T[],
  now: string | undefined,
): readonly T[] {
  return items.map((item) =>
    item.value === now
      ? {
          ...item,
          iconPath: new vscode.ThemeIcon('check'),
          description: [item.description, vscode.l10n.t('current')].filter(Boolean).join(' · '),
        }
      : item,
  );
}

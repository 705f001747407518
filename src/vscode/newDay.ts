import * as vscode from 'vscode';
import type { Clock } from '../core/ports';

/** How often is looked: a machine may sleep, so that one timer until midnight would come late. */
const lookEveryMs = 60_000;

/** Tells when another day has begun, also while the window stays in front, and each time that somebody comes back to it. */
export function watchDay(clock: Clock, look: (isNewDay: boolean) => void): vscode.Disposable {
  let known = clock.today();
  const isNewDay = (): boolean => {
    const before = known;
    known = clock.today();
    return known !== before;
  };
  const timer = setInterval(() => {
    if (isNewDay()) look(true);
  }, lookEveryMs);
  return vscode.Disposable.from(
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) look(isNewDay());
    }),
    {
      dispose: () => {
        clearInterval(timer);
      },
    },
  );
}

import * as vscode from 'vscode';

/** Shows how many of all are done, in whole per cents: a report for each one would only make the window busy. */
export function percentReporter(
  progress: vscode.Progress<{ increment: number; message: string }>,
): (done: number, total: number) => void {
  let shown = 0;
  return (done, total) => {
    const percent = Math.floor((100 * done) / total);
    if (percent === shown) return;
    progress.report({ increment: percent - shown, message: vscode.l10n.t('{0} of {1}', done, total) });
    shown = percent;
  };
}

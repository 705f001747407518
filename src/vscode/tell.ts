import * as vscode from 'vscode';
import { withoutLinks } from '../core/withoutLinks';

/** Messages for the person; what they hold of notes and file names stays text, see {@link withoutLinks}. */

export function tellInfo<T extends string>(message: string, ...actions: T[]): Thenable<T | undefined> {
  return vscode.window.showInformationMessage(withoutLinks(message), ...actions);
}

export function tellWarning<T extends string>(message: string, ...actions: T[]): Thenable<T | undefined> {
  return vscode.window.showWarningMessage(withoutLinks(message), ...actions);
}

export function tellError<T extends string>(message: string, ...actions: T[]): Thenable<T | undefined> {
  return vscode.window.showErrorMessage(withoutLinks(message), ...actions);
}

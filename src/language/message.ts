import { familyTexts } from './families';
import type { Finding } from './finding';

/** Puts words on: `vscode.l10n.t` in the editor, plain filling-in of `{0}` elsewhere. */
export type Translate = (message: string, ...values: string[]) => string;

export const untranslated: Translate = (message, ...values) =>
  message.replace(/\{(\d)\}/g, (hole, index: string) => values[Number(index)] ?? hole);

/** The sentence that the editor shows at a finding: what it is, how it could be written, and a question. */
export function findingMessage(finding: Finding, familyName: string, t: Translate = untranslated): string {
  if (finding.family === 'self-judgement') return finding.question;
  const what = t("'{0}' is {1} ({2}).", finding.text, t(familyTexts[finding.family].is), familyName);
  const shown = finding.shown ?? finding.instead[0];
  if (shown === undefined) return `${what} ${finding.question}`;
  return `${what} ${t("Write what was seen or heard: '{0}'.", shown)} ${finding.question}`;
}

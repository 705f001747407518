import * as vscode from 'vscode';
import type { Badge } from '../core/goalSummary';

/** The words for what asks to be looked at. They say all there is: nothing is told by colour alone. */
export function badgeText({ code, count, days = 0, limit = 0 }: Badge): string {
  const { t } = vscode.l10n;
  const one = count === 1;
  switch (code) {
    case 'feedback-open':
      return one ? t('feedback open') : t('feedback open: {0}', count);
    case 'feedback-due-soon':
      return one
        ? t('feedback due soon (day {0} of {1})', days, limit)
        : t('feedback due soon: {0} (day {1} of {2})', count, days, limit);
    case 'feedback-overdue':
      return one
        ? t('feedback overdue (day {0} of {1})', days, limit)
        : t('feedback overdue: {0} (day {1} of {2})', count, days, limit);
    case 'reflection-open':
      return one ? t('reflection open') : t('reflection open: {0}', count);
    case 'no-evidence':
      return t('0 evidence');
    case 'target-overdue':
      if (!one) return t('target dates passed: {0}', count);
      return days === 1 ? t('target date passed 1 day ago') : t('target date passed {0} days ago', days);
    case 'step-due':
      return one ? t('next step {0}', dueText(days)) : t('{0} next steps due (the first {1})', count, dueText(days));
    case 'no-agreement':
      return t('no current agreement');
    case 'conflict-copy':
      return one ? t('conflict copy') : t('conflict copies: {0}', count);
  }
}

/** How a date stands to today; `daysLate` is negative before it. */
export function dueText(daysLate: number): string {
  const { t } = vscode.l10n;
  if (daysLate === 0) return t('due today');
  if (daysLate < 0) return daysLate === -1 ? t('due tomorrow') : t('due in {0} days', -daysLate);
  return daysLate === 1 ? t('overdue by 1 day') : t('overdue by {0} days', daysLate);
}

/** A sum of the time log, such as 1 h 25 min. */
export function timeText(minutes: number): string {
  const { t } = vscode.l10n;
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  if (hours === 0) return t('Time: {0} min', rest);
  return rest === 0 ? t('Time: {0} h', hours) : t('Time: {0} h {1} min', hours, rest);
}

/** A number of days in the past. */
export function daysAgo(days: number): string {
  const { t } = vscode.l10n;
  if (days <= 0) return t('today');
  return days === 1 ? t('yesterday') : t('{0} days ago', days);
}

/** What is said about a note besides its frontmatter's own problems, and how where the settings say nothing. */
export const hintSeverities = {
  'readable-by-others': 'warning',
  'no-agreement': 'warning',
  'agreement-to-renew': 'warning',
  'question-unanswered': 'warning',
  'chosen-by-coach': 'information',
  'why-empty': 'hint',
  'no-student-outcome': 'hint',
  'one-sided-steps': 'hint',
  'plan-not-linked': 'hint',
} as const;

export type HintCode = keyof typeof hintSeverities;
export type HintSeverity = 'warning' | 'information' | 'hint';

/** How a hint is shown; undefined where it is switched off. `chosen` comes from the settings, which are typed by hand. */
export function severityOfHint(code: HintCode, chosen: Readonly<Record<string, unknown>>): HintSeverity | undefined {
  const choice = chosen[code];
  if (choice === 'off') return undefined;
  return choice === 'warning' || choice === 'information' || choice === 'hint' ? choice : hintSeverities[code];
}

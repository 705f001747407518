/**
 * The templates that come with the extension, `templates/<id>.md`. They are listed here since a web host can read the
 * extension's files but not its folders.
 */
export const builtInTemplateIds = [
  'agreement',
  'debrief',
  'evidence',
  'goal',
  'learning-log',
  'meeting',
  'observation',
  'observation-script',
  'observation-tally',
  'plan',
  'private-note',
  'protocol-consultancy',
  'protocol-tuning',
  'reflection-brookfield',
  'reflection-deal',
  'reflection-gibbs',
  'reflection-kolb',
  'reflection-orid',
  'reflection-plan-observe-reflect',
  'reflection-quick',
  'reflection-schon',
  'reflection-what',
  'review',
  'walk',
] as const;

import { inflectSpanish } from '../inflectSpanish';
import type { Lexicon } from '../lexicon';
import { classes } from './es/classes';
import { cues } from './es/cues';
import { evidenceCuesInSpanish } from './es/evidenceCues';
import { fixedTerms } from './es/fixedTerms';
import { judging } from './es/judging';
import { observing } from './es/observing';
import { rewritingInSpanish } from './es/rewriting';

export const spanish: Lexicon = {
  lang: 'es',
  rules: [...judging, ...observing],
  rewriting: rewritingInSpanish,
  evidence: evidenceCuesInSpanish,
  fixedTerms,
  classes,
  cues,
  adverbEnding: 'mente',
  actionEndings: ['ción', 'miento'],
  adjectivesFollow: true,
  dropsSubject: true,
  seats: 'aes',
  inflect: inflectSpanish,
};

import { inflectEnglish } from '../inflect';
import type { Lexicon } from '../lexicon';
import { actionClasses } from './en/actions';
import { classes } from './en/classes';
import { comparison } from './en/comparison';
import { cues } from './en/cues';
import { debated } from './en/debated';
import { deficit } from './en/deficit';
import { directive } from './en/directive';
import { evidenceCuesInEnglish } from './en/evidenceCues';
import { fixedTerms } from './en/fixedTerms';
import { leadingQuestion } from './en/leadingQuestion';
import { lists } from './en/lists';
import { personLabel } from './en/personLabel';
import { praise } from './en/praise';
import { rating } from './en/rating';
import { rewritingInEnglish } from './en/rewriting';
import { selfJudgement } from './en/selfJudgement';
import { taste } from './en/taste';
import { unseenState } from './en/unseenState';
import { vagueAmount } from './en/vagueAmount';
import { verdictAdverb } from './en/verdictAdverb';

export const english: Lexicon = {
  lang: 'en',
  rules: [
    ...praise,
    ...deficit,
    ...verdictAdverb,
    ...taste,
    ...directive,
    ...unseenState,
    ...personLabel,
    ...vagueAmount,
    ...rating,
    ...comparison,
    ...leadingQuestion,
    ...selfJudgement,
    ...debated,
  ],
  rewriting: rewritingInEnglish,
  evidence: evidenceCuesInEnglish,
  fixedTerms,
  classes: { ...classes, ...actionClasses },
  lists,
  cues,
  adverbEnding: 'ly',
  actionEndings: ['ing'],
  seats: 'acglst',
  inflect: inflectEnglish,
};

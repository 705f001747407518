import { assert } from 'chai';
import { describeEvidenceLens } from '../shared/evidenceLens';
import { describeDebriefHints } from '../shared/debriefHints';
import { describeBadInput } from '../shared/badInput';
import { describeCheckAllNotes } from '../shared/checkAllNotes';
import { describeCoachingCycle } from '../shared/coachingCycle';
import { describeEntryLanguage } from '../shared/entryLanguage';
import { describeFeedbackClock } from '../shared/feedbackClock';
import { describeFrontmatterLanguage } from '../shared/frontmatterLanguage';
import { describeGoalsView } from '../shared/goalsView';
import { describeMainJob } from '../shared/mainJob';
import { describeNewEntries } from '../shared/newEntries';
import { describeTemplates } from '../shared/templates';
import { describeStudentIdentity } from '../shared/studentIdentity';
import { describeWordingHelp } from '../shared/wordingHelp';
import { describeObserving } from '../shared/observing';

describe('web host', () => {
  it('has no Node', () => {
    assert.equal(typeof process, 'undefined');
    assert.isUndefined((globalThis as Record<string, unknown>).document);
  });
});
describeMainJob('web');
describeGoalsView('web');
describeFeedbackClock('web');
describeNewEntries('web');
describeTemplates('web');
describeBadInput('web');
describeDebriefHints('web');
describeEvidenceLens('web');
describeEntryLanguage('web');
describeFrontmatterLanguage('web');
describeWordingHelp('web');
describeObserving('web');
describeStudentIdentity('web');
describeCheckAllNotes('web');
describeCoachingCycle('web');

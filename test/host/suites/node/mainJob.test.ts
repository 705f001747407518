import { describeBadInput } from '../shared/badInput';
import { describeCheckAllNotes } from '../shared/checkAllNotes';
import { describeEntryLanguage } from '../shared/entryLanguage';
import { describeFrontmatterLanguage } from '../shared/frontmatterLanguage';
import { describeMainJob } from '../shared/mainJob';
import { describeNewEntries } from '../shared/newEntries';
import { describeStudentIdentity } from '../shared/studentIdentity';
import { describeWordingHelp } from '../shared/wordingHelp';
import { describeObserving } from '../shared/observing';

describeMainJob('node');
describeNewEntries('node');
describeBadInput('node');
describeEntryLanguage('node');
describeFrontmatterLanguage('node');
describeWordingHelp('node');
describeObserving('node');
describeStudentIdentity('node');
describeCheckAllNotes('node');

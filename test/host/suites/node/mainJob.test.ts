import { describeBadInput } from '../shared/badInput';
import { describeMainJob } from '../shared/mainJob';

describeMainJob('node');
describeBadInput('node');

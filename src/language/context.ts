import type { Context } from './context/around';
import * as counts from './context/counts';
import * as direction from './context/direction';
import * as speech from './context/speech';
import * as subject from './context/subject';

export type { Context } from './context/around';

/** Named reasons to be silent, or conditions to speak. Rules name them as data. */
const predicates = {
  inQuestion: speech.inQuestion,
  isQuestion: speech.inQuestion,
  isReported: speech.isReported,
  isReportedBehind: speech.isReportedBehind,
  isDisplayed: speech.isDisplayed,
  isOnDisplay: speech.isOnDisplay,
  isReadInRoom: speech.isReadInRoom,
  isMentioned: speech.isMentioned,
  isTopic: speech.isTopic,
  isWish: speech.isWish,
  isAgreedNorm: speech.isAgreedNorm,
  isPlanned: speech.isPlanned,
  isImperative: direction.isImperative,
  isTag: direction.isTag,
  isShort: direction.isShort,
  isBehindColon: direction.isBehindColon,
  isAboutCriteria: speech.isAboutCriteria,
  isAboutContent: subject.isAboutContent,
  qualifiesTeaching: subject.qualifiesTeaching,
  isSaidOfLesson: subject.isSaidOfLesson,
  isSaidOfTeaching: subject.isSaidOfTeaching,
  isVerdictOnLesson: subject.isVerdictOnLesson,
  isVerdictOnTeaching: subject.isVerdictOnTeaching,
  isSaidOfPerson: subject.isSaidOfPerson,
  isSaidOfUnknown: subject.isSaidOfUnknown,
  isLabel: subject.isLabel,
  isDoneByThing: subject.isDoneByThing,
  isDoneByPerson: subject.isDoneByPerson,
  isDoneByTeaching: subject.isDoneByTeaching,
  isDoneByLesson: subject.isDoneByLesson,
  isComparative: subject.isComparative,
  isBeforeAdjective: subject.isBeforeAdjective,
  isContrasted: speech.isContrasted,
  takesObject: subject.takesObject,
  endsInParticiple: subject.endsInParticiple,
  isNegated: speech.isNegated,
  isTimed: counts.isTimed,
  isAboutWriter: subject.isAboutWriter,
  isSelfReport: speech.isSelfReport,
  isProperName: speech.isProperName,
  isInterpretation: speech.isInterpretation,
  isCounted: counts.isCounted,
  isRating: counts.isRating,
  isOfRated: counts.isOfRated,
  isOver: counts.isOver,
  isDirectedAtStudentWork: counts.isDirectedAtStudentWork,
  followsPraise: speech.followsPraise,
  precedesCount: counts.precedesCount,
  opensSentence: speech.opensSentence,
  isInterjected: speech.isInterjected,
} satisfies Record<string, (context: Context) => boolean>;

export type PredicateName = keyof typeof predicates;

export function holds(name: PredicateName, context: Context): boolean {
  return predicates[name](context);
}

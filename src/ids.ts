/** Ids of all that the manifest contributes; a test compares them with package.json. */

export const commandIds = {
  newReflection: 'reflectiveJournal.newReflection',
  newObservation: 'reflectiveJournal.newObservation',
  newEntry: 'reflectiveJournal.newEntry',
  newDebrief: 'reflectiveJournal.newDebrief',
  newGoal: 'reflectiveJournal.newGoal',
  newPlan: 'reflectiveJournal.newPlan',
  newMeeting: 'reflectiveJournal.newMeeting',
  newEvidence: 'reflectiveJournal.newEvidence',
  newReview: 'reflectiveJournal.newReview',
  newLearningLog: 'reflectiveJournal.newLearningLog',
  newPrivateNote: 'reflectiveJournal.newPrivateNote',
  insertTemplate: 'reflectiveJournal.insertTemplate',
  startCoachingCycle: 'reflectiveJournal.startCoachingCycle',
  debriefFromObservation: 'reflectiveJournal.debriefFromObservation',
  reflectOnObservation: 'reflectiveJournal.reflectOnObservation',
  saveAsTemplate: 'reflectiveJournal.saveAsTemplate',
  customizeTemplate: 'reflectiveJournal.customizeTemplate',
  openTemplatesFolder: 'reflectiveJournal.openTemplatesFolder',
  nextPrompt: 'reflectiveJournal.nextPrompt',
  previewTemplate: 'reflectiveJournal.previewTemplate',
  insertTimestamp: 'reflectiveJournal.insertTimestamp',
  newScriptLine: 'reflectiveJournal.newScriptLine',
  addToTally: 'reflectiveJournal.addToTally',
  insertTallyTable: 'reflectiveJournal.insertTallyTable',
  startObservationTimer: 'reflectiveJournal.startObservationTimer',
  stopObservationTimer: 'reflectiveJournal.stopObservationTimer',
  compareCopies: 'reflectiveJournal.compareCopies',
  checkAllNotes: 'reflectiveJournal.checkAllNotes',
  clearAllNotes: 'reflectiveJournal.clearAllNotes',
  refresh: 'reflectiveJournal.refresh',
  groupGoals: 'reflectiveJournal.groupGoals',
  sortGoals: 'reflectiveJournal.sortGoals',
  filterGoals: 'reflectiveJournal.filterGoals',
  clearGoalFilter: 'reflectiveJournal.clearGoalFilter',
  showInGoals: 'reflectiveJournal.showInGoals',
  changeGoalStatus: 'reflectiveJournal.changeGoalStatus',
  changeGoalPhase: 'reflectiveJournal.changeGoalPhase',
  changeGoalTitle: 'reflectiveJournal.changeGoalTitle',
  markStepDone: 'reflectiveJournal.markStepDone',
  markStepOpen: 'reflectiveJournal.markStepOpen',
  addCheckpoint: 'reflectiveJournal.addCheckpoint',
  newEntryForGoal: 'reflectiveJournal.newEntryForGoal',
  createGoalNote: 'reflectiveJournal.createGoalNote',
  renameGoal: 'reflectiveJournal.renameGoal',
  moveGoalToTeacher: 'reflectiveJournal.moveGoalToTeacher',
  addEntryToGoal: 'reflectiveJournal.addEntryToGoal',
  moveEntryToGoal: 'reflectiveJournal.moveEntryToGoal',
  removeEntryFromGoal: 'reflectiveJournal.removeEntryFromGoal',
  markAsShared: 'reflectiveJournal.markAsShared',
  markAsReviewed: 'reflectiveJournal.markAsReviewed',
  markAsNotReviewed: 'reflectiveJournal.markAsNotReviewed',
  markAllAsReviewed: 'reflectiveJournal.markAllAsReviewed',
  startReviewing: 'reflectiveJournal.startReviewing',
  showAllNotes: 'reflectiveJournal.showAllNotes',
  nextUnreviewed: 'reflectiveJournal.nextUnreviewed',
  previousUnreviewed: 'reflectiveJournal.previousUnreviewed',
  whoCanRead: 'reflectiveJournal.whoCanRead',
  shareEntry: 'reflectiveJournal.shareEntry',
  makePrivate: 'reflectiveJournal.makePrivate',
  createAgreement: 'reflectiveJournal.createAgreement',
  explainWording: 'reflectiveJournal.explainWording',
  toggleEvidenceLens: 'reflectiveJournal.toggleEvidenceLens',
  listEvidence: 'reflectiveJournal.listEvidence',
  addComment: 'reflectiveJournal.addComment',
  listComments: 'reflectiveJournal.listComments',
  attachConversation: 'reflectiveJournal.attachConversation',
  postComment: 'reflectiveJournal.postComment',
  replyToComment: 'reflectiveJournal.replyToComment',
  editComment: 'reflectiveJournal.editComment',
  saveComment: 'reflectiveJournal.saveComment',
  cancelComment: 'reflectiveJournal.cancelComment',
  deleteComment: 'reflectiveJournal.deleteComment',
  resolveThread: 'reflectiveJournal.resolveThread',
  reopenThread: 'reflectiveJournal.reopenThread',
} as const;

/** Commands behind quick fixes and links; they need arguments, so they are not contributed. */
export const internalCommandIds = {
  allowTerm: '_reflectiveJournal.allowTerm',
  pickObservedTime: '_reflectiveJournal.pickObservedTime',
} as const;

/** Uri scheme of pages that explain the check: they are made when they are opened, and need no network. */
export const helpScheme = 'reflective-journal-help';

/** The controller of all threads of comments; menus name it. */
export const commentControllerId = 'reflectiveJournal.comments';

export const viewIds = {
  goals: 'reflectiveJournal.goals',
  review: 'reflectiveJournal.review',
} as const;

export const contextKeys = {
  /** The active editor holds a note that the evidence lens divides. */
  isDividedNote: 'reflectiveJournal.isDividedNote',
  /** Set once the notes have been read, so that welcome content does not flash up before. */
  indexed: 'reflectiveJournal.indexed',
  /** Set where reading was cancelled: the view then says that notes are missing. */
  incomplete: 'reflectiveJournal.incomplete',
  /** Set while the view Coaching Goals is filtered. */
  goalsFiltered: 'reflectiveJournal.goalsFiltered',
  /** Set while the view Review asks what to do about notes that were there before the first review. */
  reviewNotStarted: 'reflectiveJournal.reviewNotStarted',
  /** Some folder is set as private or shared. */
  hasSharedFolders: 'reflectiveJournal.hasSharedFolders',
  /** Set while the observation timer runs. */
  timing: 'reflectiveJournal.timing',
} as const;

/** The section under which all settings stand. */
export const settingsSection = 'reflectiveJournal';

/** Names of the settings, without the section. */
export const settingNames = {
  teacher: 'teacher',
  coach: 'coach',
  entryPaths: 'entryPaths',
  timestampStyle: 'observing.timestampStyle',
  timestampOnEnter: 'observing.timestampOnEnter',
  templateLanguage: 'templateLanguage',
  templateFolder: 'templateFolder',
  userTemplateFolder: 'userTemplateFolder',
  weekStart: 'weekStart',
  schoolYearStart: 'schoolYearStart',
  terms: 'terms',
  feedbackDays: 'feedback.days',
  feedbackSchoolDaysOnly: 'feedback.schoolDaysOnly',
  feedbackHolidays: 'feedback.holidays',
  followActiveEditor: 'goals.followActiveEditor',
  commentName: 'comments.name',
  include: 'include',
  exclude: 'exclude',
  maxFileSize: 'maxFileSize',
  wordingEnabled: 'wording.enabled',
  wordingFamilies: 'wording.families',
  wordingKinds: 'wording.kinds',
  wordingAllowedTerms: 'wording.allowedTerms',
  sharingFolders: 'sharing.folders',
  hints: 'hints',
  showPreferences: 'debrief.showPreferences',
  identityEnabled: 'identity.enabled',
  identityRoster: 'identity.roster',
  identityRosterFile: 'identity.rosterFile',
  identityStudentIdPattern: 'identity.studentIdPattern',
} as const;

/** Source of all diagnostics, as shown behind their message. */
export const diagnosticSource = 'Reflective Journal';

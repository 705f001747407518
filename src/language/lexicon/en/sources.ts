/**
 * The guidance that rules rest on: what observers and coaches are commonly taught (DOMAIN, section 5). These are
 * principles and no quotations of any one book.
 */
export const sources = {
  camera: 'Low-inference note taking: write what a video camera would have recorded.',
  mind: 'Low-inference note taking: no feelings, intent, motive or trait; what was done or said stands for itself.',
  count: 'Low-inference note taking: count, time and quote; no uncounted amounts, no absolutes.',
  evidence: 'Observation training: evidence first; a verdict is an interpretation of it.',
  praise: "Feedback research and practice: praise of the 'good job' kind does not say what to repeat.",
  liking: 'Non-evaluative feedback: personal liking teaches people to perform for the coach.',
  choice: "Partnership in coaching and adult learning: the teacher chooses, so no 'should' and no 'should have'.",
  label: 'Low-inference note taking and growth-minded feedback: describe the action, not the person.',
  rating: 'Non-evaluative coaching: ratings belong to evaluation, which is kept apart from coaching.',
  comparison: 'Non-evaluative coaching: nobody is ranked; compare with the baseline and the goal.',
  question: 'Coaching questions: open, with what or how and never why, one idea, tied to something observable.',
  self: 'Reflective practice: go back to the event and describe it before judging it.',
  debated: 'Guidance disagrees here, so it is off unless you switch it on.',
} as const;

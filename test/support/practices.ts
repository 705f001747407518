/** A practice of coaching and reflection, and where it lives in the product. The README's table is made from this. */
export interface Practice {
  readonly practice: string;
  readonly where: string;
  /** Titles of tests that hold it, as they stand in the sources. */
  readonly tests: readonly string[];
  /** What there is nothing of yet. */
  readonly planned?: string;
}

export const practices: readonly Practice[] = [
  {
    practice: 'Grounded in research, expands theoretical knowledge',
    where: "A goal's `strategy` wants a `source`; at phase `learn` an empty 'Why this might work' gives a hint",
    tests: ['a strategy of a goal wants its source', 'asks why it might work at phase learn'],
  },
  {
    practice: 'Skills are used more often, until they are everyday work',
    where:
      "Below a goal and in its tooltip: 'exit ticket: tried 6 times, last 2026-05-03', counted from the entries that name the strategy",
    tests: ['counts strategies, however they are spelled', 'tells how often a strategy was tried, and when last'],
  },
  {
    practice: 'Skills carry over to other classes and people',
    where: "The heading 'Where else did I use this?' of a review, and `applied-with`",
    tests: ['a review asks where else it was used'],
  },
  {
    practice: 'Practice in its context',
    where: '`class`, `subject` and `setting` of an observation; a missing one gives a hint with a quick fix',
    tests: [
      'an observation wants class, subject and setting',
      'adds a field that is missing, with the cursor where its value goes',
    ],
  },
  {
    practice: 'Reflection is encouraged',
    where: "An observation without a reflection shows 'reflection open'; eight models of reflection",
    tests: ['feedback overdue, reflection open', 'answered by a reflection', 'there are eight models of reflection'],
  },
  {
    practice: 'Culture, school-wide effort',
    where: 'Coaching Goals grouped by `school-goal`',
    tests: ['goals are grouped by school goal, strategy and phase'],
    planned: 'the same in the report',
  },
  {
    practice: 'Collaboration, less isolation',
    where: "`with`; 'last contact N days ago' for each teacher",
    tests: [
      'takes talks and visits up to today for the last contact',
      'sorts teachers by name, or by who was not met for longest',
      'tells status, way, entries and what asks to be looked at, in words too',
    ],
  },
  {
    practice: 'Share what works and what does not',
    where: "The headings 'Working' and 'Not working yet' of a meeting; Coaching Goals grouped by strategy",
    tests: ['a meeting asks what works and what does not yet', 'goals are grouped by school goal, strategy and phase'],
    planned: 'a roll-up by strategy',
  },
  {
    practice: 'Tied to school and job',
    where: 'A goal wants `school-goal` and `class`',
    tests: ['a goal wants school goal and class'],
  },
  {
    practice: 'Defined roles and expectations',
    where: 'A cycle that goes on without a current agreement gives a warning with _Create Agreement_',
    tests: ['ask for an agreement in a cycle that goes on, and make its note', 'no agreement'],
  },
  {
    practice: 'Adult learning',
    where: "The agreement's `prefers` stands above a debrief with that teacher",
    tests: ['show how the teacher likes to get feedback when their debrief opens'],
  },
  {
    practice: 'Teacher choice',
    where:
      'A goal opens with two questions, which unanswered at `in-progress` give a warning; `chosen-by: coach` gives an information',
    tests: [
      'a goal opens with the two questions of choice',
      'asks for an unanswered question once it is in progress',
      'tells where the coach chose it',
    ],
  },
  {
    practice: 'Data and evidence',
    where:
      "A goal wants `baseline`, `measure` and `target`; the badge '0 evidence'; baseline, latest and target in the view",
    tests: [
      'a goal wants baseline, measure and target',
      'no evidence',
      'tells status, way, entries and what asks to be looked at, in words too',
    ],
    planned: 'a chart of the checkpoints',
  },
  {
    practice: 'Feedback is essential',
    where: "An observation without a debrief shows 'feedback open'",
    tests: [
      'feedback in each state, the oldest named',
      'with a debrief that the teacher has not got yet',
      'with a debrief that was shared',
    ],
  },
  {
    practice: 'Content-focused, ready to use',
    where: 'A debrief links the plan with its objective; a next step wants what and when',
    tests: ['is to be linked where there is one', 'says what is missing and puts in a place for it'],
  },
  {
    practice: 'Accurate',
    where: 'A time that a debrief cites must be one of the observation',
    tests: ['compares cited times with the observation, and offers its own'],
  },
  {
    practice: 'Specific, descriptive, with ideas',
    where: 'The families of rules `vague-amount` and others; a debrief wants evidence and a next step',
    tests: ['an uncounted amount is found, a counted one is not', 'says what is missing and puts in a place for it'],
  },
  {
    practice: 'Timely',
    where: "'day 3 of 2' from `observed` to `shared`",
    tests: [
      'a day too late',
      'takes another limit',
      'tells status, way, entries and what asks to be looked at, in words too',
    ],
    planned: 'the median in the report',
  },
  {
    practice: 'Without evaluation',
    where: 'Evaluative wording is underlined; keys such as `rating` are flagged',
    tests: ['underlines judgements in notes with family and message', 'keys that rate are flagged'],
  },
  {
    practice: 'The end goal is students',
    where: "A goal or debrief without a student outcome is asked 'What will students do?'",
    tests: ['asks what students will do', 'says what is missing and puts in a place for it'],
  },
  {
    practice: 'Collaboration among equals',
    where: "The teacher's view comes before the evidence, in the template and as a hint",
    tests: ["moves the teacher's view before the evidence"],
  },
  {
    practice: 'Equal investment',
    where: 'Both sides have next steps, in a debrief and a meeting',
    tests: ['ask by names', 'hint at a debrief without its plan and with steps on one side only'],
  },
  {
    practice: 'Honest both ways',
    where: "The heading 'Feedback for my coach' of a debrief and a review",
    tests: ["a debrief has the teacher's view first, and feedback for the coach last"],
  },
  {
    practice: 'Trust and transparency',
    where:
      'New entries are private; the status bar says who can read a note; sharing shows first what others will see; the agreement says what reports contain',
    tests: [
      'new entries are private, and the agreement says what reports contain',
      'is told in the status bar, in words',
      'shows first what others will see: choosing goes there, Escape changes nothing',
    ],
    planned: 'a preview before each export',
  },
  {
    practice: 'Nobody is judged',
    where: 'Counts of a note are neither stored nor summed over notes, and nothing is counted by person',
    tests: ['marks them while it is on, and writes nothing'],
    planned: 'reports without rankings',
  },
  {
    practice: 'Successes and failures',
    where: "The headings 'Went well' and 'Did not go as planned' of a quick reflection",
    tests: ['a quick reflection has room for what went well and what did not'],
    planned: 'they are never exported below `pair`',
  },
  {
    practice: 'Critical friends',
    where: 'Templates for the tuning and the consultancy protocol, with minutes for each step',
    tests: ['protocols give each step its minutes'],
  },
  {
    practice: 'Plan, observe, reflect',
    where: '_Start Coaching Cycle..._ makes the linked notes; a goal tells which steps of its cycle are done and open',
    tests: [
      'makes five notes that are linked to one another, and opens the goal',
      'tells which steps of the cycle are done; a planned one is open',
    ],
  },
  {
    practice: 'Minute ranges',
    where: 'Timestamps are clock times, times of a video, or ranges',
    tests: ['times in a text'],
  },
];

/** Names, strategies and sentences that made-up journals are put together from. */

export interface Strategy {
  /** As in a goal's id. */
  readonly id: string;
  readonly name: string;
  readonly goal: string;
  readonly source: string;
  readonly measure: string;
}

export const firstNames = [
  'Amara', 'Benno', 'Chidi', 'Dana', 'Elif', 'Farid', 'Grace', 'Hana', 'Ivo', 'Jun', 'Kaia', 'Lars',
  'Mei', 'Noor', 'Otto', 'Priya', 'Quinn', 'Rosa', 'Sami', 'Tove', 'Uma', 'Vera', 'Wim', 'Zoë',
]; // prettier-ignore

export const lastNames = [
  'Rivera', 'Okafor', 'Tanaka', 'Lindqvist', 'Novak', 'Haddad', 'Brandt', 'Moreau', 'Silva', 'Kowalski',
  'Nakamura', 'Olsen', 'Petrov', 'Quispe', 'Rossi', 'Sato', 'Turner', 'Usman', 'Vargas', 'Weiss', 'Yilmaz',
  'Zhang', 'Adeyemi', 'Bergström', 'Castillo', 'Dubois', 'Eriksen', 'Fischer', 'García', 'Hughes', 'Ito',
]; // prettier-ignore

export const subjects = ['science', 'mathematics', 'English', 'history', 'art', 'geography', 'music'];

export const strategies: readonly Strategy[] = [
  {
    id: 'wait-time',
    name: 'wait time',
    goal: 'Time to think after a question',
    source: 'Rowe (1974): wait time and rewards',
    measure: 'pauses of 3 seconds or longer, out of 20 questions',
  },
  {
    id: 'exit-ticket',
    name: 'exit ticket',
    goal: 'Know at the bell who got there',
    source: 'Wiliam (2011): embedded formative assessment, chapter 4',
    measure: 'tickets that name a cause, out of 24',
  },
  {
    id: 'partner-talk',
    name: 'partner talk',
    goal: 'Everybody says it once before one says it to all',
    source: 'Lyman (1981): think, pair, share',
    measure: 'seats that speak in ten minutes',
  },
  {
    id: 'worked-examples',
    name: 'worked examples',
    goal: 'Fewer restarts in the first task',
    source: 'Sweller and Cooper (1985): worked examples in algebra',
    measure: 'questions to the teacher in the first five minutes',
  },
  {
    id: 'retell',
    name: 'retelling with cards',
    goal: 'Retell a text with its three parts',
    source: 'a course of our network, March',
    measure: 'retellings with all parts, out of 22',
  },
];

export const questions = [
  'What did students do?',
  'What do I want to try next?',
  'Who speaks, and how long?',
  'What was planned, and what took place?',
  'Which moment do I want to look at?',
  'What do the counts say?',
];

export const sentences = [
  'T: What changed in cup B, and what stayed the same? *(3 s)* S7: It went pink.',
  'Sweep: 19 of 24 writing or looking at the text; S14 at the window.',
  'From the bell to the first task: 6 minutes, 2 reminders, both to table 4.',
  '“I waited, and it was quiet for four seconds,” she said. “Then S5 started.”',
  'S3 to S4: You forgot the minus. S4 crosses it out and writes a new line.',
  '24 slips handed in; 15 of them name two causes, 4 are blank.',
  'We counted 31 questions in eleven minutes of audio, 9 of them open.',
  'Table 5 argued about the magnet for a minute and settled it by counting to ten.',
  'Next time the card stays on the desk and the three questions are on the board.',
  'S11 and S16 came back to the wall and put a new question under the old one.',
  'T: Who has another way? *(2 s)* Three hands: S1, S9, S20.',
  'The projector was off until 10:12, so the first task was read aloud twice.',
  'What would I see if they had understood it? A sentence with “because”.',
];

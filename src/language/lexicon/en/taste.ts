import { each, words } from '../../lexicon';
import type { Rule } from '../../lexicon';
import { sources } from './sources';

export const taste: readonly Rule[] = [
  {
    id: 'taste-liking',
    family: 'taste',
    terms: [
      ...each(
        '[i {mod}|{very}? %]',
        words(`
        liked loved like love enjoyed enjoy preferred prefer admire admired hated hate disliked dislike didn't_like
        don't_like didn't_enjoy didn't_love did_not_like do_not_like liked_how loved_how liked_that loved_that
      `),
      ),
      '[we {very}? loved|liked]',
      "[i'd|i_would prefer]",
      '[{who} favourite|favorite part|moment|thing]',
      '[my favourite|favorite]',
      '[a|no {*}? fan of]',
      "[i'd|i_would|we'd rather]",
      '[i|we was|am|were {very}? struck|taken|touched|moved|wowed|charmed|bored]',
      '[i {very}? found] it|this|that|the|your|her|his {*}? {*}? {be}? {very}? {quality}',
      '[what i {mod}? liked|loved|enjoyed|admired]',
      '[one thing i {mod}? liked|loved|enjoyed]',
      '[i wish you|she|he|t|they|the|there]',
      '[would have liked|loved|preferred to]',
      '[i {be} not {mod}? impressed|convinced|pleased|happy|keen]',
      "[i wasn't|i'm_not {mod}? impressed|pleased|happy]",
      '[my only|one|main|biggest criticism|complaint|quibble|gripe|issue|concern|suggestion|reservation]',
      '[if it|this were|was me|my|mine]',
      '[i {very}? adored|relished|cherished|despised|detested|loathed]',
      '[made my day]',
      '[bothered|annoyed|irritated|frustrated|pleased|delighted|worried|surprised|amazed|moved|touched|concerned|disturbed|struck me]',
      "[i wasn't|was_not|am_not|i'm_not {mod}? keen|sold|convinced|sure_about]",
      '[to my|our taste|delight|disappointment|surprise]',
      '[not_a|no fan of]',
    ],
    why: 'Liking teaches people to perform for the coach; the evidence is what helps them.',
    instead: ['Exit ticket: __ collected; __ named __', '10:__: __ of __ students __'],
    shown: 'Exit ticket: 24 collected; 15 named two causes',
    source: sources.liking,
    question: 'What did it let students do?',
    examples: {
      flag: ['[[I loved]] the exit ticket.', '[[I really liked]] the pacing.', '[[My favourite part]] was the debate.'],
      silent: [
        "I'd like to see the seating plan.",
        'S4: I liked the story.',
        'It looks like a cube.',
        'S5 said I like this game.',
      ],
    },
  },
  {
    id: 'taste-impressed',
    family: 'taste',
    terms: [
      ...each(
        "[i_was|i_am|i'm|i_felt {mod}? {mod}|{very}? %]",
        words(`
        impressed disappointed pleased delighted thrilled blown_away amazed proud unimpressed happy glad
        not_impressed
      `),
      ),
      '[impressed me]',
      '[disappointed me]',
      '[a pleasure|joy|delight|treat to {*}]',
      '[in my opinion]',
      '[in my view]',
      '[personally]',
      '[for my taste]',
    ],
    why: "It is about the writer's feeling, so the reader learns what pleases the coach.",
    instead: ['10:__ T: "__"; __ of __ students __', '__ of __ groups __'],
    shown: 'Exit ticket: 24 collected; 15 named two causes',
    source: sources.liking,
    question: 'What happened that you would like to remember?',
    examples: {
      flag: [
        '[[I was impressed]] by the routines.',
        '[[I was so disappointed]] at the end.',
        'It was [[a joy to watch]].',
      ],
      silent: ['S2 asked if I was impressed.', 'The joy of the hunt is a theme of the poem.'],
    },
  },
  {
    id: 'taste-if-i-were-you',
    family: 'taste',
    terms: [
      '[if i were|was you]',
      '[in your shoes|place i would]',
      '[i would|could never? have {*}]',
      "[i'd have {*}]",
      '[i would do {*}]',
    ],
    why: "It puts the writer's way in the place of the colleague's choice.",
    instead: ['10:__: __. What might change if __?'],
    shown: '1-2 s after 10 of 12 questions. What might 5 s change?',
    source: sources.choice,
    question: 'What options does the colleague see?',
    examples: {
      flag: ['[[If I were you]], S4 sits in front.', '[[I would have waited]] longer.'],
      silent: ['S2 asked: what if I were king?', 'I would like a copy of the plan.'],
    },
  },
];

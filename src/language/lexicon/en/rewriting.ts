import { actionClasses } from './actions';
import type { Rewriting } from '../../rewriting';

const adverb = String.raw`(?: (?:also|always|really|just|probably|definitely|simply|maybe|perhaps))?`;
const subject = String.raw`(?<subject>.{1,80}?)`;
const opening = String.raw`^(?:(?:I|we) (?:think|feel|believe) (?:that )?|maybe,? |perhaps,? |also,? |next time,? )?`;
const who = String.raw`(?<subject>you|she|he|they|we|I|T|S\d+|the \w+|m(?:r|rs|s|x)\.? \w+)`;

export const rewritingInEnglish: Rewriting = {
  linkVerbs: [
    ...['is', 'are', 'was', 'were', 'be', 'been', "isn't", "wasn't", "aren't", "weren't", "it's", 'seems', 'seemed'],
    ...[
      'looks',
      'looked',
      'feels',
      'felt',
      'appears',
      'appeared',
      'sounds',
      'sounded',
      'went',
      'goes',
      'got',
      'became',
    ],
  ],
  leading: [
    ...[
      'with',
      'by',
      'of',
      'on',
      'about',
      'at',
      'in',
      'for',
      'to',
      'from',
      'and',
      'but',
      'or',
      'that',
      'because',
      'so',
    ],
    ...['is', 'was', 'are', 'were', 'part', 'how', 'job'],
  ],
  trailing: [
    ...['a', 'an', 'the', 'some', 'such', 'what', 'with', 'by', 'of', 'on', 'about', 'at', 'in', 'for', 'to', 'and'],
    ...['but', 'or', 'so', 'very', 'really', 'is', 'was', 'are', 'were', 'be', 'been', 'that', 'not', 'all', 'also'],
  ],
  topicless: [
    ...['it', 'this', 'that', 'they', 'them', 'she', 'he', 'her', 'him', 'you', 'we', 'i', 'there', 'its', 'their'],
    ...['students', 'student', 'pupils', 'children', 'kids', 'class', 'everyone', 'all', 'the', 'a', 'an', 'these'],
    ...[
      'job',
      'work',
      'thing',
      'things',
      'stuff',
      'effort',
      'and',
      'was',
      'is',
      'were',
      'are',
      'some',
      'today',
      'your',
      'longer',
    ],
  ],
  people: ['students', 'student', 'pupils', 'children', 'kids', 'class', 'they', 'everyone', 'group', 'groups', 'we'],
  determiners: ['the', 'a', 'an', 'this', 'these', 'those', 'their', 'his', 'her', 'its', 'your', 'our', 'my'],
  lowerCase: [
    ...['the', 'a', 'an', 'this', 'that', 'these', 'those', 'you', 'he', 'she', 'it', 'they', 'we', 'his', 'her'],
    ...['their', 'your', 'our', 'my', 'students', 'teachers', 'pupils', 'teacher', 'everyone', 'all', 'each'],
  ],
  objects: { she: 'her', he: 'him', they: 'them', we: 'us', i: 'me' },
  frequencies: [
    ...['always', 'never', 'constantly', 'continually', 'continuously', 'often', 'rarely', 'seldom', 'frequently'],
    ...['sometimes', 'usually', 'repeatedly', 'hardly', 'occasionally', 'forever', 'endlessly'],
  ],
  prepositions: ['with', 'about', 'on', 'at', 'in', 'by', 'after', 'during', 'before', 'from', 'for'],
  verbs: ['fell', 'needs', 'needed', 'lacks', 'lacked', 'dragged', 'meets', 'met', 'exceeds', 'lost'],
  intensifiers: [
    'very',
    'really',
    'so',
    'too',
    'highly',
    'quite',
    'extremely',
    'truly',
    'particularly',
    'such',
    'a',
    'an',
  ],
  verdicts: /^i(?:'d| would|'ll)? (?:give|rate|score|grade)(?= )/.source,
  swaps: { 'failed to': 'did not', but: 'and', 'only managed': 'did', 'still not': 'not' },
  counted: 'questions',
  times: ['time', 'times', 'while', 'day', 'lesson', 'period'],
  articles: { usual: 'a', beforeVowel: 'an', vowel: /^(?:[aeio]|u(?!n[ai]|s[ei]|tu))/.source },
  directives: [
    {
      of: `${opening}${subject} (?:should|ought to|must)${adverb} have (?<done>.+)$`,
      ask: 'What might have changed if {subject} had {done}?',
    },
    {
      of: `${opening}${subject} (?:shouldn't|mustn't|should not|must not) have (?<done>.+)$`,
      ask: 'What might have changed if {subject} had not {done}?',
    },
    {
      of: `${opening}${subject} (?:shouldn't|mustn't|should not|must not|(?:do|does)(?:n't| not) need to) (?<do>.+)$`,
      ask: 'What might change if {subject} were not to {do}?',
    },
    {
      of:
        `${opening}${subject} (?:should|must|ought to|needs? to|ha(?:s|ve) to|had better|` +
        `(?:is|are|was|were) (?:supposed|meant|expected) to)${adverb} (?<do>.+)$`,
      ask: 'What might change if {subject} were to {do}?',
    },
    { of: /^(?<subject>you|he|she)'d better (?<do>.+)$/.source, ask: 'What might change if {subject} were to {do}?' },
    {
      of: /^(?:please )?(?:don't|never) forget to (?<do>.+)$/.source,
      ask: 'What might change if you were to {do}?',
    },
    { of: /^you (?:forgot|neglected) to (?<do>.+)$/.source, ask: 'What might change if you were to {do}?' },
    { of: /^you forgot (?<thing>.+)$/.source, ask: 'What happened with {thing}?' },
    {
      of: `${opening}(?:please )?(?:don't|do not|never) (?<do>.+)$`,
      ask: 'What might change if you were not to {do}?',
    },
    { of: /^(?:stop|quit|avoid) (?<doing>\w+ing\b.*)$/.source, ask: 'What might change without {doing}?' },
    { of: /^be (?<how>(?:more|less|sure) .+)$/.source, ask: 'What might change if you were to be {how}?' },
    { of: /^make sure (?:to|that you|you) (?<do>.+)$/.source, ask: 'What might change if you were to {do}?' },
    {
      of: /^it would (?:be|have been) (?:better|best|good|helpful) (?:to|if) you (?<did>.+)$/.source,
      ask: 'What might change if you {did}?',
    },
    {
      of: /^(?:it )?would (?:be|have been) (?:better|best|good|helpful) to (?<do>.+)$/.source,
      ask: 'What might change if you were to {do}?',
    },
    {
      of: /^i(?: would|'d)?(?: strongly)? (?:suggest|recommend|advise|urge)(?: that)? you(?: to)? (?<do>.+)$/.source,
      ask: 'What might change if you were to {do}?',
    },
    {
      of: /^i(?: would|'d)?(?: strongly)? (?:suggest|recommend|advise|urge) (?<thing>.+)$/.source,
      ask: 'What might {thing} change?',
    },
    {
      of: `${opening}(?:please )?(?<do>(?:${(actionClasses.advise ?? []).join('|')}) .+)$`,
      ask: 'What might change if you were to {do}?',
    },
  ],
  leadingQuestions: [
    {
      of: `^why (?:did|do|does|would|could)(?:n't ${who}| ${who.replace('subject', 'other')} not) (?<do>.+)$`,
      ask: 'What led {subject} not to {do}?',
    },
    { of: `^why (?:did|do|does|would) ${who} (?<do>.+)$`, ask: 'What led {subject} to {do}?' },
    { of: /^what went wrong(?<rest>(?: .+)?)$/.source, ask: 'What happened{rest}?' },
    { of: /^what (?:was|is) the problem(?<rest>(?: .+)?)$/.source, ask: 'What happened{rest}?' },
    { of: /^what(?:'s| is| was) wrong (?<rest>with .+)$/.source, ask: 'What happened {rest}?' },
    {
      of: `^(?:have you (?:ever )?(?:considered|thought (?:about|of)|tried)|how about|what about)${adverb} (?<thing>.+)$`,
      ask: 'What might {thing} change?',
    },
    {
      of: /^(?:wouldn't|isn't|would not) (?:it|that) (?:have been |be )?(?:better|best|easier|nice|good|helpful) if you (?<did>.+)$/
        .source,
      ask: 'What might change if you {did}?',
    },
    {
      of: /^(?:wouldn't|isn't|would not) (?:it|that) (?:have been |be )?(?:better|best|easier|nice|good|helpful) to (?<do>.+)$/
        .source,
      ask: 'What might change if you were to {do}?',
    },
    {
      of: `^(?:shouldn't|couldn't|can't) ${who} (?<do>.+)$`,
      ask: 'What might change if {subject} were to {do}?',
    },
    { of: /^why not (?:just |simply )?(?<do>.+)$/.source, ask: 'What might change if you were to {do}?' },
    { of: /^what if you (?:just|simply) (?<did>.+)$/.source, ask: 'What might change if you {did}?' },
    {
      of: /^(?:don't|do|didn't|wouldn't|would) you (?:think|agree|say|feel|believe)(?: that| it)? (?<clause>.+)$/
        .source,
      ask: 'Where did you see that {clause}, and where not?',
    },
  ],
};

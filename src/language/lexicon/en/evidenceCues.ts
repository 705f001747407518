import { inflectEnglish } from '../../inflect';
import { words } from '../../lexicon';
import type { EvidenceCues } from '../../evidenceCues';

/** What people do that a camera records. Verbs of thinking, feeling and succeeding are left out. */
const verbs = words(`
  say ask answer reply tell read write draw copy point raise stand sit walk move turn look open close hold hand pass place
  put pick take give show count circle underline erase cut fold glue pour press play throw catch jump run line enter leave
  return stop start begin pause wait repeat whisper call shout laugh smile nod shake clap knock tap type click scroll post
  collect distribute display project switch gather form join share talk speak sing listen face lean rest sort match label
  list mark tick check cross swap rotate fill hang lift drop carry bring
  left wrote read drew stood sat held gave took put began shook spoke sang threw ran said told hung brought
`);

export const evidenceCuesInEnglish: EvidenceCues = {
  observable: verbs.flatMap((verb) => inflectEnglish(verb, 'v')),
  people: words(
    't teacher student students pupil pupils child children boy girl group pair pairs table class he she they aide',
  ),
  inference:
    /\b(?:i (?:wonder|sense|gather|read (?:this|that|it))|in my (?:view|opinion)|my (?:sense|guess|hunch|reading|interpretation)|(?:this|that|it|which) (?:shows?|showed|suggest(?:s|ed)?|means?|meant|impl(?:y|ies|ied)|indicate[sd]?|tells me))\b/
      .source,
  months: /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.source,
  plans: /\b(?:next|try|purpose|focus|feedback|questions?|agree(?:d|ment)|goals?|objective|criteria|plan|prefers?)\b/
    .source,
};

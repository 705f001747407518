/** How a language turns directions and leading questions into open ones, and where a stub fits in. Data only; patterns ignore case. */
export interface Rewriting {
  /** Verbs behind which a judgement says how something is: 'The lesson was great'. */
  readonly linkVerbs: readonly string[];
  /** Words that cannot stand at the start of what is left of a sentence. */
  readonly leading: readonly string[];
  /** Words that cannot stand at its end: articles, prepositions, conjunctions. */
  readonly trailing: readonly string[];
  /** Words that name no topic by themselves: 'it', 'students', 'job'. */
  readonly topicless: readonly string[];
  /** Words that begin the name of a thing. */
  readonly determiners: readonly string[];
  /** Words that say how many or which people, without telling who. */
  readonly people: readonly string[];
  /** Words written in lower case where they no longer begin a sentence. */
  readonly lowerCase: readonly string[];
  /** 'What led him to ...': a subject as an object. */
  readonly objects: Readonly<Record<string, string>>;
  /** Uncounted words about how often something is: a stub that names people does not fit there. */
  readonly frequencies: readonly string[];
  /** Words that a thing's name follows, as in 'about the poster'. */
  readonly prepositions: readonly string[];
  /** First words of a judgement that is a verb with its object: 'needs improvement'. */
  readonly verbs: readonly string[];
  /** Words before a judgement that say no more than that it is one: 'very'. */
  readonly intensifiers: readonly string[];
  /** What opens a verdict, before the thing that is judged: 'I would give'. */
  readonly verdicts: string;
  /** Neutral words for words that take something back or look down on it. */
  readonly swaps: Readonly<Record<string, string>>;
  /** A label on a person stands behind the noun: 'alumnos débiles'. */
  readonly nounFirst?: true;
  /** The noun in a stub that the writer's own takes the place of: '__ questions in __ min'. */
  readonly counted: string;
  /** Words about time, which is no counted noun. */
  readonly times: readonly string[];
  /** The articles before other words and before those that `vowel` finds, where the language tells them apart. */
  readonly articles?: { readonly usual: string; readonly beforeVowel: string; readonly vowel: string };
  readonly directives: readonly QuestionPattern[];
  readonly leadingQuestions: readonly QuestionPattern[];
}

/** A sentence without its full stop, and the question it becomes; `{name}` is a named group of the pattern. */
export interface QuestionPattern {
  readonly of: string;
  readonly ask: string;
}

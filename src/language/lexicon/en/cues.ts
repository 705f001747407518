import { words } from '../../lexicon';
import type { Cues } from '../../lexicon';

export const cues: Cues = {
  saying: words(`
    said says say saying admitted admits confessed confesses insisted insists replied replies commented comments according quote quoted remarked
  `),
  describing: words(`
    reported reports stated states announced shouted whispered exclaimed described describes mentioned
  `),
  telling: words(`
    told tell tells asked ask asks explained explains wrote writes reminded reminds answered answers added praised shared
    read reads learned learnt heard discovered argued claimed discussed debated summarised summarized wondered predicted concluded decided felt feels thought thinks believed believes hoped
  `),
  reportLinks: words(`
    that if whether what how which who it they she he why to
  `),
  asking: words('for'),
  objectLinks: words('it to'),
  manners: words('way how'),
  clauseStarts: words(`
    but because while so although though whereas since then when and
  `),
  pairing: words('and or'),
  writer: words(`
    i i'm i've i'd i'll we'll we we're we've me us myself
  `),
  norms: words(`
    norm norms agreed agreement agreements agree rule rules poster protocol policy confidential confidentiality
    commitments regulations regulation charter contract
  `),
  criteria: words(`
    criteria criterion rubric definition define defined titled entitled checklist
  `),
  wishes: words(`
    will i'll we'll they'll want wants hope hopes hoping would i'd if until intend intends might unless let's
    wish wishes
  `),
  wishesLinked: words('plan plans planned goal goals aim aims target intention idea next'),
  opining: words('say call describe rate grade argue put give'),
  likening: words('as'),
  wishLinks: words('to is for that are'),
  plans: words('next step steps actions action try plan'),
  displays: words(`
    reading readings research study studies theory handbook guidance chapter chart poster posters slide slides sign sheet text book story rubric card cards board page worksheet video article
    note sticker manual memo wall door whiteboard charter contract code screen proverb handout display map diagram headline title caption label notice banner list song lyrics lyric quote
    website script passage label labels posted heading headings
  `),
  showing: words(`
    show shows showed showing says said say read reads lists listed list describes described asks asked tells told
    explains explained displays displayed names named means meant states stated depicts depicted
  `),
  wordWork: words(`
    underlined underline circled highlighted listed spelled spelt spell defined translated translate conjugated
    labelled labeled mimed pronounced pronounce word words adjective adjectives adverb adverbs synonym synonyms antonym
    antonyms emotion emotions feelings vocabulary noun nouns prefix suffix rhymes rhyme spelling spellings vocab opposite opposites phrase flashcard flashcards headings columns categories
  `),
  topics: words('plays played acts acted about regarding concerning titled called named entitled'),
  comparatives: words('er'),
  measures: words(`
    longer taller shorter bigger larger older younger higher lower heavier lighter greater smaller later earlier fewer
    wider faster rather other another further nearer farther hotter colder warmer cooler wetter drier thicker thinner
    harder softer slower deeper rarer cheaper newer
  `),
  participles: words('ed en'),
  verbEndings: words('ing'),
  groupNames: words('period year set grade section block form tutor hour seat table row group pair team'),
  ordinals: words(
    'bottom top lower upper middle first second third fourth fifth sixth seventh eighth last my our 1st 2nd 3rd 4th 5th 6th 7th 8th',
  ),
  infinitiveLinks: words('for'),
  infinitives: words('to'),
  contrasts: words('good bad'),
  kindLinks: words('what how which like'),
  contentPlaces: words(`
    dialogue drama skit scenario
    story text chapter scene picture pictures play film novel poem passage diary letter myth fable book tale painting
    photo photograph cartoon comic movie article legend song play graph
  `),
  content: words(`
    character characters narrator author authors poem poems poet novel hero heroine king queen empire emperor
    protagonist villain army soldiers president government economy paragraph paragraphs sentence sentences verb
    verbs adjective adjectives acid acids solution solutions bond bonds force forces magnet magnets signal wind
    winds soil weather storm harvest farmers peasants thesis painting wolf princess prince giant element metal
    metals conductor conductors angle angles number numbers fraction fractions triangle current earthquake hurricane
    flood river animal animals predator predators gatsby macbeth romeo juliet
  `),
  ratings: words(`
    rating ratings rated rate score scored scores domain component indicator framework overall lesson teaching
    behaviour behavior learning quality culture climate progress scale matrix features marks
    teacher instruction management questioning pacing engagement performance observation you your practice
    evaluation give gave 1a 1b 1c 1d 1e 1f 2a 2b 2c 2d 2e 3a 3b 3c 3d 3e 4a 4b 4c 4d 4e 4f
  `),
  studentWork: words(`
    student students quiz test item items ticket tickets worksheet problems answers correct reading book books text
    voice screen screener phonics benchmark sats mock paper papers assessment assessments noise points goals goal team teams match innings shots maths math game exam homework lexile
  `),
  selfReports: words(`
    self-rated survey surveys poll polled thumbs thumb fist checklist emoji questionnaire traffic
  `),
  selfRating: words(
    'tally tallied rated rate rates marked mark scored assessed ranked placed described graded put judged',
  ),
  reflexives: words('themselves himself herself themself own'),
  numbered: words(`
    team pair trio crew squad set desk desks seat seats row rows bench pod slide slides bay visit stage lane version round phase item items question q year grade period page pages p pp chapter room unit lesson week day step part level task
    table group domain component standard objective block cycle term form section set station ks key_stage visit no
    january february march april may june july august september october november december
  `),
  portions: words('first last next final opening closing past previous these those'),
  definite: words('the'),
  numberWords: words(`
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty zero
  `),
  countWords: words(`
    once twice one half a an as every per some
  `),
  abbreviations: words(`
    mr mrs ms mx dr st vs eg e.g ie approx no sec min mins pp etc cf fig ch prof
  `),
};

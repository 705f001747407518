import { lines, words } from '../../lexicon';

/** What a lesson or a part of it is praised for having done. */
export const praiseOfTeaching = words(`
  worked_perfectly paid_dividends bore_fruit hit_the_spot hit_the_mark ticked_all_the_boxes
  ticks_all_the_boxes struck_a_chord struck_the_right_balance struck_the_right_tone set_the_tone took_off
  got_them_thinking had_them_hooked went_down_a_storm went_down_a_treat fell_into_place hung_together raised_the_bar
  stood_out stands_out speaks_for_itself speak_for_themselves lived_up_to made_all_the_difference made_a_difference
  saved_the_day did_the_trick does_the_trick did_the_job stretched gripped captivated captured_the_imagination
  captured_their_imagination captured_their_interest held_their_attention held_their_interest stole_the_show flows
  sings sang works_a_treat works_beautifully gelled sped_along rattled_along bounced_along flew_by flowed shone
  sparkled clicked came_alive came_to_life came_together soared hummed zipped_along worked_a_treat paid_off hit_home
  landed lands shines sparkles pushed_them stretched_them motivates_them motivated_them inspires_them inspired_them empowers_them engages_them
  engaged_them captivates_them enthuses_them challenges_them challenged_them pushed_{student} stretched_{student}
  motivates_{student} inspires_{student} hooked_them grabbed_them gripped_them saved_the_lesson sealed_the_deal tied_it_all_together
  tied_it_together pulled_it_together brought_it_together got_them_going rounded_it_off
`);

/** What a person is praised for having done. */
export const praiseOfPeople = lines(`
  excel|excels|excelled|excelling
  shine|shines|shone
  thrive~v
  blossom~v
  flourish~v
  nailed|nails it|this|that|the {teaching}
  nailed|nails {teaching}
  aced|smashed|crushed|rocked it|this|that
  triumphed
  impressed|impresses
  dazzled
  rose|rises to the challenge|occasion
  stepped up
  came|comes into {who} own
  pulled it off
  hit the ground running
  hit {who} stride
  found {who} feet
  did|does {*} proud
  know~v {who} stuff
  command~v {*}? attention|respect|room
  captivated|enthralled|enthused|inspired|inspires|motivates|captivates
  capture~v {who}|the imagination|interest|attention
  hold~v|held|holds {*}? in the palm
  held|holds|had|has {who}|the attention
  bring~v|brought {*}? {*}? {*}? to life
  got|gets|brings|brought the best out of|from?
  has|have|had a|an {intense}|{quality} gift|knack|talent|flair|eye|way|feel|head|ear for|with
  has|have|had|shows|showed so_much|such|endless|boundless|infinite|bags_of|tons_of|loads_of|heaps_of {virtue}
  has|have a gift|knack|talent|flair|eye|way|feel|head|ear for|with
  has|have {mod}? {quality} presence|rapport|command|grasp|manner|instincts|instinct|voice|subject_knowledge
  set|sets|has|have {very}? {quality}|high expectations
  set|sets the bar high
  go~v|went the extra mile
  handled|handles it|this|that|the {*}? {*}? like a pro
  outdid|outdoes {*}
  make~v|made great|good|excellent use
  did|does|doing {mod}? {quality} job|work
  did|does us|them|the_school|the_class proud
  flew|fly|flies|sailed|breezed|raced through
  came|come|has_come|have_come on_in_leaps_and_bounds
  aced|nailed|smashed {det} quiz|test|paper|task|assessment|question|questions|exam|presentation|reading
  kept|keeps {who} cool|head|composure|nerve|patience|temper
  went|goes|go out_of {who} way
  bent|bends|bend over_backwards
  put|puts|putting {student}|him|her|them at_ease
  took|takes it|this|that|the_feedback|feedback|advice|suggestions|points on_board
  take~v|took care|trouble|pains over|with|to
  blew {*} away
  accept~v|take~v|took {mod}? responsibility
  get~v|got on well|famously|brilliantly
  win~v|won|earn~v|gain~v {who}|the? trust|respect|attention|hearts
  made|make|makes light_work|short_work of
  rattle~v|romp~v|cruise~v|glide~v through
  make~v|made {teaching}|reading|writing|maths|math|science|history|it|learning feel|seem special|easy|fun|real|possible
  light~v|lit a_fire under
  fire~v|spark~v {who} imagination|interest|curiosity
  draw~v|drew|drawn {student}|him|her in|out
  bring~v|brought {*} alive
  bowl~v {student}|us|me|them over
  left|leaves no_stone
  has|have|had it|everything {mod}? mapped_out|sussed|covered|nailed|down_to_a_fine_art|down_pat|under_control|at_{who}_fingertips
  has|have|had got? it nailed|sussed|cracked|covered
  has|have|had done|worked wonders|miracles
  has|have|had turned it|things|{*} around
  has|have|had eyes everywhere
  has|have|had done {who} homework
  dot~v the_i's
`);

/** Phrases of praise that need no subject. */
export const praiseIdioms = lines(`
  [on point] $
  {who} [command of {det}? room|class|classroom|group|subject|subject_matter|material]
  [a|an {intense}? ripper|cracker|corker|belter|stunner|blinder|peach|humdinger|doozy|gem of a|an]
  [{very}? cracker|cracking|ripper|belting|bonzer|stonking {teaching}]
  [lucky|fortunate|blessed to_have|to_work_with you|her|him|{title}|t]
  [to die_for] $
  {person} [has|have|shows|showed {mod}? potential|promise] $
  {student} [has|have|shows|showed {mod}? potential|promise] but|and|if
  {person} [has|have|shows|showed real|huge|great|so_much|lots_of potential|promise]
  you|you've|you_have {mod}? [nailed|smashed|aced|cracked|rocked] {det}|it|this|that
  [steal|steals|stole|stolen|stealing the_show|the_limelight]
  [plain|smooth sailing]
  [like pros|a_pro|professionals|veterans|old_hands|naturals|champs|troopers|stars]
  [run|runs|ran|running|keeps|keep|kept a tight|happy ship]
  ^ [not_bad|not_too_bad|not_too_shabby|not_half_bad at_all|for]
  {be} {mod}? [not_bad|not_too_bad|not_half_bad]
  [in rude|good|great|fine|robust health]
  [left|leaves|leaving nothing|little to_be_desired]
  {be} {mod}? [a|an|such_a {intense}? delight|joy|pleasure] $
  {be} {mod}? [a|an|such_a {intense}? delight|joy|pleasure] and|but|from
  [went|goes|going down a_storm|a_treat]
  {be} {mod}? [absolute|total|complete|utter|real|proper|true|little legends|stars|heroes|superstars|angels|champions|champs|troopers|gems|treasures|darlings|rockstars]
  [not a second|minute|moment|beat|word wasted|lost|missed]
  [no time|second|minute wasted]
  [leaps and bounds]
  [the makings of]
  [a no_brainer]
  [a {*}? feast for]
  [left|leaves|leaving nothing to_chance]
  [a masterstroke]
  [a lifesaver]
  [a match made_in_heaven]
  [music to {who} ears]
  [hit the right|every note|notes]
  [thought of everything]
  [paid|pays|paying off] $
  [went|goes beyond what]
  [show~v|displayed|displays|demonstrated|demonstrates {mod}? {quality}|real|great|good|genuine {virtue}]
  [stroke of genius]
  [worth_its|worth_their weight in gold]
  [head and shoulders]
  [a class act]
  [a breath of_fresh_air]
  [top of the class]
  [top marks]
  [ten out_of_ten]
  [nothing short_of {*}]
  [a sight to_behold]
  [a cut above]
  [the gold standard]
  [the icing on_the_cake]
  [the cherry on_top]
  [the bee's knees]
  [the real deal]
  [in a class|league of {who} own]
  [firing on_all_cylinders]
  [like a well_oiled_machine]
  [well oiled machine]
  [a safe pair_of_hands]
  [a force to_be_reckoned_with]
  [a feather in {who} cap]
  [a step|cut above]
  [a shining|prime|perfect example]
  [exactly|just|precisely what they|the_class|{student}|was needed|ordered?]
  [money well_spent]
  [time well_spent]
  [ahead of the_curve|the_game]
  [at the top of {who} game]
  [on top form]
  [in fine|top|great form]
  [in her|his|their element]
  [a win] for|with
  [big|quick|huge win]
  [great|good|real asset]
  [plus points?]
  [a round_of_applause] for
  [pat on_the_back]
  [a star|legend|hero|superstar|rockstar|machine|wizard|genius|gem|treasure|marvel|wonder|revelation|powerhouse] $
  [nothing to fault]
  [no complaints]
  [couldn't be better|happier]
  [as good as it_gets]
  [it doesn't get better]
  [outdone {who}|herself|himself|themselves]
  [mission accomplished]
  [job done]
  [good to go]
  [thumbs up] from_me
  [a lesson|class to_remember]
  [one to_remember]
  [love it]
  [a dab_hand|old_hand at|with]
  {person} {be} {mod}? [a|an|such|absolute|little|real? little? angels|stars|saints|lambs|gems|heroes|troopers|darlings|a_star|an_angel|a_gem|a_saint] on|at|with|for|today|all|in|during|again
  [patience of_a_saint|of_job]
  {person} {be} [on_it|all_over_it] from_the|all_lesson|today|throughout
  a|an|some|such|the [smashing|cracking|stonking|belting {*}]
  [reads|reading the_room]
  [has|have|had them|{student}|us in_stitches|hooked|spellbound|rapt|enthralled|wanting_more|on_side]
  [won|wins|win them|{student}|us|her|him over|round]
  [nothing|little fazes|phases|escapes|rattles|ruffles] {*}
  [like a champ|boss|trooper|trojan|duck_to_water|natural|veteran|seasoned_pro|well_oiled_machine]
  [like ducks_to_water|troopers|champs|trojans]
  {teaching}|room|class|routine|it|they [runs|ran|run itself|themselves]
  [hear a_pin drop]
  [work~v {who} socks|tails|butts|hearts|backsides off|out]
  [put|puts {who} back|backs|heart|hearts|soul|all into]
  ^ [what a|an {quality}? {teaching}|turnaround|transformation|difference|morning|week|bunch|team|room|result|finish|performance|class|teacher|recovery|save|moment] $
  ^ [what a|an {quality}? {teaching}|turnaround|transformation|difference|result|finish|performance|recovery|save] since|from|with|by|after|in|at|of
  [thumbs up|down for|to] {*}
  [plates spinning]
  [what great|good|excellent|outstanding looks_like] $
  [{quality}|right way|place|person|pair|team|mix|choice for_the_job]
  [worth {who} weight|salt in?]
  [in good|safe|capable hands]
  [a teacher's|coach's|head's dream]
  [raise~v|raised|lift~v the_roof|the_bar|{who}_game|the_mood|the_level|the_standard]
  [up|upped {who} game]
  [hit|hits it_out_of_the_park|it_off|the_jackpot|the_sweet_spot|all_the_right_notes|for_six]
  [knock~v it|that|this|them|us out_of_the_park|for_six|dead|sideways|into_shape]
  [bring~v|brought {*} {*}? {*}? game]
  [pull~v out_all_the_stops|it_out_of_the_bag|a_blinder]
  [play~v a_blinder|it_perfectly|it_just_right]
  [go~v|went|has_gone from_strength_to_strength]
  [keep~v|kept them|{student}|us|everyone on_their_toes|hooked|going|engaged|guessing]
  [at|on the_top|fire|a_roll of_their_game|again|today]
  [think~v|thought on {who} feet]
  [eye for_detail|on_the_ball]
  [eyes in_the_back_of]
  [way with_words|with_kids|with_children|with_them]
  [sharp as_a_tack|as_a_razor|as_a_knife]
  [clear as_day|as_crystal|as_a_bell]
  [smooth as_silk|as_butter|as_clockwork]
  [easy as_pie|as_abc]
  [calm as_a_millpond|as_anything]
  [quiet|good|busy as_mice|as_gold|as_bees|as_lambs]
  {teaching}|it|that|this [did|does wonders|the_trick|the_job|exactly_what]
  [wonders|magic for|happened|works|worked]
  {teaching}|it|that|this [went|goes|hit|hits|struck|strikes home|gold|the_spot|a_chord|the_right_note|down_well|from_strength_to_strength]
  {teaching}|it|that|this [bore|bears|bearing fruit]
  {student} [rise~v|rose|risen {mod}? to it|the_occasion|the_challenge]
  {teacher} {be} {mod}? {mod}? [{very}? clear|calm|warm|firm|fair|sharp|smooth|slick|gentle|brisk|crisp|tight|fluent|kind|natural|relaxed|strong|solid|precise|consistent|explicit] $
  {teacher} {be} {mod}? {mod}? [{very}? clear|calm|warm|firm|fair|sharp|smooth|slick|gentle|brisk|crisp|tight|fluent|kind|natural|relaxed|strong|solid|precise|consistent|explicit] with|in|about|when|and|but|at|throughout|from|today|on|again|during|as|over
  room|it|everything|thing|all|place|corner|lesson|class|classroom|displays|display [feel~v|seem~v {mod}? {mod}? {mod}? {very}? calm|fresh|clear|alive|tight|smooth|rich|slick|brisk|sharp|strong|solid|safe|bright|healthy|natural]
  thing|everything|corner|library|display|displays {be} {mod}? [{very}? calm|fresh|smooth|rich|slick|bright|strong|solid|superb]
  {person} [show~v|showed|displayed|displays|demonstrated|demonstrates {mod}? {virtue}]
  {teacher} [has|have|had {mod}? {quality}? control_of the? {student}|room|noise|behaviour|behavior|lesson|discussion|situation]
  [neat|nifty|clever|smart|handy trick]
  ^ [kind|wise|warm words] to|for|from
  ^ [top {teaching}]
  [an asset to|at|in|here]
  ^ a|an [true|real|proper|consummate professional|pro|leader|talent|gem|star|find|asset]
  {teaching} [ok|okay|alright|all_right|so_so] $
  [like magic]
  [paid|pays|paying dividends]
  ^ [kind|good|great|lovely|fair|firm|gentle|patient|wonderful|super|brilliant to|with|towards {person}]
  ^ [{very}? rich|strong|smart|slick|sharp|super|fun|bright|calm|fresh {material}]
  standards|expectations|behaviour|behavior|routines|morale|quality|handwriting|presentation {aux}? {mod}? [improved|improving|risen|rising|soared|come_on]
  ^ [accepts|takes|shows|showed|demonstrates|displays {mod}? {quality}? {virtue}|responsibility|leadership|potential|promise|respect]
  ^ [has {mod}? {quality}? {virtue}|potential|promise]
  {person} [kept|keeps {mod}? calm] $
  {person} [kept|keeps {mod}? calm] when|and|throughout|with|but|under
  ^ {mod}? [considerate|respectful|tolerant|supportive|thoughtful of|towards|to {*}]
  [the|a|one|main|real|only bright_spot|sticking_point|lowlight|highlight|strong_point|saving_grace|upside|standout was|is|were|for|has]
  [the low|high point|spot was|is] the|when|{teaching}
  [the low|high point|spot of] {det}? {teaching}|day|week|visit
  {be} {mod}? [the highlight|high_point|bright_spot|best_bit|best_part|star|standout|saving_grace|pick_of]
  {teaching}|{material}|it|this|that [has|had {mod}? potential|promise|everything] $
  {teaching}|{material}|it|this|that [has|had its_moments|it_all|a_certain_something]
  ^ [what {mod}? worked|shone|clicked|landed|helped] {mod}? was|were|is {det}|{teaching}|{material}|when|that|how|{*ing}
  strength|strengths [of {det}? {*}? {teaching} {be}]
  {material} [hooked|gripped|grabbed|got|won them|{student}|us]
  {teacher} {be} {mod}? [in_full_control|in_control|on_top_of_it|on_top_of_things|at_home|a_find|going_places|flying] $
  {teacher} {be} {mod}? [in_full_control|in_control|on_top_of_it|on_top_of_things|at_home] of|with|at|from|throughout
  ^ [applause|commendation|gold_star|full_marks|top_marks|high_five|hurrah|hooray for|to|goes {*}]
  ^ [more like this] $
  ^ [long may] it|this|that
  [short_and|short_but sweet]
  [simple_but|simple_yet effective]
  [tried_and tested]
  [loud_and proud]
  ^ [well worth {*}]
  [hard|tough|difficult|impossible to beat|fault|better|improve_on|top]
  [little|nothing|not_much to fault]
  ^ [nothing to_add|more_to_say|but_praise]
  [couldn't|could_not|can't|cannot ask_for_more|say_fairer|be_happier|complain|ask_for_better]
  [just the job|ticket|tonic]
  [that's how|how it's_done|it_is_done|it_should_be_done]
  ^ [this is how|what] to_do_it|it_should|good|great
  {teaching}|it|that|this [landed|clicked|shone|sparkled|sang] $
  it|that|this [worked] $
  {teaching}|it|that|this [made|makes all_the_difference|a_big_difference|a_huge_difference|a_real_difference|a_difference|the_lesson|the_day]
  {teaching}|it|that|this [lifted|lit_up|raised the room|mood|lesson|day|spirits|class]
  {teaching}|it|that|this [set|sets {student}|the_day|us|the_lesson up]
`);

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
  landed lands shines sparkles
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
`);

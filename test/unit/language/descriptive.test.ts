import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { lint } from '../../../src/language/lint';

/** What was seen, heard or handled, in words that judge elsewhere. One sentence a line. */
const sentences = `
  The sticker had Perfect on it.
  T nodded: Perfect.
  T said perfect and moved on.
  S4 drew a perfect circle with a compass.
  Practice makes perfect, the poster says.
  Perfect attendance certificates were handed out: 4.
  T walked past it.
  S4 went past it twice.
  The ball rolled past it.
  S4 got past it on the second go.
  The good scissors are in drawer 2.
  T put the good paper in the tray.
  They go to Good Shepherd school.
  The good camera stays in the office.
  Rule 4 on the wall: Never run with scissors.
  On the lab door: Never eat or drink here.
  Written above the sink: Never pour oil here.
  The sign reads Never open this door.
  S4 wiped up the mess on table 2.
  The mess under the sink was swept by 10:20.
  T pointed at the mess of paper strips.
  There was a mess of glue on the desk.
  S4 left a mess by the bin.
  Well, the bell rang at 10:05.
  S4, well, he sat down.
  T came to table 3 as well in the second half.
  S4 read as well during the break.
  The second group counted as well.
  The pens were handed out as well, and the glue.
  S4 took the ruler as well when the bell rang.
  It may as well be Tuesday.
  The bucket went down the well.
  The lab sheet: Never point a tube at anyone.
  Printed on the bin lid: Never put batteries here.
  Painted over the sink: Never leave the taps running.
  A note on the cupboard says children must never open it.
  Safety code, point 2: never taste chemicals.
  The contract on the wall reads: we never laugh at mistakes.
  On the whiteboard in red: Never divide by zero.
  "Never run" was written on the door.
  The card told them to never open the valve.
  The instruction was to never lift the lid.
  Never was written in capitals on the board.
  The label on the press: Never use without the guard.
  Lab rules 1 to 5 were read aloud: never run, never eat.
  Workshop induction: never wear gloves at the lathe.
  The fifth rule, never run, was underlined.
  S4 glued the strip to the card.
  Students trust fall in pairs on the mats, 3 rounds.
  The brittle twig broke at 12 N.
  The rope was slack and then tight.
  The ice was brittle.
  The lemon juice was sour.
  The milk turned sour by day 4.
  The solution was cloudy after 2 min.
  The window was icy.
  The tube was empty.
  The magic square has a sum of 15.
  T read the story The Magic Finger.
  S4 wrote a heroic couplet.
  In the play the queen is cruel and the fool is wise.
  S6 plays the fool, S7 the king.
  The tragic hero falls in act 5.
  They compared a comic and a tragic mask.
  The absurd play by Beckett was read aloud.
  The imperfect tense was on the slide.
  S4 used an improper fraction.
  The noble gases were listed.
  The noble gas argon is in group 18.
  A biased coin was flipped 40 times.
  The sample was biased, S5 wrote.
  The dice were biased towards 6.
  Sterile gloves lay on the bench.
  T wore sterile gloves.
  The volatile liquid was kept in the hood.
  The experiment used volatile compounds.
  A wild card was drawn.
  Superior vena cava was labelled.
  They located Lake Superior on the map.
  The superior planet is Mars.
  Inferior and superior were on the vocabulary list.
  The profound bass note was played.
  The festival is peaceful protest day.
  A peaceful protest was shown in the video.
  T handed out refined sugar and salt.
  The resonant frequency was 440 Hz.
  The tube was resonant at 256 Hz.
  The civil war unit starts in May.
  The clean desk had a card.
  S4 swept the clean floor.
  T used a hard copy.
  The hard hats hung by the door.
  Basic skills group met in room 4.
  The dough was lumpy.
  The porridge was lumpy and cold.
  The metal was inert.
  The barren land was shown on the map.
  The hollow tube was 30 cm.
  The tangled wires were sorted into 3 boxes.
  The headphones were tangled.
  The rope was tangled around the post.
  The rusty nail was in jar 2.
  The muddy boots were left by the door.
  The offensive line moved left.
  The obsolete phone was on the display table.
  The old-fashioned phone had a dial.
  S2 sorted words into formal and vulgar.
  The vicious circle diagram had four arrows.
  The greedy king wanted gold.
  The tale is about a greedy dog.
  The violent storm was shown for 2 min.
  The devastating flood of 1953 was the topic.
  The flood was devastating, the article says.
  The catastrophic eruption happened in 79 AD.
  The destructive plate boundary was drawn.
  A destructive wave has a strong backwash.
  The wave was destructive, S4 wrote.
  S4 was sorry, she said.
  T asked S4 to say sorry to S5.
  S4 said sorry to S5 at 10:12.
  S4 was wearing a jolly roger hat.
  The cross section was drawn in pencil.
  The red cross was on the box.
  S4 drew a cross on the line.
  S4 put a cross next to item 3.
  Students cross out the wrong word.
  S3 went round the back of the hall.
  It was all over by 10:45.
  The lesson was over at 10:45.
  The work was out of the tray.
  The projector was out of order.
  The clock was five minutes off.
  The lift was out of order until noon.
  It was hot in the room, 29 degrees.
  The soup was hot.
  The kiln was hot.
  T closed the open window.
  The task was open until Friday.
  The door was open.
  Students got out the whiteboards.
  They got the fractions sheet at 10:05.
  They got fractions of a cake on the card.
  S4 got it from the tray.
  S4 got that from the shelf.
  They got this at the door.
  T gave S4 a hand with the strap.
  S4 ate it at break.
  They ate everything on the plate.
  The pump sucked it up.
  The plant drinks it up.
  The sponge soaked it up.
  S5 wiped it up with a towel.
  S4 may want a drink, he said.
  T may leave at 2.
  The class could use the iPads on Friday.
  Students could use a calculator.
  S4 could use a ruler for item 3.
  The room could use the other door as an exit.
  Next time: Tuesday 3rd, 9:00.
  Next lesson: fractions, page 40.
  Next week T visits room 4.
  Next time T will start with the map.
  In the book the best thing to do is to run.
  Careful with the glass, the sign says.
  Up the stairs is room 12.
  Up the hall there are 3 doors.
  Put on the board: the date and the title.
  Left out on the bench: 4 beakers.
  T: Take out your books.
  Best of three: S4 won.
  Best to worst: S4 ranked the five fuels.
  Better late than never is the proverb of the day.
  A string of beads was on each table.
  A pile of books stood by the door.
  A stack of 12 chairs stood at the back.
  A stream of water ran from the tap.
  A raft of logs was built.
  A ton of sand is 1000 kg.
  The sea of Galilee is on the map.
  A string of 12 numbers was read.
  The odd numbers were red.
  The multiple choice sheet had 10 items.
  The mass of a slug is 2 g.
  A mountain of clay was on the tray.
  The pile of a magnet and a coin was sketched.
  The next best estimate was 42.
  The more the merrier is the idiom of the week.
  The task was no longer than a page.
  The lesson was more than 40 min.
  The starter was less than 5 min.
  The second task was more about angles than the first.
  The pace was more than 3 pages a minute.
  Less than half of the sheet was blank.
  The talk was longer than the film.
  The discussion took more time than the task.
  Who wouldn't fit in the boat?, T wrote as a riddle.
  What else could live here? was on the slide.
  Who wants to be the timekeeper? was asked.
  Must every square have four sides? was the question.
  T read the odd-one-out card.
  The reading was stopped suddenly.
  Heat the tube gently and stir vigorously.
  The bar was evenly heated.
  The river flowed wildly in the clip.
  The paint was thinly spread.
  T spoke quietly and moved to table 2.
  S4 read haltingly.
  S5 folded the paper neatly in half?
  She wrote briskly and put the pen down.
  The flame burned fiercely in the clip.
  The wind blew fiercely in the story.
  The dog barked savagely, the text says.
  The stage directions say: coldly, softly, with joy.
  In the script: 'coldly' stands before line 4.
  T worked with power tools at the back.
  S4 worked with steel rods.
  T came in with polish and a cloth.
  With speed on the x axis the line is straight.
  The notes on the wall are blue.
  The note says bring a coat.
  The charter was signed by 24 students.
  They were all in the hall by 9:05.
  S4 was in the dark cupboard looking for chalk.
  The group sat in the dark for the film, 12 min.
  The word hope was on the card.
  Hope is the name of the boat.
  The trust fund was calculated at 4 %.
  Compound interest on the trust is 5 %.
  Devotion is the theme of stanza 2.
  The horror genre was introduced.
  A horror story was read.
  Their reflection in the mirror was drawn.
  S4 drew the reflection of the tree.
  There was a reflection in the water.
  S4 was tired of standing, he said.
  The bell was late.
  The golden rule was on the wall.
  The golden ratio is 1.618.
  Dynamite was invented by Nobel.
  The old mine used dynamite.
  It was magic paper.
`;

describe('descriptive sentences', () => {
  for (const text of sentences
    .trim()
    .split('\n')
    .map((line) => line.trim())) {
    it(`are silent: ${text}`, () => {
      assert.deepEqual(
        lint({ text, kind: 'observation' }).map((finding) => `${finding.ruleId}: ${finding.text}`),
        [],
      );
    });
  }
});

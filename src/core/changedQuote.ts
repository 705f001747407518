import { around, inOrder, wordsAStep, type Place, type Words } from './anchorWords';
import type { CommentAnchor } from './commentFile';
import type { Steps } from './steps';

/** Of a quotation that was changed, so much must still stand in its order; with the words around it, a little less. */
const leastKept = 0.5;
const leastKeptInPlace = 0.34;
/** A few words are soon alike, as those of two headings are: then a changed quotation keeps more of them. */
const fewWords = 9;
const leastKeptOfFew = 0.7;
/** One or two words that are alike prove nothing. */
const leastWords = 3;

/** Places that are looked at closely for a quotation that was changed. */
const closeLooks = 8;
/** A word that a quotation repeats says little more each time. */
const repeats = 3;

/**
 * The place where most words of a quotation that was changed still stand in their order. Each word of the note votes for
 * the places at which the quotation would begin; only the places with the most votes are looked at closely.
 */
export function* changedPlace(note: Words, anchor: CommentAnchor, quoted: readonly string[]): Steps<Place | undefined> {
  if (quoted.length < leastWords) return undefined;
  const width = Math.max(4, Math.ceil(quoted.length / 2));
  const votes = new Map<number, number>();
  const vote = (bucket: number, weight: number) => votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
  let done = 0;
  const positions = new Map<string, number[]>();
  quoted.forEach((one, at) => {
    const known = positions.get(one);
    if (!known) positions.set(one, [at]);
    else if (known.length < repeats) known.push(at);
  });
  for (const [one, ats] of positions) {
    const there = note.places.get(one) ?? [];
    // A rare word tells more of a place than one that stands everywhere.
    const weight = 1 / (1 + Math.log2(1 + there.length));
    for (const position of there) {
      if (++done % wordsAStep === 0) yield;
      for (const at of ats) vote(Math.floor((position - at) / width), weight);
    }
  }
  let best: Place | undefined;
  let highest = 0;
  for (const bucket of yield* mostVoted(votes)) {
    yield;
    const place = closeLook(note, quoted, bucket * width - width, (bucket + 2) * width + quoted.length);
    if (!place) continue;
    const near = around(note, anchor, place);
    const least = near >= 0.6 ? leastKeptInPlace : quoted.length < fewWords ? leastKeptOfFew : leastKept;
    if (place.kept < least) continue;
    const value = place.kept + near / 2;
    if (value > highest) [best, highest] = [place, value];
  }
  return best;
}

/** The places with the most votes; those that lie next to each other share theirs. Among equals the first. */
function* mostVoted(votes: ReadonlyMap<number, number>): Steps<readonly number[]> {
  let done = 0;
  const top: { bucket: number; value: number }[] = [];
  for (const [bucket, own] of votes) {
    if (++done % wordsAStep === 0) yield;
    const value = own + (votes.get(bucket + 1) ?? 0);
    const last = top.at(-1);
    if (top.length >= closeLooks && last && value <= last.value) continue;
    const at = top.findIndex((other) => other.value < value);
    top.splice(at < 0 ? top.length : at, 0, { bucket, value });
    if (top.length > closeLooks) top.pop();
  }
  return top.map(({ bucket }) => bucket);
}

function closeLook({ words }: Words, quoted: readonly string[], start: number, end: number): Place | undefined {
  const from = Math.max(0, start);
  const window = words.slice(from, Math.max(from, end));
  const shared = withoutStray(inOrder(quoted, window), quoted.length / 2 + 2);
  const [first, last] = [shared[0], shared.at(-1)];
  if (shared.length < leastWords || first === undefined || last === undefined) return undefined;
  // Words strewn over a long stretch are not the quotation any more.
  const density = shared.length / Math.max(last - first + 1, quoted.length * 0.5);
  const kept = (shared.length / quoted.length) * Math.min(1, 0.4 + density);
  return { from: from + first, to: from + last + 1, kept };
}

/** Without words at either end that stand far from the others: they are there by chance. */
function withoutStray(positions: readonly number[], far: number): readonly number[] {
  let [from, to] = [0, positions.length];
  while (to - from > leastWords && (positions[from + 1] ?? 0) - (positions[from] ?? 0) > far) from++;
  while (to - from > leastWords && (positions[to - 1] ?? 0) - (positions[to - 2] ?? 0) > far) to--;
  return positions.slice(from, to);
}

// How the wording check does on the labelled texts of test/fixtures/wording. Its figures are the same in every run.
import '../support/lexicons';
import { families } from '../../src/language/families';
import { lint } from '../../src/language/lint';
import type { Bench, Row } from './row';
import { precision, recall, score, type Tally } from './wordingScore';
import { readLabelledTexts } from './wordingSet';

const leastPrecision = 0.95;
const leastRecall = 0.9;

export const wordingBench: Bench = {
  name: 'wording',
  run({ say }) {
    const { all, byFamily, missed, alarms, otherFamily } = score(
      readLabelledTexts().map((labelled) => ({ ...labelled, found: lint(labelled) })),
    );
    for (const { id, words, family } of missed) say(`missed ${family} in ${id}: ${words}`);
    for (const { id, words, family } of alarms) say(`false alarm, ${family} in ${id}: ${words}`);
    for (const { id, words, family, foundAs } of otherFamily) {
      say(`${family} in ${id} found as ${foundAs.join(', ')}: ${words}`);
    }
    const byName = families.flatMap((family) => shares(`, ${family}`, byFamily.get(family)));
    return Promise.resolve([...shares('', all, [leastPrecision, leastRecall]), ...byName]);
  },
};

function shares(name: string, tally: Tally | undefined, least: readonly number[] = []): Row[] {
  if (!tally) return [];
  const figures = [
    { name: `precision${name}`, figure: precision(tally), least: least[0] },
    { name: `recall${name}`, figure: recall(tally), least: least[1] },
  ];
  return figures.flatMap(({ figure, ...rest }) => (figure === undefined ? [] : [{ ...rest, figure, unit: 'share' }]));
}

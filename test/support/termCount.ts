import type { Lexicon } from '../../src/language/lexicon';

/**
 * How many terms the notation stands for: alternatives count, and the words of lists that judge; classes, forms and what
 * may be left out do not.
 */
export function termCount(terms: readonly string[], { lists }: Pick<Lexicon, 'lists'>): number {
  const choices = (element: string): number =>
    element
      .replace(/[[\]]/g, '')
      .split('|')
      .reduce((sum, choice) => sum + (lists?.[choice.replace(/[{}]/g, '')]?.length ?? 1), 0);
  return terms.reduce((sum, term) => {
    const needed = term.split(' ').filter((element) => !/\?\]?$/.test(element));
    return sum + needed.reduce((product, element) => product * choices(element), 1);
  }, 0);
}

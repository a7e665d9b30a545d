import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderTerms, packTerms, rowOfPair, rowOfStem, termNames, unpackTerms } from '../../../taxonomy/text/term-list.ts';

const read = (terms: readonly string[]) => {
  const { lines, pairs } = packTerms(terms);
  return termNames(unpackTerms(lines, pairs));
};

it('a stem may begin pairs without being a term', () => {
  const terms = ['contract', 'contract award', 'contract negoti', 'data entri'];
  expect(orderTerms(terms)).toEqual(terms);
  expect(packTerms(terms).lines).toBe(' award\n entri\n negoti\ncontract\n data\n');
  expect(read(terms)).toEqual(terms);
  expect(read([])).toEqual([]);
});

it('any ordered terms come back as they were, none lost', () => {
  const stem = fc.stringMatching(/^[a-z0-9.][a-z0-9+#]{0,6}$/);
  const term = fc.oneof(
    stem,
    fc.tuple(stem, stem).map(([one, two]) => `${one} ${two}`),
  );
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 400 }), (terms) => {
      const ordered = orderTerms(terms);
      expect(read(ordered)).toEqual(ordered);
      expect([...ordered].sort()).toEqual([...terms].sort());
    }),
  );
});

it('finds each term by its stems, and nothing else', () => {
  const terms = orderTerms(['b', 'a b', 'a c', 'c', 'c a', 'c d', 'c e', 'e a']);
  const { lines, pairs } = packTerms(terms);
  const list = unpackTerms(lines, pairs);
  const found = list.stems.flatMap((stem, at) => [
    ...(rowOfStem(list, at) >= 0 ? [[rowOfStem(list, at), stem]] : []),
    ...list.stems.flatMap((next, place) => (rowOfPair(list, at, place) >= 0 ? [[rowOfPair(list, at, place), `${stem} ${next}`]] : [])),
  ]);
  expect(found).toEqual(terms.map((term, row) => [row, term]));
});

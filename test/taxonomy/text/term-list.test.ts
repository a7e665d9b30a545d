import fc from 'fast-check';
import { expect, it } from 'vitest';
import { orderTerms, packTerms, unpackTerms } from '../../../taxonomy/text/term-list.ts';

const read = (terms: readonly string[]) => {
  const { lines, pairs } = packTerms(terms);
  const { stems, first, second } = unpackTerms(lines, pairs);
  return [...first].map((one, row) => (second[row]! < 0 ? stems[one] : `${stems[one]} ${stems[second[row]!]}`));
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

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTerms, unpackTerms } from '../../../taxonomy/text/term-list.ts';

const read = (terms: readonly string[]) => {
  const { lines, pairs } = packTerms(terms);
  const { stems, first, second } = unpackTerms(lines, pairs);
  return [...first].map((one, row) => (second[row]! < 0 ? stems[one] : `${stems[one]} ${stems[second[row]!]}`));
};

it('a stem may begin pairs without being a term', () => {
  expect(packTerms(['contract', 'contract award', 'contract negoti', 'data entri']).lines).toBe(
    ' award\ncontract\n data\n entri\n negoti\n',
  );
  expect(read(['contract', 'contract award', 'contract negoti', 'data entri'])).toEqual([
    'contract',
    'contract award',
    'contract negoti',
    'data entri',
  ]);
  expect(read([])).toEqual([]);
});

it('any sorted terms come back as they were', () => {
  const stem = fc.stringMatching(/^[a-z0-9.][a-z0-9+#]{0,6}$/);
  const term = fc.oneof(
    stem,
    fc.tuple(stem, stem).map(([one, two]) => `${one} ${two}`),
  );
  fc.assert(
    fc.property(fc.uniqueArray(term, { maxLength: 400 }), (terms) => {
      const sorted = [...terms].sort();
      expect(read(sorted)).toEqual(sorted);
    }),
  );
});

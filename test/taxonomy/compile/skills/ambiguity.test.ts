import { expect, it, vi } from 'vitest';
import { readAmbiguity } from '../../../../taxonomy/compile/skills/ambiguity.ts';

const readings = [
  { skill: 'aviation', companions: ['air traffic'] },
  { skill: 'golf', companions: [] },
  { skill: 'travel', companions: ['*', 'hotel'], unless: ['a/b'] },
  { skill: 'driving', companions: ['*', "driver's"], unless: ['c++'] },
];
const entries = readings.map((reading, at) => ({ form: `form ${at}`, readings: [reading] }));

vi.mock('../../../../taxonomy/compile/source-files.ts', () => ({
  sourceJson: (name: string) => (name === 'ambiguous/words-in-context.json' ? entries : []),
}));

it('names companions that are not one word, and readings without any, and leaves them out', () => {
  const problems: Parameters<typeof readAmbiguity>[1] = [];
  const { acronyms } = readAmbiguity(() => '', problems);
  expect(acronyms).toEqual(entries.slice(3));
  const file = 'source/ambiguous/words-in-context.json';
  expect(problems).toEqual([
    { file, entry: 'entry 1', wrong: 'readings.0.companions.0 is wrong', got: '"air traffic"', expected: 'one word' },
    { file, entry: 'entry 2', wrong: 'readings.0.companions is wrong', got: '0', expected: '>=1' },
    { file, entry: 'entry 3', wrong: 'readings.0.unless.0 is wrong', got: '"a/b"', expected: 'one word' },
  ]);
});

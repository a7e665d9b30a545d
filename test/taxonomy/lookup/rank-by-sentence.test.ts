import { describe, expect, it } from 'vitest';
import { rankBySentence } from '../../../taxonomy/lookup/rank-by-sentence.ts';

const names: Record<string, string[]> = {
  'liaise with colleagues': ['talk to fellow workers'],
  'liaise with managers': [],
  'manage staff': ['staff management'],
  SQL: [],
  'weld metal': [],
  'inspect weld seams': [],
};
const rank = rankBySentence(Object.keys(names), (name) => [name, ...names[name]!]);

describe('ranking skills for a sentence', () => {
  it.each([
    ['You will liaise with your colleagues every day.', 'liaise with colleagues'],
    ['Inspecting the seams of welds', 'inspect weld seams'],
    ['Five years of SQL', 'SQL'],
    ['Experience in staff management', 'manage staff'],
  ])('%s -> %s', (sentence, best) => {
    expect(rank(sentence)[0]).toBe(best);
  });

  it('puts a name said word for word before one of which a part is said', () => {
    expect(rank('liaise with colleagues').slice(0, 2)).toEqual(['liaise with colleagues', 'liaise with managers']);
  });

  it('trusts the shown name more than another one', () => {
    const two = rankBySentence(['a', 'weld metal'], (name) => (name === 'a' ? ['grind', 'weld metal'] : [name]));
    expect(two('weld metal')).toEqual(['weld metal', 'a']);
  });

  it('gives each entry once, at most as many as asked for, and none where no word is shared', () => {
    expect(rank('liaise with managers who manage staff and welds', 2)).toHaveLength(2);
    expect(new Set(rank('manage staff management')).size).toBe(rank('manage staff management').length);
    for (const empty of ['', '   ', '\ud800', 'the of and', 'unheard']) expect(rank(empty)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { explainTies } from '../../../taxonomy/match/explain-ties.ts';
import { emptyProfile } from '../../../taxonomy/schema/profile.ts';
import { smallLinks } from './small-world/small-links.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const specialty = (title: string, text: string, titleBlind = false) =>
  analyzePosting({ title, text }, null, world, { titleBlind }).series.find(({ code }) => code === '2210')?.specialty;

describe('a series that holds many kinds of work', () => {
  it('is named with the kind that the words point to', () => {
    expect(specialty('Developer', 'Write code in Python and test code.')).toBe('Applications software');
    expect(specialty('IT Specialist (NETWORK)', 'Run servers and secure networks.')).toBe('Network services');
  });
  it('is named without one where none stands out', () => {
    expect(specialty('IT Specialist', 'Patch Linux servers, answer help desk tickets and advise managers.')).toBeUndefined();
    expect(specialty('', 'Write code for networks all day long, on servers and databases.')).toBeUndefined();
  });
  it('is told by the work alone when the title is not to be read', () => {
    expect(specialty('Network Engineer', 'Write code in Python, run Linux servers and databases.', true)).toBe('Applications software');
  });
  it('is told from skills where there is no ad', () => {
    const profile = { ...emptyProfile(), skills: [{ id: 'python' }, { id: 'sql' }] };
    expect(analyzePosting({}, profile, world).series[0]).toMatchObject({ code: '2210', specialty: 'Applications software' });
  });
});

describe('look-alikes among the first places', () => {
  it('say how they differ, from either side', () => {
    const by = 'Contract specialists buy; analysts study how well things work.';
    expect([...explainTies(['0343', '1102'], smallLinks)]).toEqual([
      ['0343', { from: '1102', by }],
      ['1102', { from: '0343', by }],
    ]);
  });
  it('never borrow a sentence that says "here" of the other one', () => {
    expect([...explainTies(['1102', '2210'], smallLinks).keys()]).toEqual(['1102']);
  });
  it('are not compared with what stands far below, or is no look-alike', () => {
    expect(explainTies(['0343', '0610', '2210', '5823', '9999', '1102'], smallLinks).size).toBe(0);
  });
  it('carry the sentence in the match', () => {
    const { series } = analyzePosting(
      { text: 'Study programs, evaluate vendor proposals, negotiate contracts and advise managers.' },
      null,
      world,
    );
    expect(series.find(({ code }) => code === '1102')?.differs?.from).toBe('0343');
  });
});

import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const duties = 'Assess patients, give medication, record vital signs and plan nursing care on the ward.';
const byTitle = (title: string) => analyzePosting({ title }, null, world).series[0]?.code;

describe('a title of ranks and hype alone', () => {
  it.each([
    'Ninja',
    'Rockstar',
    'Associate II',
    'Specialist',
    'Team Lead',
    'Operations Ninja',
    'Rockstar Manager',
    'II',
    'Associate / Manager',
  ])('%s names no kind of work', (title) => {
    const { series, notes } = analyzePosting({ title }, null, world);
    expect(series).toEqual([]);
    expect(notes).toEqual(['Not enough to tell. This title does not name a kind of work. The list of duties would settle it.']);
  });
  it('leads nobody astray where the duties are told', () => {
    const bare = analyzePosting({ text: duties }, null, world).series;
    for (const title of ['Ninja', 'Associate II', 'Rockstar Specialist', 'Team Lead'])
      expect(analyzePosting({ title, text: duties }, null, world).series).toEqual(bare);
  });
});

describe('a title that names the work', () => {
  it.each([
    ['Program Analyst', '0343'],
    ['Management Analyst II', '0343'],
    ['Rockstar Nurse', '0610'],
    ['IT Specialist', '2210'],
    ['Software Developer III', '2210'],
  ])('%s counts', (title, code) => expect(byTitle(title)).toBe(code));
  it('counts the same with a numeral behind it', () => {
    const weights = (title: string) => analyzePosting({ title }, null, world).series.map(({ code, score }) => [code, score]);
    expect(weights('Contract Specialist II')).toEqual(weights('Contract Specialist'));
  });
});

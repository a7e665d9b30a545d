import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import type { Doors } from '../../../taxonomy/match/profile-doors.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const doors: Doors = {
  military: [
    { branch: 'Army', code: '25B', title: 'Information Technology Specialist', series: ['2210', '0343'], basis: 'judged' },
    { branch: 'Army', code: '68W', title: 'Combat Medic', series: ['0610'], basis: 'crosswalk' },
    { branch: 'Navy', code: '25B', title: 'Something else', series: ['5823'], basis: 'crosswalk' },
  ],
  majors: [
    { name: 'Nursing', cip: '', listed: ['0610'], reached: [] },
    { name: 'Computer Science', cip: '11.0701', listed: [], reached: ['2210', '0343'] },
  ],
};
const answer = (said: Partial<Profile>) => analyzePosting({}, { ...emptyProfile(), ...said }, world, { doors });
const first = (said: Partial<Profile>) => answer(said).series[0];

describe('each thing a person says pulls, and is named as the reason', () => {
  it.each([
    ['skill', { skills: [{ id: 'python' }] }, '2210', 'Python'],
    ['credential', { credentials: ['nursing care'] }, '0610', 'Nursing care'],
    ['title', { titles: ['Truck mechanic'] }, '5823', 'Truck mechanic'],
    ['military', { military: ['68w'] }, '0610', '68W Combat Medic'],
    ['major', { majors: ['nursing'] }, '0610', 'Nursing'],
  ] satisfies [string, Partial<Profile>, string, string][])('%s', (by, said, code, quote) => {
    const match = first(said);
    expect(match?.code).toBe(code);
    expect(match?.reasons[0]).toMatchObject({ in: 'profile', by, quote, start: -1, end: -1 });
  });
  it('a judged military code pulls more than one of the old table, and its first series most', () => {
    const weights = new Map(answer({ military: ['25B'] }).series.map(({ code, reasons }) => [code, reasons[0]!.weight]));
    expect([...weights.keys()]).toEqual(['2210', '0343', '5823']);
    expect(weights.get('0343')).toBeGreaterThan(weights.get('5823')!);
  });
  it('names what no list knows', () => {
    expect(answer({ skills: [{ id: 'python' }], military: ['99Z'], majors: ['Alchemy'], titles: ['Zzyzx'] }).notes).toEqual([
      'Job title not known: "Zzyzx".',
      'Military code not known: "99Z".',
      'Field of study not known: "Alchemy".',
    ]);
  });
});

describe('how well and how long', () => {
  const weight = (skill: Profile['skills'][number]) => first({ skills: [skill] })!.reasons[0]!.weight;
  it('an expert pulls more than a learner, and years count on top', () => {
    const plain = weight({ id: 'python' });
    expect(weight({ id: 'python', level: 'working' })).toBe(plain);
    expect(weight({ id: 'python', level: 'learning' })).toBeLessThan(plain);
    expect(weight({ id: 'python', level: 'expert' })).toBeGreaterThan(plain);
    expect(weight({ id: 'python', years: 8 })).toBeGreaterThan(plain);
    expect(weight({ id: 'python', years: 0.5 })).toBeLessThan(plain);
  });
  it('a skill given twice counts once, at the better level', () => {
    const twice = first({ skills: [{ id: 'PYTHON', level: 'expert' }, { id: 'python' }] })!;
    expect(twice).toEqual(first({ skills: [{ id: 'python', level: 'expert' }] }));
  });
});

describe('years, duties and education of the person', () => {
  const share = (code: string, said: Partial<Profile>) =>
    answer({ skills: [{ id: 'python' }, { id: 'nursing-care' }], ...said }).series.find((match) => match.code === code)!;
  it('a degree or three years tips towards two-grade work, and says so', () => {
    const plain = share('2210', {});
    const degree = share('2210', { education: 'bachelor' });
    expect(degree.score / share('0610', { education: 'bachelor' }).score).toBeGreaterThan(plain.score / share('0610', {}).score);
    expect(degree.reasons).toContainEqual(expect.objectContaining({ by: 'level', quote: 'a degree' }));
    expect(share('2210', { years: 4, duties: 'led' }).reasons.map(({ quote }) => quote)).toContain('leading work, 4 years of work');
  });
  it('by themselves they name no series', () => {
    const { series, notes } = answer({ education: 'bachelor', years: 10, duties: 'led' });
    expect(series).toEqual([]);
    expect(notes).toEqual(['Not enough to tell. One or two skills from your work, or a job title you have held, would settle it.']);
  });
});

it('lists only series that something pulls', () => {
  for (const said of [{ skills: [{ id: 'python' }] }, { majors: ['nursing'], education: 'master' as const }])
    for (const { reasons } of answer(said).series) expect(reasons.some(({ by }) => by !== 'level')).toBe(true);
});

it('the order of what a person says, capitals and plurals change nothing', () => {
  const skills = ['python', 'nursing-care', 'contract-negotiation', 'linux'].map((id) => ({ id }));
  const straight = answer({
    skills,
    titles: ['Nurse', 'Truck mechanic'],
    military: ['25B', '68W'],
    majors: ['Nursing', 'Computer Science'],
  });
  const spelled = (id: string) =>
    fc.constantFrom(id, id.toUpperCase(), id.replace('-', ' '), id === 'python' ? 'Python' : `${id.replace('-', ' ')}s`);
  fc.assert(
    fc.property(
      fc
        .shuffledSubarray(skills, { minLength: 4 })
        .chain((all) => fc.tuple(...all.map(({ id }) => (id === 'linux' ? fc.constantFrom('linux', 'LINUX') : spelled(id))))),
      fc.shuffledSubarray(['Nurse', 'Truck mechanic'], { minLength: 2 }),
      fc.shuffledSubarray(['25B', '68W'], { minLength: 2 }),
      fc.shuffledSubarray(['Nursing', 'Computer Science'], { minLength: 2 }),
      (ids, titles, military, majors) => {
        expect(answer({ skills: ids.map((id) => ({ id })), titles, military, majors })).toEqual(straight);
      },
    ),
  );
});

import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { profilePulls } from '../../../taxonomy/match/profile-pulls.ts';
import { rawSums } from '../../../taxonomy/match/raw-sums.ts';
import { LONGEST_TEXT } from '../../../taxonomy/match/read-fields.ts';
import { skillPull } from '../../../taxonomy/match/skill-pulls.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';
import { loadSmallWorld, smallCodes } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const nurseAd =
  'Responsibilities\n• Assess patients, give medication and record vital signs on the ward.\n• Bedside nursing care after surgery.\n\nRequirements\n• You must triage the sick and work with physicians.\n\nBenefits\nPaid time off.';
const codeAd =
  'What you will do\nWrite software in Python, run Linux servers, secure networks, fix databases with SQL and deploy code to the cloud.';
const profileOf = (...ids: string[]): Profile => ({ ...emptyProfile(), skills: ids.map((id) => ({ id })) });
const codes = (posting: Posting, profile: Profile | null = null, options = {}) =>
  analyzePosting(posting, profile, world, options).series.map(({ code }) => code);
const shares = (posting: Posting, profile: Profile | null) =>
  new Map(analyzePosting(posting, profile, world).series.map(({ code, score }) => [code, score]));

describe('an ad alone', () => {
  it('leads to the series whose words it uses', () => {
    expect(codes({ text: nurseAd })[0]).toBe('0610');
    expect(codes({ text: codeAd })[0]).toBe('2210');
    expect(codes({ title: 'Truck Mechanic' })[0]).toBe('5823');
  });
  it('quotes the ad to the letter, in reasons, mentions and asks', () => {
    const posting = { title: 'Staff Nurse', text: `${nurseAd} You need a bachelor’s degree, 3+ years and a license.` };
    const { series, skills, asks, sections } = analyzePosting(posting, null, world);
    const quotes = [...series.flatMap(({ reasons }) => reasons), ...skills.flatMap(({ mentions }) => mentions)];
    expect(quotes.length).toBeGreaterThan(5);
    for (const { in: field, start, end, quote } of quotes) expect(posting[field as 'title' | 'text'].slice(start, end)).toBe(quote);
    for (const { start, end, quote } of asks) expect(posting.text.slice(start, end)).toBe(quote);
    for (const { start, end } of sections) expect(start).toBeLessThan(end);
  });
  it('gives each series at most six reasons, strongest first, and believes in shares that sum to one', () => {
    const { series } = analyzePosting({ title: 'Nurse', text: nurseAd }, null, world);
    expect(series.map(({ code }) => code).sort()).toEqual(smallCodes);
    expect(series.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 6);
    for (const { reasons } of series) {
      expect(reasons.length).toBeLessThanOrEqual(6);
      expect(reasons.map(({ weight }) => weight)).toEqual(reasons.map(({ weight }) => weight).sort((a, b) => b - a));
    }
  });
  it('is moved by a skill whose words no federal text knows, and says so', () => {
    const work = 'Study workflow, advise managers and write reports';
    const { series } = analyzePosting({ text: `${work} in ReactJS.` }, null, world);
    const reasons = series.find(({ code }) => code === '2210')!.reasons;
    expect(reasons.map(({ quote, skill }) => [quote, skill])).toContainEqual(['ReactJS', 'react']);
    expect(shares({ text: `${work} in ReactJS.` }, null).get('2210')!).toBeGreaterThan(shares({ text: `${work}.` }, null).get('2210')!);
  });
  it('is not moved by a skill of its benefits', () => {
    const duties = 'Duties\nStudy workflow, advise managers and write reports.\n\nBenefits\n';
    expect(shares({ text: `${duties}ReactJS courses.` }, null)).toEqual(shares({ text: `${duties}Paid courses.` }, null));
  });
  it('calls no later place strong', () => {
    const bands = analyzePosting({ text: nurseAd }, null, world).series.map(({ band }) => band);
    expect(bands[0]).toBe('strong');
    expect(bands.slice(1)).not.toContain('strong');
  });
  it('returns as many series as were asked for', () => expect(codes({ text: nurseAd }, null, { top: 2 })).toHaveLength(2));
});

describe('a profile alone', () => {
  it('leads to the series that want its skills, with the skill as the reason', () => {
    const { series } = analyzePosting({}, profileOf('contract-negotiation', 'contract-administration'), world);
    expect(series[0]!.code).toBe('1102');
    expect(series[0]!.reasons[0]).toMatchObject({ in: 'profile', start: -1, end: -1 });
  });
  it('takes surface forms and retired ids, and names what it does not know', () => {
    const { notes } = analyzePosting({}, profileOf('Golang', 'golang', 'node js', 'underwater basket weaving'), world);
    expect(notes).toEqual(['Skill not known: "underwater basket weaving".']);
  });
  it('ranks the same in any order, in any capitals, and however often a skill is named', () => {
    const all = ['python', 'nursing-care', 'engine-repair', 'contract-administration', 'program-evaluation'];
    const straight = analyzePosting({}, profileOf(...all), world).series;
    expect(analyzePosting({}, profileOf(...[...all].reverse()), world).series).toEqual(straight);
    expect(
      analyzePosting(
        {},
        profileOf('PYTHON', 'Nursing Care', 'engine repair', 'CONTRACT ADMINISTRATION', 'program evaluations', 'python'),
        world,
      ).series,
    ).toEqual(straight);
  });
  it.each(smallSkillIds())('one more skill, %s, moves no raw sum by more than its stated weight', (skill) => {
    const sums = (...ids: string[]) => rawSums([], [], profilePulls(ids, null, world, undefined, []), world);
    const before = sums('python', 'nursing-care');
    const after = sums('python', 'nursing-care', skill);
    const stated = skillPull(world.skillIndex.get(skill)!, world);
    for (let column = 0; column < smallCodes.length; column++) {
      const weight = ['python', 'nursing-care'].includes(skill) ? 0 : (stated.find((cell) => cell.column === column)?.pull ?? 0);
      expect(after[column]! - before[column]!).toBeCloseTo(weight, 6);
    }
  });
});

function smallSkillIds(): string[] {
  return world.skills.map(({ id }) => id);
}

describe('an ad and a profile', () => {
  it('sorts skills into asked and yours, wanted by the series and yours, and not marked', () => {
    const { comparison } = analyzePosting({ text: codeAd }, profileOf('linux', 'python'), world);
    expect(comparison).toEqual({ askedByAdAndYours: ['python', 'linux'], askedBySeriesAndYours: ['python'], askedNotMarked: ['sql'] });
  });
  it('moves a series up by the skills a person has', () => {
    const ad = { title: 'Analyst', text: 'Evaluate vendor proposals, study workflow, advise managers and write reports.' };
    expect(shares(ad, profileOf('contract-negotiation')).get('1102')!).toBeGreaterThan(shares(ad, null).get('1102')!);
  });
  it('compares nothing without an ad', () => expect(analyzePosting({}, profileOf('python'), world).comparison).toBeUndefined());
});

describe('title-blind', () => {
  it('ignores the title, and its words and codes in the text', () => {
    const text = `${nurseAd}\nThe Truck Mechanic, series 5823, works with the truck-mechanic lead.`;
    const blind = analyzePosting({ title: 'Truck Mechanic', text }, null, world, { titleBlind: true });
    const bare = analyzePosting(
      { text: text.replace(/Truck Mechanic|truck-mechanic|5823/g, (found) => ' '.repeat(found.length)) },
      null,
      world,
    );
    expect(blind.series).toEqual(bare.series);
    expect(blind.series.flatMap(({ reasons }) => reasons).filter((reason) => reason.in === 'title')).toEqual([]);
  });
});

describe('not enough to tell', () => {
  it.each([{}, { text: '' }, { text: ' \n ' }, { title: '' }])('says that nothing was given: %o', (posting) => {
    expect(analyzePosting(posting, null, world)).toMatchObject({
      series: [],
      skills: [],
      notes: ['Nothing to read: no title, text or skill was given.'],
    });
  });
  it.each([{ text: 'Join our family today!' }, { title: 'Ninja' }, { text: '1 2 3 ?' }, { text: 'Benefits\nWe pay for nursing care.' }])(
    'names no series and says what would settle it: %o',
    (posting) => {
      const { series, notes } = analyzePosting(posting, null, world);
      expect(series).toEqual([]);
      expect(notes.join()).toMatch(/Not enough to tell.*would settle it/);
    },
  );
});

describe('title and work that disagree', () => {
  const long = `${codeAd} Administer Linux servers, patch software, monitor networks and answer help desk tickets. Design databases and test code.`;
  it('are said', () => {
    expect(analyzePosting({ title: 'Staff Nurse', text: long }, null, world).disagreement).toEqual({ title: '0610', work: '2210' });
  });
  it('are not invented when they agree, or when the text is short', () => {
    expect(analyzePosting({ title: 'Software Developer', text: long }, null, world).disagreement).toBeUndefined();
    expect(analyzePosting({ title: 'Staff Nurse', text: 'Python code.' }, null, world).disagreement).toBeUndefined();
  });
});

it('reads a very long text up to a stated limit, with a note', () => {
  const { notes, sections } = analyzePosting({ text: `${nurseAd}\n`.repeat(2_500) }, null, world);
  expect(notes).toEqual(['This text is very long. Only its first 500,000 characters were read.']);
  expect(sections.at(-1)!.end).toBeLessThanOrEqual(LONGEST_TEXT);
});

import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { agencyFlows } from '../../../../taxonomy/compile/series-facts/agency-flows.ts';
import { aiSkillsAsked } from '../../../../taxonomy/compile/series-facts/ai-skills.ts';
import { compilePathways } from '../../../../taxonomy/compile/series-facts/compile-pathways.ts';
import { compileSeries } from '../../../../taxonomy/compile/series-facts/compile-series.ts';
import { majorsOf, wordShare } from '../../../../taxonomy/compile/series-facts/majors.ts';
import { militaryOccupations } from '../../../../taxonomy/compile/series-facts/military.ts';
import { seriesByOccupation } from '../../../../taxonomy/compile/series-facts/series-by-occupation.ts';
import { socOutlook } from '../../../../taxonomy/compile/series-facts/soc-outlook.ts';
import { stemOutlook } from '../../../../taxonomy/compile/series-facts/stem-outlook.ts';
import { findMajors, readMajors } from '../../../../taxonomy/rules/major-door.ts';
import { findMilitary, readMilitary } from '../../../../taxonomy/rules/military-door.ts';
import type { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';
import { Pathways } from '../../../../taxonomy/schema/pathways.ts';
import { hasSources, readSource } from './shared-sources.ts';

const link = (soc: string, basis: 'own judgement' | 'learned similarity' = 'own judgement', strength = 1) => ({
  soc,
  title: '',
  basis,
  strength,
});
const one = (code: string, over: Partial<OccupationalSeries>) =>
  ({
    code,
    title: code,
    status: { state: 'current' },
    stem: null,
    headCounts: [{ date: '2025-03', employees: 1000, averageSalary: null }],
    announcements: {},
    occupations: [],
    ...over,
  }) as unknown as OccupationalSeries;

describe('from an occupation back to series', () => {
  test('what a person set comes before an estimate, a large series before a tiny one', () => {
    const bySoc = seriesByOccupation([
      one('0001', { occupations: [link('15-1212.00', 'learned similarity')] }),
      one('0002', { occupations: [link('15-1212.00')], headCounts: [{ date: '2025-03', employees: 5, averageSalary: null }] }),
      one('0003', { occupations: [link('15-1212.00')] }),
    ]);
    expect(bySoc.get('15-1212.00')?.map(({ code }) => code)).toEqual(['0003', '0002', '0001']);
    expect(bySoc.get('15-1212')).toEqual(bySoc.get('15-1212.00'));
  });
});

describe('military codes', () => {
  const bySoc = new Map([['29-2043.00', [{ code: '0640', strength: 1 }]]]);
  const links = [
    { branch: 'Army' as const, code: '68W', title: 'Health Care Specialist', soc2010: '29-2041.00' },
    { branch: 'Army' as const, code: '99Z', title: 'Nobody', soc2010: '99-0000.00' },
  ];
  const chained = militaryOccupations(links, new Map([['29-2041.00', ['29-2042.00', '29-2043.00']]]), bySoc, []);

  test('go over the codes of 2010 and 2019; what leads nowhere is left out', () =>
    expect(chained).toEqual([{ branch: 'Army', code: '68W', title: 'Health Care Specialist', series: ['0640'], basis: 'crosswalk' }]));

  test('that this project judged overrule the table', () => {
    const judged = [{ branch: 'Army' as const, code: '68W', title: 'Combat Medic', series: ['0081'] }];
    expect(militaryOccupations(links, new Map(), bySoc, judged)).toEqual([{ ...judged[0], basis: 'judged' }]);
  });
});

describe('majors', () => {
  test.each([
    ['Computer Science', 'Computer Science', 1],
    ['Economics', 'Economics, General', 1],
    ['Biology', 'Biology Teacher Education', 1 / 3],
  ])('%s and %s share %f of their words', (one_, other, share) => expect(wordShare(one_, other)).toBeCloseTo(share));

  test('a field of the official list takes over the series of a listed major of the same words', () => {
    const bySoc = new Map([['19-3011', [{ code: '0110', strength: 1 }]]]);
    const majors = majorsOf(
      [{ major: 'Economics', series: '1160' }],
      [{ code: '45.0601', title: 'Economics, General.', soc: '19-3011' }],
      bySoc,
    );
    expect(majors).toEqual([
      { name: 'Economics', cip: '', listed: ['1160'], reached: ['0110'] },
      { name: 'Economics, General', cip: '45.0601', listed: ['1160'], reached: ['0110'] },
    ]);
  });
});

describe('outlook', () => {
  const oews = 'soc\ttitle\tprivate_emp\tfed_exec_emp\tfed_exec_annual_mean\tprivate_annual_mean\n15-1212\tAnalysts\t100\t\t**\t90000';
  const projections = JSON.stringify({
    projections: {
      '15-1212': { employment_change_pct: 28.5, annual_openings: 16 },
      '15-1232': { employment_change_pct: -4, annual_openings: 50 },
    },
  });
  const outlook = socOutlook(oews, projections);

  test('keeps silence as silence', () =>
    expect(outlook.get('15-1212')).toEqual({
      soc: '15-1212',
      title: 'Analysts',
      privateEmployees: 100,
      federalEmployees: null,
      privateWage: 90_000,
      federalWage: null,
      growth: 28.5,
      openings: 16,
    }));

  test('of a STEM series is a range over its occupations; health and retired series are not in the picture', () => {
    const both = socOutlook(`${oews}\n15-1232\tSupport\t1\t1\t1\t1`, projections);
    const occupations = [link('15-1212.00', 'own judgement', 0.9), link('15-1232.00', 'own judgement', 0.1)];
    const series = [
      one('2210', { stem: { kind: 'Technology', source: '' }, occupations }),
      one('0610', { stem: { kind: 'Health', source: '' }, occupations }),
      one('1541', { stem: { kind: 'Mathematics', source: '' }, status: { state: 'retired', date: '', source: '' } }),
      one('1510', { stem: { kind: 'Mathematics', source: '' } }),
    ];
    expect(stemOutlook(series, both).map(({ code, growth }) => [code, growth])).toEqual([
      ['1510', null],
      ['2210', { low: -4, high: 28.5, mean: 25.3 }],
    ]);
  });
});

test('hires and leavers are summed by quarter; small agencies share a row; an unfinished quarter is left out', () => {
  const table = (counts: Record<string, number[]>) =>
    JSON.stringify({ months: ['201801', '201802', '201803', '201804'], agencies: counts });
  const flows = agencyFlows(
    table({ BIG: [900, 900, 900, 5], TINY: [1, 0, 0, 0] }),
    table({ BIG: [1, 2, 3, 4] }),
    table({ BIG: [10, 0, 0, 0] }),
    (given) => given.toLowerCase(),
  );
  expect(flows.quarters).toEqual(['2018Q1']);
  expect(flows.agencies).toEqual([
    { agency: 'All agencies', hires: [2701], leavers: [6], earlyCareer: [10] },
    { agency: 'big', hires: [2700], leavers: [6], earlyCareer: [10] },
    { agency: 'Small agencies together', hires: [1], leavers: [0], earlyCareer: [0] },
  ]);
});

test('AI skills are counted once a text, never from sentences about applying', () => {
  const skills = [{ id: 'ai', label: 'AI', forms: ['AI', 'artificial intelligence'] }];
  const rest = Array.from({ length: 6 }, () => ({ code: '1560', text: 'Study maps.' }));
  const asking = { code: '1560', text: 'Build AI models. Test artificial intelligence.' };
  const applying = { code: '0318', text: 'Applicants may not use AI. Type letters.' };
  const asked = aiSkillsAsked(
    skills,
    [...rest, asking, asking, ...Array.from({ length: 9 }, () => applying)],
    [
      { code: '2210', title: 'AI Engineer' },
      { code: '2210', title: 'IT Specialist (AI)' },
      { code: '0343', title: 'Aide' },
    ],
  );
  expect(asked).toEqual([
    { skill: 'ai', code: '2210', texts: 0, share: 0, titles: 2 },
    { skill: 'ai', code: '1560', texts: 2, share: 0.25, titles: 0 },
  ]);
});

describe.skipIf(!hasSources)('from the real sources (skipped where ../shared is absent)', () => {
  const { parts, problems } = hasSources
    ? compilePathways(readSource, compileSeries(readSource, []).series)
    : { parts: { 'military.tsv': '', 'majors.tsv': '', 'pathways.json': '', 'strips.jsonl': '' }, problems: [] };

  test('the parts read back whole', () => {
    expect(problems).toEqual([]);
    expect(v.safeParse(Pathways, JSON.parse(parts['pathways.json'])).issues).toBeUndefined();
    expect(readMilitary(parts['military.tsv']).length).toBeGreaterThan(9000);
    expect(readMajors(parts['majors.tsv']).length).toBeGreaterThan(2000);
  });

  test.each([
    ['25B', '2210'],
    ['68W', '0640'],
    ['3D052', '2210'],
    ['92y', '2005'],
  ])('military code %s leads to %s', (code, series) =>
    expect(findMilitary(readMilitary(parts['military.tsv']), code).flatMap((found) => found.series)).toContain(series),
  );

  test.each([
    ['computer science', '1550'],
    ['Economics', '0110'],
    ['accounting', '0510'],
    ['civil engineering', '0810'],
  ])('the major %s leads to %s', (words, series) => {
    const [major] = findMajors(readMajors(parts['majors.tsv']), words);
    expect([...(major?.listed ?? []), ...(major?.reached ?? [])]).toContain(series);
  });
});

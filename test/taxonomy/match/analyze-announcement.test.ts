import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeAnnouncement, occupationsOfSeries } from '../../../taxonomy/match/analyze-announcement.ts';
import { anyText } from '../text/any-text.ts';
import { smallOccupations } from './small-world/small-links.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const duties = 'Assess patients, give medication, record vital signs and plan nursing care on the ward.';
const titles = (posting: { title?: string; text?: string }, options = {}) =>
  analyzeAnnouncement(posting, world, smallOccupations, options).occupations!.map(({ title }) => title);

describe('a federal announcement', () => {
  it('leads to the private occupations of its series', () => {
    expect(titles({ text: duties })[0]).toBe('Registered Nurses');
    expect(titles({ title: 'Contract Specialist' })[0]).toBe('Purchasing Agents');
  });
  it('leads to the occupation that its title names, among those of a series', () => {
    expect(titles({ title: 'Nurse Practitioner', text: duties })[0]).toBe('Nurse Practitioners');
    expect(titles({ title: 'IT Specialist (Network Systems Administrator)' })[0]).toBe('Network and Computer Systems Administrators');
    expect(titles({ title: 'Welder' })).toContain('Welders');
  });
  it('leads to the occupation of its specialty', () => {
    expect(titles({ title: 'IT Specialist (NETWORK)' })[0]).toBe('Network and Computer Systems Administrators');
    expect(titles({ title: 'IT Specialist (APPSW)' })[0]).toBe('Software Developers');
  });
  it('is taken at its word where it names its series', () => {
    for (const text of ['GS-0343-12', 'Series: 0343', '0343 Management and Program Analysis', 'Occupation code 0343'])
      expect(titles({ title: 'Analyst', text: `${text}\n${duties}` })[0]).toBe('Management Analysts');
    expect(titles({ title: '0343' })).toEqual(['Management Analysts']);
  });
  it('is not misled by other numbers, or by codes of no series', () => {
    expect(titles({ text: `Call extension 0343 before 2210. Series 9999. ${duties}` })[0]).toBe('Registered Nurses');
  });
  it('gives reasons that quote it, and shares of belief', () => {
    const posting = { title: 'Staff Nurse Practitioner', text: duties };
    const { occupations } = analyzeAnnouncement(posting, world, smallOccupations);
    expect(occupations!.reduce((sum, { score }) => sum + score, 0)).toBeCloseTo(1, 6);
    expect(occupations![0]).toMatchObject({ series: '0610', reasons: [{ in: 'title', quote: 'Nurse Practitioner' }, {}, {}] });
    for (const { reasons } of occupations!) {
      expect(reasons.length).toBeLessThanOrEqual(3);
      for (const { in: field, start, end, quote } of reasons) expect(posting[field as 'title' | 'text'].slice(start, end)).toBe(quote);
    }
  });
  it('reads the work alone when told to', () => {
    expect(titles({ title: 'Contract Specialist 1102', text: duties }, { titleBlind: true })[0]).toBe('Registered Nurses');
  });
  it('names nothing out of nothing', () => {
    for (const posting of [{}, { text: 'Join us!' }, { title: 'Ninja' }]) expect(titles(posting)).toEqual([]);
  });
  it('is read without a throw, whatever it says', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.boolean(), (title, text, titleBlind) => {
        for (const { score } of analyzeAnnouncement({ title, text }, world, smallOccupations, { titleBlind }).occupations!)
          expect(score > 0 && score <= 1 + 1e-9).toBe(true);
      }),
    );
  });
});

describe('a series', () => {
  it('leads to its private occupations, the closest first', () => {
    expect(occupationsOfSeries('0610', world, smallOccupations).map(({ title }) => title)).toEqual([
      'Registered Nurses',
      'Nurse Practitioners',
    ]);
    expect(occupationsOfSeries('9999', world, smallOccupations)).toEqual([]);
  });
});

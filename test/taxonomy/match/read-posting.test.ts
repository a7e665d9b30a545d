import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { occupationsReader } from '../../../taxonomy/match/occupations-for.ts';
import type { Doors } from '../../../taxonomy/match/profile-doors.ts';
import { type ReadingOptions, readPosting } from '../../../taxonomy/match/read-posting.ts';
import type { OccupationLinks } from '../../../taxonomy/schema/occupation-links.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';
import type { RulesData } from '../../../taxonomy/schema/rules-data.ts';
import { payTable } from '../rules/pay-table.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const rules = JSON.parse(readFileSync(path.resolve('taxonomy/compiled/rules.json'), 'utf8')) as RulesData;
const tables = { pay: payTable, rules, today: '2026-11-28' };
const text = 'Assess patients, give medication, record vital signs and plan nursing care on the ward. Write Python.';
const read = (posting: Posting, profile: Profile | null = null, options: ReadingOptions = {}) =>
  readPosting(posting, profile, world, tables, options);

describe('one reading, whoever shows it', () => {
  it('takes the pay area from the ad’s place, unless the person chose one', () => {
    expect(read({ text }).payArea).toBe('rest-of-us');
    expect(read({ text, location: 'San Jose, CA' }).payArea).toBe('san-jose');
    expect(read({ text, location: 'San Jose, CA' }, null, { payArea: 'alaska' }).payArea).toBe('alaska');
  });

  it('lets a military code count in an ad where its list is at hand', () => {
    const medic = { ...emptyProfile(), military: ['68W'] };
    const doors: Doors = {
      military: [{ branch: 'Army', code: '68W', title: 'Combat Medic', series: ['0610'], basis: 'judged' }],
      majors: [],
    };
    const share = (options: ReadingOptions) => read({ text }, medic, options).analysis.series.find(({ code }) => code === '0610')!.score;
    expect(share({ doors })).toBeGreaterThan(share({}));
  });

  it('goes the way back for an announcement, wherever it was read, and not for an ad', async () => {
    const compiled = readFileSync(path.resolve('taxonomy/compiled/occupations.json'), 'utf8');
    const occupationsFor = occupationsReader(() => Promise.resolve(compiled));
    const back = async (posting: Posting) =>
      read(posting, null, { occupations: await occupationsFor(posting) }).occupations.map(({ title }) => title);
    expect(await back({ text, url: 'https://www.usajobs.gov/job/500000101' })).toContain('Registered Nurses');
    expect(await back({ text: `GS-0610-09. Specialized experience and time-in-grade. ${text}` })).not.toEqual([]);
    expect(await back({ text })).toEqual([]);
    expect(await back({ text, url: 'https://usajobs.gov.example/job/5' })).toEqual([]);
  });

  it('reads an ad one way only, whatever lists are still at hand from the announcement before', () => {
    const occupations = JSON.parse(readFileSync(path.resolve('taxonomy/compiled/occupations.json'), 'utf8')) as OccupationLinks;
    expect(read({ text, url: 'https://www.usajobs.gov/job/500000101' }, null, { occupations }).occupations).not.toEqual([]);
    expect(read({ text }, null, { occupations }).occupations).toEqual([]);
  });

  it('is read without private occupations where their list can’t be had, and asks for it again', async () => {
    let asked = 0;
    const occupationsFor = occupationsReader(() => {
      asked++;
      return Promise.reject(new Error('offline'));
    });
    const posting = { text, url: 'https://www.usajobs.gov/job/500000101' };
    expect(await occupationsFor(posting)).toBeUndefined();
    expect(await occupationsFor(posting)).toBeUndefined();
    expect(asked).toBe(2);
  });
});

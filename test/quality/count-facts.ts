import { readFileSync } from 'node:fs';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';

/** A fact of the series: how many of those in use have it, and where a person sees it. */
export interface FactCount {
  fact: string;
  series: number;
  shown: string;
}

type Has = (one: OccupationalSeries) => unknown;

const hiring =
  (field: keyof NonNullable<OccupationalSeries['entryHiring']>): Has =>
  ({ entryHiring }) =>
    entryHiring?.[field] != null;
const asks =
  (basis: OccupationalSeries['asksFor'][number]['basis']): Has =>
  ({ asksFor }) =>
    asksFor.some((one) => one.basis === basis);
const counted =
  (date: string): Has =>
  ({ headCounts }) =>
    headCounts.some((one) => one.date === date);

const SIDE = 'series page, at a glance';
const FACTS: readonly [fact: string, shown: string, has: Has][] = [
  ['status with its date and source', 'series page, top; plate', ({ status }) => status.date && status.source],
  ['summary in plain words', 'series page, top; plate', ({ summary }) => summary],
  ['employees, September 2024', 'series page, size over time', counted('2024-09')],
  ['employees, March 2025', SIDE, counted('2025-03')],
  ['average salary', SIDE, ({ headCounts }) => headCounts.some(({ averageSalary }) => averageSalary !== null)],
  ['grades on the General Schedule', 'series page, ladder and pay; plate', ({ gsGrades }) => Object.keys(gsGrades).length > 0],
  ['one-grade or two-grade interval', 'series page, ladder', ({ twoGradeInterval }) => twoGradeInterval !== null],
  ['education rule', `${SIDE}; plate`, ({ education }) => education.rule !== 'unknown' && education.rule !== 'disputed'],
  ['education rule on which the sources disagree', `${SIDE}; plate`, ({ education }) => education.rule === 'disputed'],
  ['share of recent hires with a degree', `${SIDE}; plate`, hiring('degreeHeldShare')],
  ['STEM kind', 'outlook; filter of the list', ({ stem }) => stem],
  ['agencies that employ it', 'series page, who employs them', ({ agencies }) => agencies.count > 0],
  ['announcements 2024 or 2025', SIDE, ({ announcements }) => Object.values(announcements).some((n) => n > 0)],
  ['entry hires by year', `${SIDE}; plate`, ({ entryHiring }) => entryHiring && Object.keys(entryHiring.byYear).length > 0],
  ['usual entry grade', 'series page and table of first jobs', hiring('usualGrade')],
  ['share of young entry hires', 'series page and table of first jobs', hiring('youngShare')],
  ['how often a license, clearance or age limit is asked for', SIDE, hiring('licenseShare')],
  ['federal titles', 'series page', ({ federalTitles }) => federalTitles.length > 0],
  ['private titles', 'series page', ({ privateTitles }) => privateTitles.length > 0],
  ['look-alikes, with how they differ', 'series page; ties of an answer', ({ lookAlikes }) => lookAlikes.length > 0],
  ['private occupations linked to it', 'series page, in and out', ({ occupations }) => occupations.length > 0],
  ['majors of the USAJOBS list', 'my skills, grades to start at', ({ majors }) => majors.length > 0],
  ['specialties inside it', 'series page; plate', ({ specialties }) => specialties.length > 0],
  ['skills its openings ask for, with their share', 'series page; plate', asks('openings')],
  ['skills its description names', 'series page', asks('description')],
  ['skills of linked private work', 'series page', asks('occupation')],
];

/** Counts each fact over the series in use, from taxonomy/compiled. */
export function countFacts(): { all: number; facts: FactCount[] } {
  const lines = readFileSync('taxonomy/compiled/series.jsonl', 'utf8').split('\n').filter(Boolean);
  const series = lines.map((line) => JSON.parse(line) as OccupationalSeries).filter(({ status }) => status.state !== 'retired');
  return { all: series.length, facts: FACTS.map(([fact, shown, has]) => ({ fact, shown, series: series.filter(has).length })) };
}

import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import { spokenDate } from '../../ui/words.ts';

/** A fact in words with the day it was true. */
export interface DatedFact {
  label: string;
  value: string;
  note: string;
}

const n = (value: number) => value.toLocaleString('en-US');
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** The facts at the head of a page. Only what is known; each with its date. */
export function datedFacts(series: OccupationalSeries): DatedFact[] {
  const all = [people, change, salary, hires, degree, limits, grades, openings];
  return all.map((fact) => fact(series)).filter((fact) => fact !== null);
}

function people({ headCounts }: OccupationalSeries): DatedFact | null {
  const newest = headCounts.at(-1);
  return newest
    ? { label: 'People in it', value: n(newest.employees), note: `${spokenDate(newest.date)}, before most of the 2025 cuts` }
    : null;
}

function change({ headCounts }: OccupationalSeries): DatedFact | null {
  const [first, last] = [headCounts[0], headCounts.at(-1)];
  if (!first || !last || first === last || first.employees === 0) return null;
  const by = last.employees - first.employees;
  const sign = by > 0 ? `${n(by)} more` : by < 0 ? `${n(-by)} fewer` : 'The same number';
  return { label: 'Change', value: sign, note: `${spokenDate(first.date)} to ${spokenDate(last.date)}` };
}

function hires({ entryHiring }: OccupationalSeries): DatedFact | null {
  if (entryHiring?.last12 === null || entryHiring === null) return null;
  const best = entryHiring.best12 === null ? '' : `; best twelve: ${n(entryHiring.best12)}`;
  return { label: 'Entry hires', value: n(entryHiring.last12), note: `latest twelve months, table of August 2026${best}` };
}

function degree({ education, entryHiring }: OccupationalSeries): DatedFact {
  const words = {
    required: 'Degree or set courses',
    optional: 'Not a must',
    none: 'None asked',
    disputed: 'Sources disagree',
    unknown: 'Not known',
  };
  const held = entryHiring?.degreeHeldShare;
  const note = held === null || held === undefined ? 'read each opening' : `${percent(held)} of recent entry hires had one`;
  return { label: 'Degree', value: words[education.rule], note };
}

/** Rarer ones are left out: an opening says so itself. */
const LEAST_LIMIT = 0.1;

function limits({ entryHiring }: OccupationalSeries): DatedFact | null {
  const asked = [
    { what: 'a license', share: entryHiring?.licenseShare },
    { what: 'a clearance', share: entryHiring?.clearanceShare },
    { what: 'an age limit', share: entryHiring?.ageLimitShare },
  ].flatMap(({ what, share }) => (share && share >= LEAST_LIMIT ? [`${what} (${percent(share)})`] : []));
  if (asked.length === 0) return null;
  return { label: 'May also ask for', value: asked.join(', '), note: 'share of openings that do, table of August 2026' };
}

/** Pay of a whole kind of job does not change by more in half a year: a few averages in OPM's newest count are mistakes (6907 nearly doubled). */
const MOST_CHANGE = 1.3;

function salary({ headCounts }: OccupationalSeries): DatedFact | null {
  const newest = headCounts.at(-1);
  if (!newest?.averageSalary) return null;
  const before = headCounts.at(-2)?.averageSalary ?? newest.averageSalary;
  const change = newest.averageSalary / before;
  if (change > MOST_CHANGE || change < 1 / MOST_CHANGE)
    return {
      label: 'Average pay',
      value: 'Not known',
      note: `OPM’s two newest counts differ: $${n(before)} and $${n(newest.averageSalary)}`,
    };
  return { label: 'Average pay', value: `$${n(newest.averageSalary)}`, note: 'a year, all grades and places, at the newest count' };
}

function grades({ gsGrades, headCounts, collar }: OccupationalSeries): DatedFact | null {
  const known = Object.entries(gsGrades).map(([grade, count]) => [Number(grade), count] as const);
  const sum = known.reduce((total, [, count]) => total + count, 0);
  const all = headCounts.at(-1)?.employees ?? 0;
  if (collar === 'blue') return { label: 'Pay', value: 'By the hour', note: 'Federal Wage System: rates are set from local surveys' };
  if (sum === 0 || sum < all / 2) return null;
  const most = known.reduce((a, b) => (b[1] > a[1] ? b : a));
  return { label: 'Most are at', value: `GS-${most[0]}`, note: `${percent(most[1] / sum)} of those on the General Schedule, March 2025` };
}

function openings({ announcements }: OccupationalSeries): DatedFact | null {
  const year = Object.keys(announcements).sort().at(-1);
  return year ? { label: 'Openings posted', value: n(announcements[year]!), note: `on USAJOBS, February to December ${year}` } : null;
}

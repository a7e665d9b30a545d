import { describe, expect, test } from 'vitest';
import { everyJob, filterJobs, type JobFilter } from '../../../site/pages/federal-jobs/filter-jobs.ts';
import type { JobRow } from '../../../site/pages/federal-jobs/job-row.ts';

const row = (code: string, name: string, more: Partial<JobRow> = {}): JobRow => ({
  code,
  name,
  group: '0300',
  groupName: 'General',
  trade: false,
  degree: 'none',
  stem: false,
  hires: null,
  agencies: 3,
  employees: null,
  warned: false,
  called: [],
  asks: [],
  ...more,
});
const rows = [
  row('0343', 'Management and Program Analysis', { hires: 121, employees: 88_000, agencies: 44, called: ['Business analyst'] }),
  row('0610', 'Nurse', { degree: 'required', hires: 900, employees: 95_000, agencies: 12, asks: ['patient care'] }),
  row('5306', 'Air Conditioning Equipment Mechanic', { trade: true, employees: 4000 }),
  row('2210', 'Information Technology Management', { degree: 'optional', stem: true, hires: 278, employees: 96_000, agencies: 50 }),
];
const codes = (filter: Partial<JobFilter>) => filterJobs(rows, { ...everyJob, ...filter }).map((r) => r.code);

describe('the list of federal jobs', () => {
  test.each([
    ['343', []],
    ['0343', ['0343']],
    ['nurse', ['0610']],
    ['business', ['0343']],
    ['patient', ['0610']],
    ['tech info', ['2210']],
    ['zebra', []],
    ['  ', ['0343', '0610', '5306', '2210']],
  ])('is searched by code, title, private title and skill: %j', (query, found) => {
    expect(codes({ query })).toEqual(found);
  });
  test('filters join', () => {
    expect(codes({ noDegree: true })).toEqual(['0343', '5306', '2210']);
    expect(codes({ noDegree: true, hiring: true, work: 'office' })).toEqual(['0343', '2210']);
    expect(codes({ stem: true, many: true })).toEqual(['2210']);
    expect(codes({ work: 'trade' })).toEqual(['5306']);
  });
  test('is sorted by what is known; what is not known comes last', () => {
    expect(codes({ order: 'hires' })).toEqual(['0610', '2210', '0343', '5306']);
    expect(codes({ order: 'employees' })[0]).toBe('2210');
  });
});

// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StartGrades } from '../../../site/pages/my-skills/start-grades.tsx';
import { adviseFor } from '../../../taxonomy/rules/advise-for.ts';
import { emptyProfile, type Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';

afterEach(cleanup);

const analyst = {
  code: '0343',
  title: 'Program Analysis',
  collar: 'white',
  education: { rule: 'optional', source: '' },
  twoGradeInterval: true,
  gsGrades: { low: 11, high: 14 },
} as unknown as Plate;
const plumber = { ...analyst, code: '4206', title: 'Plumbing', collar: 'blue', twoGradeInterval: null, gsGrades: null } as Plate;
const biologist = { ...analyst, code: '0401', title: 'Biology', education: { rule: 'required', source: '' } } as Plate;
const said = (part: Partial<Profile>) => ({ ...emptyProfile(), ...part });
const rowOf = (plate: Plate, part: Partial<Profile>) => {
  const profile = said(part);
  const advice = adviseFor(plate, profile);
  const pay = advice?.start === 9 ? { low: 61722, high: 80243, place: 'Rest of the U.S.', year: 2026 } : null;
  const { container } = render(<StartGrades kinds={[{ plate, majors: [], start: { advice, pay } }]} profile={profile} />);
  return container.querySelector('tbody tr')?.textContent ?? '';
};

test('says the start, what it rests on, what would raise it and what was not said', () => {
  const row = rowOf(analyst, { education: 'master' });
  expect(row).toContain('GS-9 by your schooling');
  // OPM Salary Table 2026-GS, rest of the U.S.
  expect(row).toContain('$61,722 to $80,243 a year; Rest of the U.S., 2026');
  expect(row).toContain('openings at your start are rare');
  expect(row).toContain('work without close guidance');
  expect(row).toContain('Not said yet: how closely you were guided, years of work like this');
});

test('trades get no GS grade', () => {
  const row = rowOf(plumber, { education: 'master', years: 9, duties: 'led' });
  expect(row).toContain('Paid by the hour');
  expect(row).not.toMatch(/GS-\d/);
});

test('work alone does not open a series with a degree rule', () =>
  expect(rowOf(biologist, { education: 'high school', years: 9, duties: 'led' })).toContain('Work alone does not open it.'));

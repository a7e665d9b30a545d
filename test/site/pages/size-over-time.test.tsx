// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { SharedSkills } from '../../../site/pages/series/shared-skills.tsx';
import { SizeOverTime } from '../../../site/pages/series/size-over-time.tsx';
import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';

afterEach(cleanup);

const series = {
  code: '0001',
  title: 'Analysis',
  headCounts: [
    { date: '2024-09', employees: 900, averageSalary: null },
    { date: '2025-03', employees: 1000, averageSalary: null },
  ],
  announcements: { '2024': 40, '2025': 0 },
  entryHiring: { byYear: { '2023': 12, '2024': 9 } },
} as unknown as OccupationalSeries;

test('people, openings and hires stand over the same years, each figure in the table too', () => {
  const { container } = render(<SizeOverTime series={series} />);
  expect(container.querySelectorAll('rect')).toHaveLength(6);
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent?.trim()));
  expect(rows).toEqual([
    ['2023', '–', '–', '12'],
    ['2024', '900 September', '40', '9'],
    ['2025', '1,000 March', '0', '–'],
  ]);
  expect(container.innerHTML).not.toMatch(/NaN|undefined|style=/);
});

test('a kind of job without figures has no picture; one without hiring data says so', () => {
  const bare = { ...series, headCounts: [], announcements: {}, entryHiring: null };
  expect(render(<SizeOverTime series={bare} />).container.innerHTML).toBe('');
  const { container } = render(<SizeOverTime series={{ ...series, entryHiring: null }} />);
  expect(container.textContent).toContain('not known');
  expect(container.innerHTML).not.toMatch(/NaN|undefined/);
});

test('a skill that an agency does not name is a small mark, never a sized dot', () => {
  const shared = {
    code: '0001',
    agencies: [
      { name: 'Department of the Army', openings: 10 },
      { name: 'Department of Labor', openings: 4 },
    ],
    agencyCount: 5,
    openings: 20,
    skills: [{ skill: 'budgeting', label: 'Budgeting', agencyCount: 3, by: [10, 0] }],
  };
  const { container } = render(<SharedSkills title="Analysis" shared={shared} />);
  expect([...container.querySelectorAll('circle')].map((dot) => dot.getAttribute('class'))).toEqual(['picture-bar', 'picture-none']);
  expect(container.textContent).toContain('Army 10 of 10\u00a0· Labor 0 of 4');
  expect(container.innerHTML).not.toMatch(/NaN|undefined|style=/);
});

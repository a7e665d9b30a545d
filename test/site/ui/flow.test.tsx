// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { cutLines } from '../../../site/ui/cut-lines.ts';
import { FlowPicture } from '../../../site/ui/flow-picture.tsx';
import { FlowStrip } from '../../../site/ui/flow-strip.tsx';
import { gradeWords, inWords, outWords, stepWords } from '../../../site/ui/flow-words.ts';
import { howMany } from '../../../site/ui/how-many.ts';

afterEach(cleanup);

const end = {
  soc: '13-1111.00',
  title: 'Management Analysts',
  basis: 'own judgement',
  privateEmployees: 705_630,
  privateWage: 119_000,
  growth: 8.8,
  openings: 98.1,
} as const;
const silent = {
  ...end,
  soc: '99',
  title: 'Nobody',
  basis: 'learned similarity',
  privateEmployees: null,
  privateWage: null,
  growth: null,
  openings: null,
} as const;
const step = {
  code: '0340',
  title: 'Program Management',
  employees: 15_000,
  basis: 'skills',
  shared: ['a'],
  adds: ['b', 'c'],
  gradeStep: 1,
} as const;
const strip = { code: '0343', ends: [silent, end], through: [{ ...step, shared: ['a'], adds: ['b', 'c'] }], announcements: 1, agencies: 1 };

describe('the words of a strip', () => {
  test.each([
    [inWords(end), '705,630 in private work; our own judgment'],
    [inWords(silent), 'by like words, an estimate'],
    [outWords(end), '98,100 openings a year; up 8.8% by 2034; mean pay $119k'],
    [outWords(silent), 'BLS gives no figures'],
    [outWords({ ...silent, growth: -2 }), 'down 2% by 2034'],
    [stepWords({ ...step, shared: [], adds: ['b', 'c'] }), 'One grade higher; adds b, c'],
    [stepWords({ ...step, shared: [], adds: [], basis: 'judged', gradeStep: -3 }), 'Three grades lower; near by our own judgment'],
    [stepWords({ ...step, shared: [], adds: ['b'], gradeStep: null }), 'Adds b'],
    [gradeWords(0), 'same middle grade'],
    [howMany(1_250_000), '1.3 million'],
    [howMany(2_000_000), '2 million'],
    [howMany(null), null],
  ])('%s', (said, expected) => expect(said).toBe(expected));
});

test.each([
  ['Short', ['Short']],
  ['Business Operations Specialists, All Other', ['Business Operations', 'Specialists, All…']],
  ['Incomprehensibilities first', ['Incomprehensibilities', 'first']],
])('"%s" is cut at blanks, and says when something is left out', (label, lines) => expect(cutLines(label, 19, 2)).toEqual(lines));

test('the tables name every end and step; out is ordered by openings; a step links to its page', () => {
  const { container, getByRole } = render(<FlowStrip name="Analysis" strip={strip} seriesPage={(code) => `/series/${code}/`} />);
  expect([...container.querySelectorAll('.flow-out th')].map((cell) => cell.textContent)).toEqual(['Management Analysts', 'Nobody']);
  expect([...container.querySelectorAll('.flow-in th')].map((cell) => cell.textContent)).toEqual(['Nobody', 'Management Analysts']);
  expect(getByRole('link').getAttribute('href')).toBe('/series/0340/');
});

test('a strip with nothing known says so, and its picture is still whole', () => {
  const bare = { ...strip, ends: [], through: [] };
  expect(render(<FlowStrip name="Analysis" strip={bare} />).getAllByText('We know of none yet.')).toHaveLength(3);
  const { container } = render(<FlowPicture name="Analysis" code="0343" employees={null} strip={bare} />);
  expect(container.innerHTML).not.toMatch(/NaN|undefined/);
});

test('the picture draws a ribbon for each end on both sides, broken where the link is an estimate', () => {
  const { container } = render(<FlowPicture name="Analysis" code="0343" employees={97_742} strip={strip} />);
  expect(container.querySelectorAll('.ribbon:not(.ribbon-step)')).toHaveLength(4);
  expect(container.querySelectorAll('.ribbon-estimate')).toHaveLength(2);
  expect(container.innerHTML).not.toMatch(/NaN|undefined|style=/);
});

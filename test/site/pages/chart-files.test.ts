// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tablesCsv } from '../../../site/pages/frame/chart-files.ts';
import { standaloneSvg } from '../../../site/pages/frame/standalone-svg.ts';

function table(caption: string, rows: readonly (readonly string[])[]): HTMLTableElement {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  for (const cells of rows) {
    const row = element.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  return element;
}

test('a table is saved as it reads, with quotes where they must be', () => {
  expect(
    tablesCsv([
      table('', [
        ['Grade', 'People'],
        ['GS-9', '4,865'],
        ['Named "so"', '  two\n words '],
      ]),
    ]),
  ).toBe('Grade,People\r\nGS-9,"4,865"\r\n"Named ""so""",two words\r\n');
});

test('several tables are told apart by their captions', () =>
  expect(tablesCsv([table('In', [['a', '1']]), table('Out', [['b', '2']])])).toBe('In,a,1\r\nOut,b,2\r\n'));

test('no cell is a formula to a spreadsheet, and a figure below zero stays one', () =>
  expect(tablesCsv([table('', [['=SUM(A1)', '-2.5%', '−3.1% to +4%', '+4.4%', '+cmd']])])).toBe(
    "'=SUM(A1),-2.5%,'-3.1% to +4%,+4.4%,'+cmd\r\n",
  ));

test('a picture saved by itself stands on its own ground, with its name above and its sources below', () => {
  document.body.insertAdjacentHTML(
    'beforeend',
    '<figure style="background-color: rgb(1, 2, 3)"><svg viewBox="0 0 640 100"><text fill="red">GS-9</text></svg></figure>',
  );
  const svg = document.querySelector('svg')!;
  const copy = standaloneSvg(svg, 'Grades of Biology', 'People: OPM, March 2025.');
  expect([...copy.querySelectorAll('text')].map((line) => line.textContent)).toEqual([
    'GS-9',
    'Grades of Biology',
    'People: OPM, March 2025.',
  ]);
  expect(copy.firstElementChild?.getAttribute('fill')).toBe('rgb(1, 2, 3)');
  const [left, top, , height] = copy.getAttribute('viewBox')!.split(' ').map(Number);
  expect(left).toBeLessThan(0);
  expect(top).toBeLessThan(0);
  expect(height).toBeGreaterThan(100);
  expect(svg.getAttribute('viewBox')).toBe('0 0 640 100');
});

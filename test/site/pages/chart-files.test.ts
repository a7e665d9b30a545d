// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { tablesCsv } from '../../../site/pages/frame/chart-files.ts';

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
  expect(tablesCsv([table('', [['=SUM(A1)', '-2.5%', '+cmd']])])).toBe("'=SUM(A1),-2.5%,'+cmd\r\n"));

import { describe, expect, test } from 'vitest';
import { findMajors, readMajors } from '../../../taxonomy/rules/major-door.ts';
import { findMilitary, readMilitary, seriesOfMilitary } from '../../../taxonomy/rules/military-door.ts';

const military = readMilitary(
  'Army\t25B\tIT Specialist\tjudged\t2210 0391\nAir Force\t3D0X2\tCyber Systems\tjudged\t2210\nNavy\tIT\tSystems Technician\tcrosswalk\t2210 0391\nbroken line\n',
);

describe('military codes', () => {
  test('are found in any spelling', () => {
    expect(findMilitary(military, ' 25-b ').map(({ branch }) => branch)).toEqual(['Army']);
    expect(findMilitary(military, '3D072').map(({ code }) => code)).toEqual(['3D0X2']);
    expect(findMilitary(military, '')).toEqual([]);
    expect(findMilitary(military, '11Q')).toEqual([]);
  });

  test('several together put what they share first', () => expect(seriesOfMilitary(military)).toEqual(['2210', '0391']));
});

describe('majors', () => {
  const majors = readMajors('Economics\t\t0110\t\nEconomics, General\t45.0601\t0110\t0110\nAgricultural Economics\t01.0103\t\t1145\n\n');
  test.each([
    ['economics', ['Economics', 'Economics, General', 'Agricultural Economics']],
    ['agricultural', ['Agricultural Economics']],
    ['astrology', []],
    ['', []],
  ])('%s finds %o', (words, names) => expect(findMajors(majors, words).map(({ name }) => name)).toEqual(names));
});

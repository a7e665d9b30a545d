import { describe, expect, test } from 'vitest';
import { groupTitle, officialTitle } from '../../../../taxonomy/compile/series-facts/official-title.ts';

describe('official titles in normal capitals', () => {
  test.each([
    ['MANAGEMENT AND PROGRAM ANALYSIS', 'Management and Program Analysis', 'Management and Program Analysis'],
    ['RECORDS & INFORMATION MANAGEMENT', null, 'Records and Information Management'],
    ['DATA SCIENCE SERIES', null, 'Data Science'],
    ['GAO EVALUATOR', null, 'GAO Evaluator'],
    ['CYBERSECURITY POLICY (FOR DHS USE ONLY)', null, 'Cybersecurity Policy (For DHS Use Only)'],
    ['CLERK-TYPIST', null, 'Clerk-Typist'],
    ["WORKERS' COMPENSATION CLAIMS EXAMINING", null, "Workers' Compensation Claims Examining"],
    ["SHIP'S COMMUNICATION OFFICER", null, "Ship's Communication Officer"],
    [
      'MISCELLANEOUS MOTION PICTURE, RADIO, TV, AND SOUND EQUIPMENT OPERATING',
      null,
      'Miscellaneous Motion Picture, Radio, TV, and Sound Equipment Operating',
    ],
  ])('%s (handbook: %s) reads %s', (listed, handbook, title) => expect(officialTitle(listed, handbook)).toBe(title));

  test('the handbook does not replace another wording: people meet the USAJOBS title', () =>
    expect(officialTitle('NURSE', 'Nursing')).toBe('Nurse'));

  test('a group loses the words group and family', () => {
    expect(groupTitle('1100', 'BUSINESS AND INDUSTRY GROUP')).toBe('Business and Industry');
    expect(groupTitle('4600', 'WOOD WORK FAMILY')).toBe('Wood Work');
    expect(groupTitle('9900', null)).toBe('Vessel Jobs Outside the Federal Wage System');
  });
});

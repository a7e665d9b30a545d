import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postingFromText } from '../../../taxonomy/text/posting-from-text.ts';

describe('a pasted ad', () => {
  test('keeps its text to the character, whatever was guessed', () => {
    fc.assert(fc.property(fc.string({ maxLength: 400 }), (text) => postingFromText(text).text === text));
  });

  const titles: [text: string, title: string | undefined, employer: string | undefined][] = [
    ['Warehouse Lead\n\nMove goods safely.', 'Warehouse Lead', undefined],
    ['\n\n  Data Analyst II  \nNorthwind Labs, Inc.\nAustin, TX', 'Data Analyst II', 'Northwind Labs, Inc.'],
    ['Job Title: Payroll Clerk\nCompany: Blue Door\nLocation: Ogden, UT\nRun payroll.', 'Payroll Clerk', 'Blue Door'],
    ['Job Posting for Shift Supervisor at Harbor Foods\nLead a crew.', 'Shift Supervisor', 'Harbor Foods'],
    ['# Staff Nurse\nMercy Valley Hospital\nCare for patients.', 'Staff Nurse', 'Mercy Valley Hospital'],
    ['Grants Manager\nBrightfield\nBrightfield gives money to schools.', 'Grants Manager', 'Brightfield'],
    ['Welder\nTulsa, OK\nTulsa, OK is where we weld.', 'Welder', undefined],
    ['Welder\nLocation\nTulsa. Location of work: Location 4.', 'Welder', undefined],
    ['About us\nWe make boats.', undefined, undefined],
    ['We are looking for a cook who likes mornings.', undefined, undefined],
    ['Responsibilities:\n- Cook\n- Clean', undefined, undefined],
    ['- Cook\n- Clean', undefined, undefined],
    ['', undefined, undefined],
    ['https://jobs.example.com/1', undefined, undefined],
  ];
  test.each(titles)('%j', (text, title, employer) => {
    const posting = postingFromText(text);
    expect([posting.title, posting.employer]).toEqual([title, employer]);
  });

  test('says how it was read', () => {
    expect(postingFromText('Cook', 'file').readBy).toBe('file');
    expect(postingFromText('Cook').readBy).toBe('paste');
  });
});

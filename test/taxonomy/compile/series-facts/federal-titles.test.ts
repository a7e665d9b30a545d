import { describe, expect, test } from 'vitest';
import { cleanTitle } from '../../../../taxonomy/compile/series-facts/clean-title.ts';
import { federalTitles } from '../../../../taxonomy/compile/series-facts/federal-titles.ts';
import { mendWord } from '../../../../taxonomy/compile/series-facts/mend-word.ts';

describe('an announced title is cleaned', () => {
  test.each([
    ['SUPERVISORY IT SPECIALIST (INFOSEC)', 'IT Specialist'],
    ['Hr Assistant (Oa)', 'Human Resources Assistant'],
    ['Electronics Mechanic Supervisor II', 'Electronics Mechanic'],
    ['Records & Information Management Specialist', 'Records and Information Management Specialist'],
    ['Social Worker - Caregiver Support', 'Social Worker'],
    ['Public Notice for General Engineer (Direct Hire)', ''],
    ['Air Traffic Control Specialist, \r\nOperations', 'Air Traffic Control Specialist'],
    ['Student Trainee', ''],
    ['Director', ''],
  ])('%s -> %s', (announced, title) => expect(cleanTitle(announced)).toBe(title));
});

describe('a misspelled word', () => {
  const counts = new Map([
    ['Management', 400],
    ['Managment', 8],
    ['Specialist', 900],
    ['Specialits', 2],
    ['Services', 900],
    ['Servicer', 4],
  ]);
  test('is mended by a far more frequent neighbor', () => {
    expect(mendWord('Managment', counts)).toBe('Management');
    expect(mendWord('Servicer', counts)).toBe('Servicer');
  });
});

test('typical titles come most frequent first; what was announced once is left out', () => {
  const many = (title: string, times: number) => Array.from({ length: times }, () => ({ title, code: '0560' }));
  const titles = federalTitles([...many('Budget Analyst', 9), ...many('Budget Officer', 6), ...many('Budget Wizard', 1)]);
  expect(titles.get('0560')).toEqual(['Budget Analyst', 'Budget Officer']);
});

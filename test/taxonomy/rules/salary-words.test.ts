import { expect, test } from 'vitest';
import { salaryWords } from '../../../taxonomy/rules/salary-words.ts';

test.each([
  ['Salary: $80,000 - $95,000 per year', '$80k to $95k'],
  ['We pay $72,500 annually.', '$73k'],
  ['Pay range: $38 to $42 per hour', '$38 to $42 an hour, about $79k to $88k a year'],
  ['Good pay and a sign-on bonus of $5,000', null],
  ['', null],
])('%s', (text, words) => expect(salaryWords(text)).toBe(words));

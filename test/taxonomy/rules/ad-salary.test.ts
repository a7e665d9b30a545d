import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { salaryInText, salaryPerYear } from '../../../taxonomy/rules/ad-salary.ts';

describe('a salary in an ad’s text', () => {
  test.each([
    ['The base salary range is $120,000 - $150,000 per year.', '$120,000 - $150,000 per year', 120_000, 150_000, 'year'],
    ['Pay: $60-80k depending on experience', '$60-80k', 60_000, 80_000, 'year'],
    ['Compensation: $55K–$70K', '$55K–$70K', 55_000, 70_000, 'year'],
    ['$25.50/hr to $31.00/hr', '$25.50/hr to $31.00/hr', 25.5, 31, 'hour'],
    ['Starting at $18 an hour, plus tips', '$18 an hour', 18, 18, 'hour'],
    ['We pay $95,000 annually.', '$95,000 annually', 95_000, 95_000, 'year'],
    ['USD $90,000 to $110,000', 'USD $90,000 to $110,000', 90_000, 110_000, 'year'],
    ['A $5,000 sign-on bonus. Salary $70,000 to $82,000.', '$70,000 to $82,000', 70_000, 82_000, 'year'],
    ['Our revenue passed $40,000 last week. The wage is $22.00 - $24.00 hourly.', '$22.00 - $24.00 hourly', 22, 24, 'hour'],
  ])('%s', (text, quote, low, high, per) => expect(salaryInText(text)).toMatchObject({ quote, low, high, per }));

  test.each([
    ['We raised $50,000,000 in funding.'],
    ['A $5M budget and $1.2 billion in assets.'],
    ['401(k) match up to $5,000 in contributions'],
    ['Sign-on bonus of $10,000'],
    ['Weekly pay of $2,400 per week'],
    ['Pay is CAD $90,000 to $100,000 per year.'],
    ['Revenues of approximately $10 billion, and annual pay reviews.'],
    ['Call 555-1234'],
    ['Room 120,000 - 150,000'],
    [''],
  ])('%s names none', (text) => expect(salaryInText(text)).toBeNull());

  test('the quote is the slice, whatever the text', () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom('$', '120,000', ' - ', '80k', ' per ', 'hour', 'salary ', '.', '😀', '5')), (parts) => {
        const text = parts.join('');
        const found = salaryInText(text);
        return found === null || text.slice(found.start, found.end) === found.quote;
      }),
    ));
});

test('an hourly rate becomes a yearly one by the hours of a full-time federal year (2,087)', () => {
  expect(salaryPerYear({ low: 20, high: 25.5, per: 'hour' })).toEqual({ low: 41_740, high: 53_219 });
  expect(salaryPerYear({ low: 60_000, high: 80_000, per: 'year' })).toEqual({ low: 60_000, high: 80_000 });
});

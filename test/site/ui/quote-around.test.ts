import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteAround } from '../../../site/ui/quote-around.ts';

const ad = `Operations Analyst

What you will do
• Build dashboards in Power BI and Excel that show cost per load. Keep them current.
• Write SQL.`;

const around = (hit: string, longest?: number) => {
  const start = ad.indexOf(hit);
  return quoteAround(ad, start, start + hit.length, longest);
};

describe('a quotation around a hit', () => {
  test('is the sentence the hit stands in, without its bullet', () => {
    expect(around('Power BI')).toEqual({
      before: 'Build dashboards in ',
      hit: 'Power BI',
      after: ' and Excel that show cost per load.',
      cutBefore: false,
      cutAfter: false,
    });
  });
  test('is cut at a blank when it is too long, and says so', () => {
    const quoted = around('Power BI', 60);
    expect(quoted?.cutAfter).toBe(true);
    expect(quoted?.after).toMatch(/^ and Excel/);
    expect(quoted?.after).not.toContain('load');
  });
  test('a hit alone in its line has nothing around it', () => {
    expect(around('Operations Analyst')).toMatchObject({ before: '', after: '' });
  });
  test('there is none for offsets outside the text, as a reason from the profile has', () => {
    expect(quoteAround(ad, -1, -1)).toBeNull();
    expect(quoteAround(ad, 5, 5)).toBeNull();
    expect(quoteAround(ad, 0, ad.length + 1)).toBeNull();
  });
  test('never fails, and always holds the words hit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(300), fc.nat(40), (text, start, length) => {
        const quoted = quoteAround(text, start, start + length);
        if (quoted) expect(quoted.hit).toBe(text.slice(start, start + length).replace(/\s+/g, ' '));
      }),
    );
  });
});

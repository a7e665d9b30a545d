import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from '../../../site/read/clean-text.ts';

describe('clean text', () => {
  test('has no character that hides or steers others', () => {
    expect(cleanText('Fork\u200blift \u202Edriver\u202C\u00ad')).toBe('Forklift driver');
    expect(cleanText('\ufeffA\u00a0\u2009 B\u0000')).toBe('A B');
  });

  test('keeps lines, at most one empty line in a row', () => {
    expect(cleanText('a \r\n\r\n\r\n\r\n b\tc')).toBe('a\n\nb c');
    expect(cleanLine(' a\n b ')).toBe('a b');
  });

  test('is stable: cleaning twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => cleanText(cleanText(text)) === cleanText(text)));
  });
});

import { describe, expect, it } from 'vitest';
import { isStopWord, lemmaOf, stemOf } from '../../../taxonomy/text/stem-word.ts';

describe('a plural is the word itself', () => {
  it.each([
    ['contracts', 'contract'],
    ['policies', 'policy'],
    ['boxes', 'box'],
    ['processes', 'process'],
    ['wishes', 'wish'],
    ['databases', 'database'],
  ])('%s: %s', (word, lemma) => expect(lemmaOf(word)).toBe(lemma));
  it.each(['sales', 'news', 'aws', 'ios', 'analysis', 'status', 'business', 'gas', 'kubernetes', 'c++'])('%s stays', (word) =>
    expect(lemmaOf(word)).toBe(word),
  );
});

describe('a stem joins the forms of one word, and no more', () => {
  it.each([
    ['inspect', 'inspects', 'inspected', 'inspecting', 'inspection', 'inspections', 'inspector'],
    ['negotiate', 'negotiated', 'negotiating', 'negotiation', 'negotiations', 'negotiator'],
    ['analyze', 'analyzed', 'analyzing'],
  ])('%s', (...words) => expect(new Set(words.map((word) => stemOf(lemmaOf(word)))).size).toBe(1));
  it.each([
    ['nurse', 'nursery'],
    ['contract', 'contact'],
    ['patient', 'patent'],
  ])('%s is not %s', (one, other) => expect(stemOf(lemmaOf(one))).not.toBe(stemOf(lemmaOf(other))));
});

it('knows words that carry no evidence', () => {
  for (const word of ['the', 'and', 'of', 'your']) expect(isStopWord(word)).toBe(true);
  for (const word of ['nurse', 'contract', 'c++', 'lead']) expect(isStopWord(word)).toBe(false);
});

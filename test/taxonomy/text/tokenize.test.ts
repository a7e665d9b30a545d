import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, GAP, hashWord, tokenize, wordsOf } from '../../../taxonomy/text/tokenize.ts';
import { anyText } from './any-text.ts';

describe('words', () => {
  it.each([
    ['C++/.NET devs: 5+ yrs, CI/CD & 401(k)', 'c++ .net devs 5 yrs ci cd and 401 k'],
    ['python,c,java', 'python c java'],
    ['AWS/Azure/GCP', 'aws azure gcp'],
    ['C#, F# and A+ or Security+', 'c# f# and a+ or security+'],
    ['salary+bonus', 'salary bonus'],
    ['item#3', 'item 3'],
    ['www.example.net', 'www example net'],
    ['ASP.NET', 'asp .net'],
    ["don't", 'dont'],
    ["driver's, drivers', driver’s", 'driver drivers driver'],
    ['ﬁre oﬀicer', 'fire officer'],
    ['STRASSE straße', 'strasse strasse'],
    ['Café résumé', 'cafe resume'],
    ['co\u00adop\u200berate', 'cooperate'],
    ['GS-12', 'gs 12'],
    ['front–end', 'front end'],
    ['duties.Requirements', 'duties requirements'],
    ['O*NET', 'o net'],
    ['a\u00a0b', 'a b'],
    ['', ''],
    ['?!', ''],
  ])('%s', (text, words) => expect(wordsOf(text).join(' ')).toBe(words));
});

describe('what stands between words', () => {
  const gapOf = (text: string) => Object.keys(GAP)[tokenize(text).gap[1]!];
  it.each([
    ['JOIN', ['front end', 'front-end', 'front–end', 'front/end', 'front\u00a0end', 'wrapped\nline', 'front- end', 'node.js', '401(k)']],
    ['PAUSE', ['front, end', 'front (end', 'front: end', 'front; end', 'front - end', 'front / end']],
    ['LINE', ['Python\nSQL']],
    ['SENTENCE', ['end. Next', 'end.Next', 'end! Next', 'end? Next']],
    ['BLOCK', ['end\n\nNext', 'end\n• Next', 'end • Next']],
  ])('%s', (gap, texts) => {
    for (const text of texts) expect({ text, gap: gapOf(text) }).toEqual({ text, gap });
  });
});

describe('any text at all', () => {
  it('gives words in order, inside the text, that never overlap and never are empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end } = tokenize(text);
        let before = 0;
        for (let i = 0; i < count; i++) {
          expect(start[i]).toBeGreaterThanOrEqual(before);
          expect(end[i]).toBeGreaterThan(start[i]!);
          before = end[i]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  it('hashes in passing what the folded word hashes to', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { count, start, end, hash, check } = tokenize(text);
        for (let i = 0; i < count; i++) {
          const slice = text.slice(start[i], end[i]);
          expect({ slice, hash: hash[i], check: check[i] }).toEqual({ slice, ...hashWord(foldWord(slice)) });
        }
      }),
      { numRuns: 500 },
    );
  });
  // U+02BC is a letter to Unicode and an apostrophe to people.
  it('takes the modifier letter apostrophe for an apostrophe', () => {
    const { hash, check } = tokenize('donʼt');
    expect({ hash: hash[0], check: check[0] }).toEqual(hashWord('dont'));
  });
  it('reads the same into used arrays as into new ones', () => {
    const used = tokenize('some longer text that leaves old numbers behind, '.repeat(20));
    fc.assert(
      fc.property(anyText, (text) => {
        const fresh = tokenize(text);
        const again = tokenize(text, used);
        expect(again.count).toBe(fresh.count);
        for (const part of ['start', 'end', 'hash', 'check', 'gap', 'caps'] as const)
          expect([...again[part].slice(0, again.count)]).toEqual([...fresh[part].slice(0, fresh.count)]);
      }),
    );
  });
});

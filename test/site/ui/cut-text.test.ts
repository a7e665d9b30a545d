import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutText } from '../../../site/ui/cut-text.ts';
import type { Mention } from '../../../taxonomy/schema/analysis.ts';

const mention = (text: string, quote: string, skill = quote.toLowerCase(), from = 0): Mention => {
  const start = text.indexOf(quote, from);
  return { skill, in: 'text', start, end: start + quote.length, quote, section: 'duties', demand: 'unsaid' };
};

describe('an ad cut into lines and runs', () => {
  test('keeps every word, sets bullets and headings apart', () => {
    const text = 'What you will do\n• Write SQL.\n\n• Use Excel and more SQL';
    const lines = cutText(text, [mention(text, 'SQL'), mention(text, 'Excel'), mention(text, 'SQL', 'sql', 30)]);
    expect(lines.map((line) => [line.look, line.runs.map((run) => run.text)])).toEqual([
      ['head', ['What you will do']],
      ['item', ['Write ', 'SQL', '.']],
      ['item', ['Use ', 'Excel', ' and more ', 'SQL']],
    ]);
  });
  test('only the first mention of a skill carries the tag', () => {
    const text = 'SQL and SQL';
    const runs = cutText(text, [mention(text, 'SQL'), mention(text, 'SQL', 'sql', 3)])[0]!.runs;
    expect(runs.filter((run) => run.mention).map((run) => run.first)).toEqual([true, false]);
  });
  test('of two that overlap, the earlier and longer one is shown', () => {
    const text = 'Use SQL Server daily';
    const runs = cutText(text, [mention(text, 'SQL'), mention(text, 'SQL Server'), mention(text, 'Server')])[0]!.runs;
    expect(runs.map((run) => run.text)).toEqual(['Use ', 'SQL Server', ' daily']);
  });
  test('what lies outside the text or in the title is left out', () => {
    const outside = { ...mention('SQL', 'SQL'), start: 90, end: 99 };
    const inTitle = { ...mention('SQL', 'SQL'), in: 'title' as const };
    expect(cutText('SQL', [outside, inTitle])[0]!.runs.map((run) => run.mention)).toEqual([null]);
  });
  test('for any text and mentions, the runs of a line joined are a slice of the text', () => {
    const spans = fc.array(fc.tuple(fc.nat(120), fc.nat(20)), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '•', '.', 'B', '-'), maxLength: 120 }), spans, (text, at) => {
        const mentions = at.map(([start, length]) => ({
          ...mention(text, ''),
          start,
          end: start + length,
          quote: text.slice(start, start + length),
        }));
        for (const line of cutText(text, mentions)) {
          const joined = line.runs.map((run) => run.text).join('');
          expect(text.slice(line.start, line.start + joined.length)).toBe(joined);
        }
      }),
    );
  });
});

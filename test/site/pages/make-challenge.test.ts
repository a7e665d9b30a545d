import { describe, expect, test } from 'vitest';
import { makeChallenge } from '../../../site/pages/challenge/make-challenge.ts';
import type { Answer } from '../../../site/ui/answer.ts';

const mention = (skill: string, quote: string, section: 'duties' | 'required') => ({
  skill,
  in: 'text' as const,
  start: 0,
  end: quote.length,
  quote,
  section,
  demand: 'unsaid' as const,
});

const answer = {
  posting: { title: 'Harbor Dispatcher', employer: 'Wexley Freight', text: 'Call Ms. Quill at 555-0100 about the spreadsheets.' },
  cards: [{ code: '2151' }, { code: '0303' }],
  skills: [
    {
      id: 'spreadsheets',
      label: 'Spreadsheets',
      kind: 'tool',
      mentions: [mention('spreadsheets', 'spreadsheets', 'duties'), mention('spreadsheets', 'spreadsheets', 'required')],
    },
    { id: 'marked-only', label: 'Marked only', kind: 'tool', mentions: [] },
  ],
} as unknown as Answer;

describe('"this is wrong"', () => {
  test('says what was shown, what would be right, and which skill was misread', () => {
    expect(makeChallenge(answer, '2026-11.1', { right: '2150', misread: new Set(['spreadsheets']) })).toEqual({
      kind: 'counterpart-challenge',
      version: 1,
      edition: '2026-11.1',
      got: ['2151', '0303'],
      right: '2150',
      skills: [{ id: 'spreadsheets', in: { duties: 1, required: 1 }, misread: true }],
    });
  });
  test('holds no word of the ad, its title or its employer', () => {
    const file = JSON.stringify(makeChallenge(answer, '2026-11.1', { right: null, misread: new Set() }));
    for (const word of ['Harbor', 'Dispatcher', 'Wexley', 'Freight', 'Quill', '555', 'Call']) expect(file).not.toContain(word);
  });
});

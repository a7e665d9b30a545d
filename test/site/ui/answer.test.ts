import { describe, expect, test } from 'vitest';
import { type AnswerWorld, makeAnswer } from '../../../site/ui/answer.ts';
import { whatMoved } from '../../../site/ui/what-moved.ts';
import type { Analysis, Reason, SkillEvidence } from '../../../taxonomy/schema/analysis.ts';
import { emptyProfile } from '../../../taxonomy/schema/profile.ts';
import type { Plate } from '../../../taxonomy/schema/taxonomy.ts';

const text = 'Write SQL for the budget. Lead audits.';
const skill = (id: string, quote: string, kind: SkillEvidence['kind'] = 'tool'): SkillEvidence => {
  const start = text.indexOf(quote);
  return {
    id,
    label: quote,
    kind,
    mentions: [{ skill: id, in: 'text', start, end: start + quote.length, quote, section: 'duties', demand: 'unsaid' }],
  };
};
const reason = (id: string | null, quote: string, weight: number, field: Reason['in'] = 'text'): Reason => ({
  in: field,
  skill: id,
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  section: 'duties',
  weight,
});
const match = (code: string, title: string, reasons: Reason[]) => ({ code, title, score: 0.3, band: 'good' as const, reasons });
const analysis: Analysis = {
  edition: 'test',
  series: [
    match('0343', 'Program Analysis', [reason(null, 'Lead', 3), reason('sql', 'SQL', 2)]),
    match('0501', 'Finance', [reason('budget', 'budget', 2)]),
    match('0511', 'Auditing', []),
    match('2210', 'IT', []),
  ],
  skills: [skill('sql', 'SQL'), skill('budget', 'budget', 'knowledge'), skill('gs', 'audits', 'federal-term')],
  notes: [],
  asks: [],
  sections: [],
};
const world: AnswerWorld = {
  plates: new Map(),
  asksOf: (code) => new Map(code === '0343' ? [['budget', 0.4]] : []),
  payOf: () => null,
};
const answer = makeAnswer({ text }, analysis, null, world);

describe('what the page shows of an analysis', () => {
  test('three plates, never one winner, and what came close', () => {
    expect(answer.cards.map((card) => card.code)).toEqual(['0343', '0501', '0511']);
    expect(answer.others).toEqual([{ code: '2210', name: 'IT' }]);
  });
  test('without an ad, a title she held alone brings no kind of job of another group close', () => {
    const group = (code: string) => ({ group: { code, title: '' } }) as Plate;
    const plates = new Map([
      ['0343', group('0300')],
      ['0301', group('0300')],
      ['1222', group('1200')],
      ['2210', group('2200')],
    ]);
    const held: Reason = { by: 'title', label: 'Analyst', weight: 1 } as unknown as Reason;
    const named: Reason = { by: 'skill', label: 'SQL', weight: 1 } as unknown as Reason;
    const series = [
      match('0343', 'Program Analysis', [held]),
      match('0343', 'Program Analysis', [held]),
      match('0343', 'Program Analysis', [held]),
      match('1222', 'Patent Attorney', [held, { by: 'level', weight: 1 } as unknown as Reason]),
      match('0301', 'Administration', [held]),
      match('2210', 'IT', [held, named]),
    ];
    const { others } = makeAnswer({}, { ...analysis, series }, emptyProfile(), { ...world, plates });
    expect(others.map(({ code }) => code)).toEqual(['0301', '2210']);
  });
  test('each plate quotes the ad; a named skill says more than a telling word', () => {
    expect(answer.cards[0]!.quote).toMatchObject({ before: 'Write ', hit: 'SQL', after: ' for the budget.' });
  });
  test('two plates do not quote the same words while other words would do', () => {
    const both = [reason('sql', 'SQL', 3), reason('budget', 'budget', 2)];
    const twice = { ...analysis, series: [match('0343', 'Program Analysis', both), match('0501', 'Finance', both)] };
    expect(makeAnswer({ text }, twice, null, world).cards.map((card) => card.quote?.hit)).toEqual(['SQL', 'budget']);
  });
  test('title and work that disagree are named in words, by their code only where no name is known', () => {
    const plates = new Map([['0301', { title: 'General administration' } as Plate]]);
    const torn = { ...analysis, disagreement: { title: '0301', work: '0343' } };
    expect(makeAnswer({ text }, torn, null, { ...world, plates }).disagreement).toEqual({ title: 'General administration', work: '0343' });
  });
  test('how look-alikes differ is said once, on the plate below the other', () => {
    const differs = (from: string) => ({ differs: { from, by: 'One counts money, the other checks it.' } });
    const [first, second, third] = analysis.series;
    const near = { ...analysis, series: [{ ...first!, ...differs('0501') }, { ...second!, ...differs('0343') }, third!] };
    expect(makeAnswer({ text }, near, null, world).cards.map((card) => card.differs)).toEqual([
      undefined,
      'One counts money, the other checks it.',
      undefined,
    ]);
  });
  test('a plate with no reason in the ad has no quote: none is made up', () => {
    expect(answer.cards[2]!.quote).toBeNull();
  });
  test('counts stand in words, and marks are counted only once there are any', () => {
    expect(answer.cards[0]!.standing).toBe('Asks for two things in this ad.');
    const marked = makeAnswer({ text }, analysis, { ...emptyProfile(), skills: [{ id: 'sql' }] }, world);
    expect(marked.cards[0]!.standing).toBe('Asks for two things in this ad; you have marked one.');
    expect(marked.cards[1]!.standing).toBe('Asks for one thing in this ad; you have marked none yet.');
  });
  test('federal terms make no chips: nobody has "done" one', () => {
    expect(answer.chips.map((chip) => chip.id)).toEqual(['budget', 'sql']);
  });
});

describe('what a press moved', () => {
  const turned = { ...answer, cards: [answer.cards[1]!, answer.cards[0]!, answer.cards[2]!] };
  test('is said with its reason', () => {
    expect(whatMoved(answer, turned, 'budget', 'marked')).toBe('You marked budget, so Finance moved up to first.');
  });
  test('is said when nothing moved, too', () => {
    expect(whatMoved(answer, answer, 'SQL', 'unmarked')).toBe('You took back SQL. The order stays the same.');
  });
});

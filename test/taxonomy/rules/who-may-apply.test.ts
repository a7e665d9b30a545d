import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../taxonomy/compile/series-facts/compile-rules.ts';
import { directHireFor, programsFor, whoMayApply } from '../../../taxonomy/rules/who-may-apply.ts';

const TODAY = '2026-11-22';
const { rules } = compileRules(new Set());
const direct = (series: string, low: number, high: number, today = TODAY) => directHireFor(rules.directHire, series, { low, high }, today);

describe('direct hire by series and grade (OPM memos of 2003 and 2018)', () => {
  test.each([
    ['0610', 4, 12, true],
    ['0810', 11, 12, true],
    ['0810', 5, 9, false],
    ['2210', 9, 11, true],
    ['2210', 5, 7, false],
    ['1102', 11, 13, true],
    ['0343', 9, 14, false],
  ])('%s at GS-%i to %i: %s', (series, low, high, open) => expect(direct(series, low, high).length > 0).toBe(open));

  test('information security in 2210 opens at GS-9, cybersecurity specialists at GS-12', () => {
    expect(direct('2210', 9, 11).map((one) => one.onlyFor)).toEqual(['information security work']);
    expect(direct('2210', 12, 13).map((one) => one.onlyFor)).toEqual(['information security work', 'cybersecurity work']);
  });

  test('ends with its last day', () => {
    expect(direct('0810', 11, 12, '2028-12-31')).toHaveLength(1);
    expect(direct('0810', 11, 12, '2029-01-01')).toHaveLength(0);
  });

  test('known second hand only reads as reported', () =>
    expect(directHireFor(rules.directHire, '1560', null, TODAY)[0]?.standing.wording).toBe('reported'));

  test('the authority for AI work is left out: the order it rests on was revoked', () =>
    expect(rules.directHire.some((one) => one.series === '0343' || /\bAI\b/.test(one.onlyFor ?? ''))).toBe(false));
});

describe('hiring paths', () => {
  test('the veterans’ recruitment appointment ends at GS-11', () => {
    const ids = (low: number, high: number) => whoMayApply(rules, '0343', { low, high }, TODAY).paths.map((path) => path.id);
    expect(ids(9, 12)).toContain('veterans-vra');
    expect(ids(12, 14)).not.toContain('veterans-vra');
  });

  test('each carries an official address of USAJOBS', () =>
    expect(rules.paths.filter((path) => !path.link?.startsWith('https://www.usajobs.gov/Help/'))).toEqual([]));
});

describe('programs', () => {
  const ids = programsFor(rules.programs, null, TODAY);
  test('what has ended is not offered', () => expect(ids.map((one) => one.id)).not.toContain('presidential-management-fellows'));
  test('the closed round of Tech Force is never called open', () =>
    expect(ids.find((one) => one.id === 'tech-force')).toMatchObject({
      state: 'round closed',
      closed: '2026-02-02',
      standing: { wording: 'reported' },
    }));
  test('the two policies for IT work stand with 2210 only', () => {
    expect(programsFor(rules.programs, '2210', TODAY).map((one) => one.id)).toContain('2210-competency-policy');
    expect(programsFor(rules.programs, '0343', TODAY).map((one) => one.id)).not.toContain('2210-competency-policy');
  });
  test('no program claims to be open for applications', () => expect(rules.programs.filter((one) => one.state === 'open')).toEqual([]));
});

import { expect, test } from 'vitest';
import { standingOf } from '../../../taxonomy/rules/freshness.ts';

test.each([
  ['A', '2026-11-22', { wording: 'official', mayHaveChanged: false }],
  ['B', '2027-01-31', { wording: 'reported', mayHaveChanged: false }],
  ['B', '2027-02-01', { wording: 'reported', mayHaveChanged: true }],
  ['A', 'someday', { wording: 'official', mayHaveChanged: true }],
] as const)('a fact of mark %s read on %s', (mark, today, standing) =>
  expect(standingOf({ mark, checkBy: '2027-01-31' }, today)).toEqual(standing),
);

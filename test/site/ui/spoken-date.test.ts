import { expect, test } from 'vitest';
import { spokenDate } from '../../../site/ui/words.ts';

// A day and its month stay on one line.
test.each([
  ['2025-03', 'March 2025'],
  ['2018-10-11', 'October\u00a011, 2018'],
  ['2026-02-02', 'February\u00a02, 2026'],
  ['2024', '2024'],
  ['2024-13', '2024-13'],
  ['soon', 'soon'],
])('%s is said "%s"', (date, said) => expect(spokenDate(date)).toBe(said));

import { expect, test } from 'vitest';
import { importLines } from '../../../../site/ui/own-data/import-lines.ts';
import type { ImportPreview } from '../../../../site/ui/own-data/own-data-store.ts';

const none = { added: 0, changed: 0, same: 0, removed: 0 };
const preview = (tables: Partial<ImportPreview['tables']>, skills = { before: 2, after: 2 }): ImportPreview => ({
  mode: 'merge',
  facts: { made: '2026-11-22T10:00:00.000Z', records: 3, checksum: '' },
  tables: { profile: none, postings: none, series: none, notes: none, settings: none, aside: none, ...tables },
  skills,
});

test('each kind of thing that changes has a line with its counts, and what stays has none', () => {
  expect(
    importLines(
      preview({ postings: { added: 3, changed: 1, same: 1200, removed: 0 }, notes: { ...none, same: 4 }, series: { ...none, removed: 2 } }),
    ),
  ).toEqual(['Ads: 3 new, 1 changed, 1,200 as they are.', 'Saved kinds of job: 2 taken away.']);
});

test('skills are counted before and after, because one record holds them all', () => {
  expect(importLines(preview({ profile: { ...none, changed: 1 } }, { before: 12, after: 3 }))[0]).toBe(
    'You would have three skills marked; now it is 12.',
  );
});

test('a file that holds nothing new has no line', () => {
  expect(importLines(preview({ postings: { ...none, same: 9 } }))).toEqual([]);
});

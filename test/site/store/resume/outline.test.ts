import { expect, test } from 'vitest';
import { removeEvidence, writeEvidence } from '../../../../site/store/resume/evidence-notes.ts';
import { evidenceLine, outlineFor, outlineText, PAGE_LIMIT, pagesOf } from '../../../../site/store/resume/outline.ts';
import { emptyProfile } from '../../../../taxonomy/schema/profile.ts';
import { aProfile } from '../contents.ts';

const target = {
  code: '0560',
  title: 'Budget Analysis',
  asksFor: [
    { skill: 'budgeting', label: 'Budgeting' },
    { skill: 'excel', label: 'Excel' },
    { skill: 'statistics', label: 'Statistics' },
  ],
};
const profile = writeEvidence({ ...aProfile, skills: [...aProfile.skills, { id: 'excel' }] }, 'welding', { id: 'w', did: 'Welded gates.' });
const outline = outlineFor(profile, target, (id) => `(${id})`);

test('the outline tells skills with evidence from those marked only and those not marked', () => {
  expect(outline.shown.map((line) => line.label)).toEqual(['Budgeting']);
  expect(outline.marked.map((line) => line.label)).toEqual(['Excel']);
  expect(outline.unmarked.map((line) => line.label)).toEqual(['Statistics']);
  expect(outline.besides.map((line) => line.label)).toEqual(['(welding)']);
});

test('its text holds the evidence and no gap', () => {
  const text = outlineText(outline);
  expect(text).toContain('Budgeting\n- Planned the town’s budget. Saved 4 %. (40 hours a week)');
  expect(text).toContain('Welded gates.');
  expect(text).not.toMatch(/Excel|Statistics/);
});

test('dates and hours stand behind what was done', () => {
  expect(evidenceLine({ id: 'x', did: 'Led a crew.', from: '2020-05', hoursAWeek: 32 })).toBe(
    'Led a crew. (2020-05 to now, 32 hours a week)',
  );
  expect(evidenceLine({ id: 'x', did: 'Led a crew.' })).toBe('Led a crew.');
});

test('more text never fills fewer pages, and two pages are some hundred lines', () => {
  expect(pagesOf('')).toBe(0);
  let last = 0;
  for (let lines = 1; lines < 200; lines += 7) {
    const pages = pagesOf('word\n'.repeat(lines));
    expect(pages).toBeGreaterThanOrEqual(last);
    last = pages;
  }
  expect(pagesOf('word\n'.repeat(95))).toBeLessThanOrEqual(PAGE_LIMIT);
  expect(pagesOf('word\n'.repeat(110))).toBeGreaterThan(PAGE_LIMIT);
  expect(pagesOf('w'.repeat(92 * 51))).toBe(1);
});

test('evidence marks its skill, is changed in place, and goes without unmarking it', () => {
  const one = writeEvidence({ ...emptyProfile(), notMine: ['welding'] }, 'welding', { id: 'a', did: 'Welded.' });
  expect(one).toMatchObject({ skills: [{ id: 'welding', notes: [{ id: 'a' }] }], notMine: [] });
  const two = writeEvidence(writeEvidence(one, 'welding', { id: 'b', did: 'Cut.' }), 'welding', { id: 'a', did: 'Welded gates.' });
  expect(two.skills[0]!.notes!.map((note) => note.did)).toEqual(['Welded gates.', 'Cut.']);
  expect(removeEvidence(removeEvidence(two, 'welding', 'a'), 'welding', 'b').skills).toEqual([{ id: 'welding', notes: [] }]);
});

import { expect, test } from 'vitest';
import { correct, undoCorrection } from '../../../site/store/corrections.ts';
import { type Correction, emptyProfile } from '../../../taxonomy/schema/profile.ts';

const after = (...list: Correction[]) => list.reduce(correct, emptyProfile()).corrections;

test('the latest word on a form holds; capitals make no difference', () => {
  expect(after({ kind: 'never', form: 'Lead' }, { kind: 'means', form: 'lead', skill: 'plumbing' })).toEqual([
    { kind: 'means', form: 'lead', skill: 'plumbing' },
  ]);
  expect(after({ kind: 'means', form: 'lead', skill: 'plumbing' }, { kind: 'never', form: 'LEAD' })).toEqual([
    { kind: 'never', form: 'lead' },
  ]);
});

test('"not here" holds for one ad and leaves the others alone', () => {
  const list = after(
    { kind: 'not-here', form: 'go', postingId: 'a' },
    { kind: 'not-here', form: 'Go', postingId: 'b' },
    { kind: 'not-here', form: 'go', postingId: 'a' },
    { kind: 'never', form: 'go' },
  );
  expect(list).toHaveLength(3);
});

test('each can be undone by itself', () => {
  const all: Correction[] = [
    { kind: 'not-here', form: 'go', postingId: 'a' },
    { kind: 'not-here', form: 'go', postingId: 'b' },
    { kind: 'never', form: 'go' },
  ];
  const profile = all.reduce(correct, emptyProfile());
  for (const one of all) expect(undoCorrection(profile, one).corrections).toEqual(all.filter((other) => other !== one));
});

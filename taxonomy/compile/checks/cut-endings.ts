import { wordsOf } from '../../text/tokenize.ts';
import type { Problem } from '../series-facts/problem.ts';
import type { DraftSkill } from '../skills/draft-skill.ts';

interface Reading {
  form: string;
  readings: readonly { companions: readonly string[]; unless?: readonly string[] | undefined }[];
}

/** Shorter words are too often whole ("mi" and "mis"). */
const SHORTEST = 4;

/**
 * Words written by hand that lost an "s" which is no plural's: "gap analysi", "respond to crisi". No ad says them, so such a wording is
 * never read, and no test misses it. A word is taken for cut where the same with an "s" is no plural and stands in more wordings.
 */
export function cutEndings(drafts: readonly DraftSkill[], readings: readonly Reading[]): Problem[] {
  const wordings = [
    ...drafts.flatMap(({ id, file, forms }) => forms.map(({ text }) => ({ file, entry: id, text }))),
    ...readings.flatMap(({ form, readings }) =>
      [form, ...readings.flatMap(({ companions, unless = [] }) => [...companions, ...unless])].map((text) => ({
        file: 'source/ambiguous',
        entry: form,
        text,
      })),
    ),
  ].map((wording) => ({ ...wording, words: wordsOf(wording.text) }));
  const uses = new Map<string, number>();
  for (const { words } of wordings) for (const word of new Set(words)) uses.set(word, (uses.get(word) ?? 0) + 1);
  return wordings.flatMap(({ file, entry, text, words }) =>
    words
      .filter((word) => word.length >= SHORTEST && /[ius]$/.test(word) && (uses.get(`${word}s`) ?? 0) > uses.get(word)!)
      .map((word) => ({ file, entry, wrong: `"${word}" has lost its last letter`, got: text, expected: `${word}s` })),
  );
}

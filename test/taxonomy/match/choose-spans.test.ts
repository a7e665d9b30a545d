import { expect, it } from 'vitest';
import { COST, chooseSpans, WHOLE } from '../../../taxonomy/match/choose-spans.ts';
import { KNOWLEDGE_STEPS } from '../../../taxonomy/match/knowledge-weights.ts';
import { ONE, TAGS } from '../../../taxonomy/match/score-words.ts';
import { seededRandom } from '../../seeded-random.ts';

type Span = { from: number; to: number };

/** Every way to tag a sentence, with its likelihood; a further word needs one before it. */
function allChains(scores: readonly number[]): { tags: number[]; likelihood: number }[] {
  let chains = [{ tags: [] as number[], sum: 0 }];
  for (let i = 0; i < scores.length / 2; i++)
    chains = chains.flatMap(({ tags, sum }) => {
      const before = tags.at(-1) ?? 0;
      return [0, 1, 2]
        .filter((tag) => tag !== 2 || before !== 0)
        .map((tag) => ({
          tags: [...tags, tag],
          sum: sum + (KNOWLEDGE_STEPS[before * TAGS + tag]! + (tag === 0 ? 0 : scores[i * 2 + tag - 1]!)) / ONE,
        }));
    });
  const all = chains.reduce((total, { sum }) => total + Math.exp(sum), 0);
  return chains.map(({ tags, sum }) => ({ tags, likelihood: Math.exp(sum) / all }));
}

/** What a span is expected to earn, chain by chain. */
function earned(chains: ReturnType<typeof allChains>, { from, to }: Span): number {
  let sum = -COST;
  for (const { tags, likelihood } of chains) {
    const isWhole = tags.slice(from, to).every((tag, at) => tag === (at === 0 ? 1 : 2)) && tags[to] !== 2;
    if (isWhole) sum += WHOLE * likelihood;
    if (tags.slice(from, to).some((tag) => tag !== 0)) sum += (1 - WHOLE) * likelihood;
  }
  return sum;
}

/** The most that spans of the words from one on can be expected to earn. */
function mostFrom(chains: ReturnType<typeof allChains>, from: number, size: number): number {
  if (from === size) return 0;
  const ends = Array.from({ length: size - from }, (_, at) => from + at + 1);
  return Math.max(mostFrom(chains, from + 1, size), ...ends.map((to) => earned(chains, { from, to }) + mostFrom(chains, to, size)));
}

it('chooses what is expected to earn most of all ways to part a sentence', () => {
  const random = seededRandom(3);
  let chosen = 0;
  for (let round = 0; round < 60; round++) {
    const size = 1 + (round % 6);
    const scores = Array.from({ length: size * 2 }, () => (random() - 0.5) * 8 * ONE);
    const spans = chooseSpans(Float64Array.from([9, 9, ...scores, 9, 9]), 1, size);
    const chains = allChains(scores);
    const sum = spans.reduce((total, span) => total + earned(chains, span), 0);
    expect(sum).toBeCloseTo(mostFrom(chains, 0, size), 9);
    for (const [at, { from, to }] of spans.entries()) {
      expect(from).toBeGreaterThanOrEqual(spans[at - 1]?.to ?? 0);
      expect(to).toBeGreaterThan(from);
      expect(to).toBeLessThanOrEqual(size);
    }
    chosen += spans.length;
  }
  expect(chosen).toBeGreaterThan(60);
});

it('takes no word of a sentence without any, and all of one that is sure', () => {
  expect(
    chooseSpans(
      Float64Array.from({ length: 8 }, () => -20 * ONE),
      0,
      4,
    ),
  ).toEqual([]);
  const sure = Float64Array.from([20, -20, -20, 20, -20, 20, -20, -20].map((score) => score * ONE));
  expect(chooseSpans(sure, 0, 4)).toEqual([{ from: 0, to: 3 }]);
});

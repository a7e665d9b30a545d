/** Times of one thing in milliseconds. */
export interface Times {
  median: number;
  p95: number;
}

/**
 * Times several things on the same inputs by turns, so that whatever else the machine does meets them alike and their ratios hold.
 * The first quarter of the rounds warms up and is left out.
 */
export function interleave<Input>(
  inputs: readonly Input[],
  rounds: number,
  things: Record<string, (input: Input) => unknown>,
): Record<string, Times> {
  const times: Record<string, number[]> = {};
  let kept = 0;
  for (const name in things) times[name] = [];
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(things)) {
      for (const input of inputs) {
        const start = performance.now();
        const result = run(input);
        const took = performance.now() - start;
        // A result that nobody looks at may be left uncomputed.
        if (result !== undefined) kept++;
        if (round * 4 >= rounds) times[name]!.push(took);
      }
    }
  }
  if (kept < 0) throw new Error('nothing was measured');
  return Object.fromEntries(Object.entries(times).map(([name, list]) => [name, summary(list)]));
}

export function summary(list: readonly number[]): Times {
  const sorted = [...list].sort((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
}

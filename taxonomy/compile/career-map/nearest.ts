/** More make a thicket. */
const NEAREST = 5;
/** So that series without a like one are joined somewhere. */
const FAINT = 0.001;

/**
 * For each of n things its likest others, likest first, from a matrix of likeness; where that leaves islands, the bridges of the tree that joins
 * all by their strongest links (Prim). Links hold in both directions. Ties fall to the lower index.
 */
export function nearestOf(likeness: Float64Array, n: number): [at: number, likeness: number][][] {
  const like = (a: number, b: number) => Math.max(FAINT, likeness[a * n + b]!);
  const links = Array.from({ length: n }, () => new Set<number>());
  const link = (a: number, b: number) => {
    links[a]!.add(b);
    links[b]!.add(a);
  };
  for (let a = 0; a < n; a++) {
    const others = Array.from({ length: n }, (_, at) => at).filter((at) => at !== a && likeness[a * n + at]! > 0);
    others.sort((b, c) => like(a, c) - like(a, b) || b - c);
    for (const b of others.slice(0, NEAREST)) link(a, b);
  }
  const joined = new Set([0]);
  const best = Array.from({ length: n }, (_, at) => ({ from: 0, like: like(0, at) }));
  while (joined.size < n) {
    let next = -1;
    for (let at = 0; at < n; at++) if (!joined.has(at) && (next < 0 || best[at]!.like > best[next]!.like)) next = at;
    joined.add(next);
    link(best[next]!.from, next);
    for (let at = 0; at < n; at++) if (like(next, at) > best[at]!.like) best[at] = { from: next, like: like(next, at) };
  }
  return links.map((set, a) => [...set].map((b): [number, number] => [b, like(a, b)]).sort((x, y) => y[1] - x[1] || x[0] - y[0]));
}

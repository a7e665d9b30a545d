/** A place to set out from: where one can go from it, and how like each of those is, above 0 to 1. */
export interface MapNode {
  near: readonly (readonly [at: number, likeness: number])[];
  /** Nothing is known of what is asked for there: a way through it says little, and is taken only where every other is far worse. */
  dim: boolean;
}

/** What any step costs: without it ten steps of hardly any change would beat three of some. */
const STEP = Math.log(1.5);
/** What passing through a dim place costs. */
const DIM = Math.log(8);

/**
 * The way between two places on which the work stays most alike from step to step (Dijkstra; a step costs the negative logarithm of its likeness,
 * so that the product of all is greatest, and a little for being a step). Both ends included; one place where they are the same; empty where there is no way or no such place.
 */
export function mapPath(nodes: readonly MapNode[], from: number, to: number): number[] {
  if (!nodes[from] || !nodes[to]) return [];
  const cost = new Map([[from, 0]]);
  const before = new Map<number, number>();
  const done = new Set<number>();
  for (;;) {
    let here = -1;
    for (const [at, sum] of cost) if (!done.has(at) && (here < 0 || sum < cost.get(here)!)) here = at;
    if (here < 0) return [];
    if (here === to) break;
    done.add(here);
    for (const [next, likeness] of nodes[here]!.near) {
      const sum = cost.get(here)! - Math.log(likeness) + STEP + (nodes[next]?.dim && next !== to ? DIM : 0);
      if (sum < (cost.get(next) ?? Number.POSITIVE_INFINITY)) {
        cost.set(next, sum);
        before.set(next, here);
      }
    }
  }
  const path = [to];
  for (let at = before.get(to); at !== undefined; at = before.get(at)) path.unshift(at);
  return path;
}

/** A place to set out from: where one can go from it, and how like each of those is, above 0 to 1. */
export interface MapNode {
  near: readonly (readonly [at: number, likeness: number])[];
  /** Nothing is known of what is asked for there: a way through it says little, and is taken only where every other is far worse. */
  dim: boolean;
}

/** A longer way is no plan for anybody. */
export const MOST_STEPS = 4;
/** Less alike is a leap, not a step: no way is better than one of leaps. */
const LEAST = 0.08;
/** What any step costs: without it two steps of hardly any change would beat one of some. */
const STEP = Math.log(1.5);
/** What passing through a dim place costs. */
const DIM = Math.log(8);

/**
 * The way of at most `MOST_STEPS` steps between two places on which the work stays most alike from step to step (Bellman-Ford, one round a step;
 * a step costs the negative logarithm of its likeness, so that the product of all is greatest, and a little for being a step). Both ends included;
 * one place where they are the same; empty where there is no such way or place.
 */
export function mapPath(nodes: readonly MapNode[], from: number, to: number): number[] {
  if (!nodes[from] || !nodes[to]) return [];
  if (from === to) return [from];
  let reached = new Map<number, { cost: number; way: number[] }>([[from, { cost: 0, way: [from] }]]);
  let best: { cost: number; way: number[] } | undefined;
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = new Map<number, { cost: number; way: number[] }>();
    for (const [here, { cost, way }] of reached) {
      for (const [at, likeness] of nodes[here]!.near) {
        if (likeness < LEAST || way.includes(at)) continue;
        const sum = cost - Math.log(likeness) + STEP + (nodes[at]?.dim && at !== to ? DIM : 0);
        if (sum < (next.get(at)?.cost ?? Number.POSITIVE_INFINITY)) next.set(at, { cost: sum, way: [...way, at] });
      }
    }
    const there = next.get(to);
    if (there && there.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = there;
    reached = next;
  }
  return best?.way ?? [];
}

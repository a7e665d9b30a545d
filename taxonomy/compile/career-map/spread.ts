import type { Point } from './lay-out.ts';

/** Free room between two dots. */
const GAP = 1.5;
const ROUNDS = 300;

/**
 * Fits points into a box, then moves dots that overlap apart, each round half of the overlap, and never out of the box. Both in units of the box.
 * @param radii one for each point
 */
export function spread(points: readonly Point[], radii: readonly number[], box: { width: number; height: number }): Point[] {
  const most = Math.max(...radii) + GAP;
  const stretch = (values: readonly number[], size: number) => {
    const low = Math.min(...values);
    const span = Math.max(...values) - low || 1;
    return values.map((value) => most + ((value - low) / span) * (size - 2 * most));
  };
  const xs = stretch(
    points.map(({ x }) => x),
    box.width,
  );
  const ys = stretch(
    points.map(({ y }) => y),
    box.height,
  );
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < xs.length; i++) {
      for (let j = i + 1; j < xs.length; j++) {
        const dx = xs[j]! - xs[i]! || 1e-3;
        const dy = ys[j]! - ys[i]!;
        const far = Math.sqrt(dx * dx + dy * dy);
        const overlap = radii[i]! + radii[j]! + GAP - far;
        if (overlap <= 0.01) continue;
        moved = true;
        // The smaller dot gives way more.
        const share = radii[j]! / (radii[i]! + radii[j]!);
        const push = overlap / 2 / far;
        xs[i]! -= dx * push * share;
        ys[i]! -= dy * push * share;
        xs[j]! += dx * push * (1 - share);
        ys[j]! += dy * push * (1 - share);
      }
    }
    for (let i = 0; i < xs.length; i++) {
      xs[i] = Math.min(box.width - radii[i]! - GAP, Math.max(radii[i]! + GAP, xs[i]!));
      ys[i] = Math.min(box.height - radii[i]! - GAP, Math.max(radii[i]! + GAP, ys[i]!));
    }
    if (!moved) break;
  }
  return xs.map((x, i) => ({ x, y: ys[i]! }));
}

/** A place on a plane. */
export interface Point {
  x: number;
  y: number;
}

/** About how many neighbors each point keeps close. */
const PERPLEXITY = 9;
const STEPS = 700;
/** Neighbors are pulled together this much harder while the rough shape forms. */
const EXAGGERATION = 8;
const EARLY = 200;
const RATE = 60;

/**
 * Places n things on a plane so that like ones lie close: t-SNE (van der Maaten and Hinton 2008), exact, begun from the two widest directions
 * of the likeness instead of chance, so that the same likeness gives the same map.
 * @param likeness n x n, 0..1, row by row
 */
export function layOut(likeness: Float64Array, n: number): Point[] {
  const wanted = closeness(likeness, n);
  const at = firstPlaces(likeness, n);
  const speed = new Float64Array(2 * n);
  const gain = new Float64Array(2 * n).fill(1);
  const force = new Float64Array(2 * n);
  const kernel = new Float64Array(n * n);
  for (let step = 0; step < STEPS; step++) {
    let total = 0;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const dx = at[2 * i]! - at[2 * j]!;
        const dy = at[2 * i + 1]! - at[2 * j + 1]!;
        const q = 1 / (1 + dx * dx + dy * dy);
        kernel[i * n + j] = q;
        total += 2 * q;
      }
    }
    force.fill(0);
    const pull = step < EARLY ? EXAGGERATION : 1;
    for (let i = 0; i < n; i++) {
      for (let j = i + 1; j < n; j++) {
        const q = kernel[i * n + j]!;
        const by = 4 * (pull * wanted[i * n + j]! - q / total) * q;
        const dx = by * (at[2 * i]! - at[2 * j]!);
        const dy = by * (at[2 * i + 1]! - at[2 * j + 1]!);
        force[2 * i]! += dx;
        force[2 * i + 1]! += dy;
        force[2 * j]! -= dx;
        force[2 * j + 1]! -= dy;
      }
    }
    const momentum = step < EARLY ? 0.5 : 0.8;
    for (let k = 0; k < 2 * n; k++) {
      gain[k] = Math.max(0.01, Math.sign(force[k]!) === Math.sign(speed[k]!) ? gain[k]! * 0.8 : gain[k]! + 0.2);
      speed[k] = momentum * speed[k]! - RATE * gain[k]! * force[k]!;
      at[k]! += speed[k]!;
    }
  }
  return Array.from({ length: n }, (_, i) => ({ x: at[2 * i]!, y: at[2 * i + 1]! }));
}

/** How close every two should lie: chances that sum to 1, each point's width chosen so that it has about PERPLEXITY neighbors. */
function closeness(likeness: Float64Array, n: number): Float64Array {
  const chances = new Float64Array(n * n);
  const aim = Math.log(PERPLEXITY);
  for (let i = 0; i < n; i++) {
    let low = 0;
    let high = Number.POSITIVE_INFINITY;
    let narrow = 1;
    for (let round = 0; round < 60; round++) {
      let sum = 0;
      let weighed = 0;
      for (let j = 0; j < n; j++) {
        if (j === i) continue;
        const far = 1 - likeness[i * n + j]!;
        const p = Math.exp(-far * narrow);
        chances[i * n + j] = p;
        sum += p;
        weighed += p * far;
      }
      const entropy = Math.log(sum) + (narrow * weighed) / sum;
      for (let j = 0; j < n; j++) chances[i * n + j]! /= sum;
      if (Math.abs(entropy - aim) < 1e-4) break;
      if (entropy > aim) low = narrow;
      else high = narrow;
      narrow = high === Number.POSITIVE_INFINITY ? narrow * 2 : (low + high) / 2;
    }
  }
  const both = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) both[i * n + j] = Math.max(1e-12, (chances[i * n + j]! + chances[j * n + i]!) / (2 * n));
  return both;
}

/** The two widest directions of the likeness (classical scaling, by powers of the centered matrix), as small first places. */
function firstPlaces(likeness: Float64Array, n: number): Float64Array {
  const means = Float64Array.from({ length: n }, (_, i) => mean(likeness.subarray(i * n, (i + 1) * n)));
  const all = mean(means);
  const centered = likeness.map((value, k) => value - means[Math.floor(k / n)]! - means[k % n]! + all);
  const axes: Float64Array[] = [];
  for (let axis = 0; axis < 2; axis++) {
    let vector = Float64Array.from({ length: n }, (_, i) => Math.sin((axis + 1) * (i + 1)));
    for (let round = 0; round < 60; round++) {
      const next = new Float64Array(n);
      for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) next[i]! += centered[i * n + j]! * vector[j]!;
      for (const known of axes) {
        const along = known.reduce((sum, value, i) => sum + value * next[i]!, 0);
        for (let i = 0; i < n; i++) next[i]! -= along * known[i]!;
      }
      const length = Math.sqrt(next.reduce((sum, value) => sum + value * value, 0)) || 1;
      vector = next.map((value) => value / length);
    }
    axes.push(vector);
  }
  const small = 0.01 * Math.sqrt(n);
  return Float64Array.from({ length: 2 * n }, (_, k) => axes[k % 2]![k >> 1]! * small);
}

const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;

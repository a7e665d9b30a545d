import * as reader from '../../taxonomy/match/score-words.ts';
import { seededRandom, shuffled } from '../seeded-random.ts';

/** In constants of this module: an imported name, as programs are loaded here, costs a call each time, and a fit three times its time. */
const { ROWS, TAGS } = reader;
/** Units of one net that read on, and as many that read back. */
export const UNITS = reader.UNITS / reader.NETS;
/** Weights of a row of one net: gate and news of each unit, those that read on before those that read back; then first and further word. */
export const ROW = 4 * UNITS + 2;

/** How many sentences one step of learning looks at. */
const BATCH = 8;
const RATE = 0.002;
/** Share of marks, and of units, that are left out at each look at a word, so that none is relied on alone. */
const MARKS_LEFT_OUT = 0.15;
const UNITS_LEFT_OUT = 0.15;
/** The weights of all steps after this share of them count in the mean that is kept; older ones fade. */
const MEAN_FROM = 0.4;
const FADING = 0.995;
/** While learning, a wrong tag looks better by this much: a word missed costs twice what another mistake does. */
const MISSED = 1;
const MISTAKEN = 0.5;
/** Spread of the weights at the start. Marks that no sentence has never weigh anything. */
const SPREAD = 0.1;

const BOTH = 2 * UNITS;
/** Where the weights of the units and the steps from tag to tag begin, after those of the rows. */
export const OF_UNITS = ROWS * ROW;
export const OF_STEPS = OF_UNITS + BOTH * 2;
const WEIGHTS = OF_STEPS + TAGS * TAGS;

/** How sure each tag of each word is, and each step to it from each tag of the word before; 0..1. A sentence starts as if after a word outside. */
export interface Belief {
  tags: Float32Array;
  steps: Float32Array;
}

/** A sentence to learn from. */
export interface Lesson {
  size: number;
  /** Where the rows of each word's marks begin among the weights, word by word. */
  rows: Int32Array;
  belief: Belief;
  /** How much it counts. */
  weight: number;
}

/** What is known for sure of a sentence. */
export function certain(gold: ArrayLike<number>): Belief {
  const belief = { tags: new Float32Array(gold.length * TAGS), steps: new Float32Array(gold.length * TAGS * TAGS) };
  for (let i = 0; i < gold.length; i++) {
    belief.tags[i * TAGS + gold[i]!] = 1;
    belief.steps[(i * TAGS + (i === 0 ? 0 : gold[i - 1]!)) * TAGS + gold[i]!] = 1;
  }
  return belief;
}

/** What several nets believe of a sentence, in the mean. */
export function believed({ size, rows }: Pick<Lesson, 'size' | 'rows'>, nets: readonly Float64Array[]): Belief {
  const mean = { tags: new Float32Array(size * TAGS), steps: new Float32Array(size * TAGS * TAGS) };
  for (const weights of nets) {
    const told = new Float64Array(size * ROW);
    const ofWord = rows.length / size;
    for (let at = 0; at < rows.length; at++) addTold(told, Math.floor(at / ofWord), weights, rows[at]!, 1);
    const states = runUnits(told, size);
    const { tags, steps } = expected(scoreTags(told, states, null, weights, size), weights, size);
    for (let at = 0; at < tags.length; at++) mean.tags[at]! += tags[at]! / nets.length;
    for (let at = 0; at < steps.length; at++) mean.steps[at]! += steps[at]! / nets.length;
  }
  return mean;
}

/** Of two beliefs the mean, the second counting by its share. */
export function mixed(one: Belief, other: Belief, share: number): Belief {
  const mix = (a: Float32Array, b: Float32Array) => a.map((x, at) => (1 - share) * x + share * b[at]!);
  return { tags: mix(one.tags, other.tags), steps: mix(one.steps, other.steps) };
}

/**
 * Adam (Kingma and Ba 2015) in steps of a few sentences; everything drawn is seeded, so the weights are the same in every run.
 * @returns weights of the rows, then of the units, then of the steps from tag to tag
 */
export function learn(all: readonly Lesson[], passes: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  let lessons = all;
  const seen = new Set<number>();
  for (const { rows } of lessons) for (const row of rows) seen.add(row);
  const weights = Float64Array.from({ length: WEIGHTS }, (_, at) =>
    at < OF_UNITS ? (seen.has(at - (at % ROW)) ? SPREAD * normal(random) : 0) : at < OF_STEPS ? (random() * 2 - 1) / Math.sqrt(BOTH) : 0,
  );
  const kept = new Float64Array(WEIGHTS);
  const mean = new Float64Array(WEIGHTS);
  const square = new Float64Array(WEIGHTS);
  const slope = new Float64Array(WEIGHTS);
  const steps = Math.ceil(lessons.length / BATCH) * passes;
  let step = 0;
  for (let pass = 0; pass < passes; pass++) {
    lessons = shuffled(lessons, random);
    for (let from = 0; from < lessons.length; from += BATCH) {
      slope.fill(0);
      for (const lesson of lessons.slice(from, from + BATCH)) addSlope(lesson, weights, slope, random);
      step++;
      const rate = (RATE * Math.sqrt(1 - 0.999 ** step)) / (1 - 0.9 ** step);
      const fading = step - 1 < MEAN_FROM * steps ? 0 : FADING;
      for (let at = 0; at < WEIGHTS; at++) {
        const gradient = slope[at]! / BATCH;
        mean[at] = 0.9 * mean[at]! + 0.1 * gradient;
        square[at] = 0.999 * square[at]! + 0.001 * gradient * gradient;
        weights[at]! += (rate * mean[at]!) / (Math.sqrt(square[at]!) + 1e-9);
        kept[at] = fading * kept[at]! + (1 - fading) * weights[at]!;
      }
    }
  }
  return kept;
}

/** A number drawn from the normal distribution (Box and Muller 1958). */
const normal = (random: () => number): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Adds the slope of the log-likelihood of a sentence: forth through marks, units and tags, and back the same way. */
function addSlope({ size, rows, belief, weight }: Lesson, weights: Float64Array, slope: Float64Array, random: () => number): void {
  const seen = Uint8Array.from(rows, () => (random() < MARKS_LEFT_OUT ? 0 : 1));
  const ofWord = rows.length / size;
  const told = new Float64Array(size * ROW);
  const toldSlope = new Float64Array(size * ROW);
  for (let at = 0; at < rows.length; at++)
    if (seen[at] !== 0) addTold(told, Math.floor(at / ofWord), weights, rows[at]!, 1 / (1 - MARKS_LEFT_OUT));

  const states = runUnits(told, size);
  const heard = Float64Array.from(states, () => (random() < UNITS_LEFT_OUT ? 0 : 1 / (1 - UNITS_LEFT_OUT)));
  const scores = scoreTags(told, states, heard, weights, size);
  const owed = addTagSlope(scores, belief, weight, weights, slope);
  const stateSlope = new Float64Array(size * BOTH);
  for (let i = 0; i < size; i++)
    for (let tag = 1; tag < TAGS; tag++) {
      const due = owed[i * TAGS + tag]!;
      toldSlope[i * ROW + 2 * BOTH + tag - 1] = due;
      for (let unit = 0; unit < BOTH; unit++) {
        const at = i * BOTH + unit;
        slope[OF_UNITS + unit * 2 + tag - 1]! += due * states[at]! * heard[at]!;
        stateSlope[at]! += due * heard[at]! * weights[OF_UNITS + unit * 2 + tag - 1]!;
      }
    }
  passBack(told, states, stateSlope, toldSlope, size);

  for (let at = 0; at < rows.length; at++)
    if (seen[at] !== 0) {
      const from = Math.floor(at / ofWord) * ROW;
      for (let k = 0; k < ROW; k++) slope[rows[at]! + k]! += toldSlope[from + k]!;
    }
}

function addTold(told: Float64Array, word: number, weights: Float64Array, row: number, times: number): void {
  const to = word * ROW;
  for (let k = 0; k < ROW; k++) told[to + k]! += weights[row + k]! * times;
}

/** Scores of the tags of each word, by what its marks told and by the states of the units; `heard` says how loud each state is. */
function scoreTags(
  told: Float64Array,
  states: Float64Array,
  heard: Float64Array | null,
  weights: Float64Array,
  size: number,
): Float64Array {
  const scores = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let tag = 1; tag < TAGS; tag++) {
      let score = told[i * ROW + 2 * BOTH + tag - 1]!;
      for (let unit = 0; unit < BOTH; unit++) {
        const at = i * BOTH + unit;
        score += states[at]! * (heard ? heard[at]! : 1) * weights[OF_UNITS + unit * 2 + tag - 1]!;
      }
      scores[i * TAGS + tag] = score;
    }
  return scores;
}

const within = (value: number, reach: number): number => Math.max(-reach, Math.min(reach, value));

/** States of the units after each word, as `scoreWords` runs them. */
function runUnits(told: Float64Array, size: number): Float64Array {
  const states = new Float64Array(size * BOTH);
  for (let unit = 0; unit < BOTH; unit++) {
    let state = 0;
    for (let n = 0; n < size; n++) {
      const i = unit < UNITS ? n : size - 1 - n;
      const at = i * ROW + unit * 2;
      state += (within(told[at]!, 2) / 4 + 0.5) * (within(told[at + 1]!, 1) - state);
      states[i * BOTH + unit] = state;
    }
  }
  return states;
}

/** From what the states owe to what the words told the units: against the way that each unit reads. */
function passBack(told: Float64Array, states: Float64Array, stateSlope: Float64Array, toldSlope: Float64Array, size: number): void {
  for (let unit = 0; unit < BOTH; unit++) {
    const step = unit < UNITS ? 1 : -1;
    let carried = 0;
    for (let n = size - 1; n >= 0; n--) {
      const i = unit < UNITS ? n : size - 1 - n;
      const at = i * ROW + unit * 2;
      const [gate, news] = [told[at]!, told[at + 1]!];
      const z = within(gate, 2) / 4 + 0.5;
      const before = n === 0 ? 0 : states[(i - step) * BOTH + unit]!;
      const due = stateSlope[i * BOTH + unit]! + carried;
      if (Math.abs(gate) < 2) toldSlope[at] = (due * (within(news, 1) - before)) / 4;
      if (Math.abs(news) < 1) toldSlope[at + 1] = due * z;
      carried = due * (1 - z);
    }
  }
}

/** The logarithm of a sum of three exponentials. */
function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top === Number.NEGATIVE_INFINITY ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** What scores and steps make of each tag and each step to it (forward-backward). */
function expected(scores: Float64Array, weights: Float64Array, size: number): { tags: Float64Array; steps: Float64Array } {
  const step = (before: number, tag: number) =>
    tag === 2 && before === 0 ? Number.NEGATIVE_INFINITY : weights[OF_STEPS + before * TAGS + tag]!;
  const forward = new Float64Array(size * TAGS);
  const backward = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let tag = 0; tag < TAGS; tag++) {
      const came = (before: number) => forward[(i - 1) * TAGS + before]! + step(before, tag);
      forward[i * TAGS + tag] = (i === 0 ? step(0, tag) : logSum(came(0), came(1), came(2))) + scores[i * TAGS + tag]!;
    }
  for (let i = size - 2; i >= 0; i--)
    for (let tag = 0; tag < TAGS; tag++) {
      const goes = (next: number) => step(tag, next) + scores[(i + 1) * TAGS + next]! + backward[(i + 1) * TAGS + next]!;
      backward[i * TAGS + tag] = logSum(goes(0), goes(1), goes(2));
    }
  const last = (size - 1) * TAGS;
  const all = logSum(forward[last]!, forward[last + 1]!, forward[last + 2]!);
  const tags = forward.map((way, at) => Math.exp(way + backward[at]! - all));
  const steps = new Float64Array(size * TAGS * TAGS);
  for (let i = 0; i < size; i++)
    for (let before = 0; before < (i === 0 ? 1 : TAGS); before++)
      for (let tag = 0; tag < TAGS; tag++) {
        const at = i * TAGS + tag;
        const way = (i === 0 ? 0 : forward[(i - 1) * TAGS + before]!) + step(before, tag) + scores[at]!;
        steps[(i * TAGS + before) * TAGS + tag] = Math.exp(way + backward[at]! - all);
      }
  return { tags, steps };
}

/**
 * Adds the slope of the steps: what is believed, less what the weights expect, wrong tags raised by what they cost (Gimpel and Smith 2010).
 * @returns the same of the score of each tag, word by word
 */
function addTagSlope(scores: Float64Array, belief: Belief, weight: number, weights: Float64Array, slope: Float64Array): Float64Array {
  const raised = scores.map((score, at) => score + (1 - belief.tags[at]!) * (at % TAGS === 0 ? MISSED : MISTAKEN));
  const { tags, steps } = expected(raised, weights, scores.length / TAGS);
  for (let at = 0; at < steps.length; at++) slope[OF_STEPS + (at % (TAGS * TAGS))]! += weight * (belief.steps[at]! - steps[at]!);
  return tags.map((tag, at) => weight * (belief.tags[at]! - tag));
}

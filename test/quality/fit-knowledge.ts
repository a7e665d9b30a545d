import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { DIGITS, LOOKS, ONE, ROW, ROWS, rowsOf, TAGS, UNITS } from '../../taxonomy/match/find-knowledge.ts';
import { readFields } from '../../taxonomy/match/read-fields.ts';
import { marksOf } from '../../taxonomy/match/spans-of-knowledge.ts';
import { WordFacts } from '../../taxonomy/match/word-facts.ts';
import { GROUPS, MARK_VALUES } from '../../taxonomy/match/word-marks.ts';
import { seededRandom } from '../seeded-random.ts';
import { readText } from './bench-sets.ts';
import { spansOf } from './tally-spans.ts';

/** Passes over the labelled sentences, and how many of these one step of learning looks at. */
const PASSES = 20;
const BATCH = 16;
const RATE = 0.002;
/** Share of marks, and of units, that are left out at each look at a word, so that none is relied on alone. */
const MARKS_LEFT_OUT = 0.15;
const UNITS_LEFT_OUT = 0.3;
/** The weights of all steps after this share of them count in the mean that is kept; older ones fade. */
const MEAN_FROM = 0.4;
const FADING = 0.995;
/** While learning, a wrong tag looks better by this much: a word missed costs twice what another mistake does. */
const MISSED = 1.4;
const MISTAKEN = 0.7;
/** Spread of the weights at the start. Marks that no sentence has never weigh anything. */
const SPREAD = 0.1;
const SEED = 1;

const BOTH = 2 * UNITS;
/** Where the weights of the units and the steps from tag to tag begin, after those of the rows. */
const OF_UNITS = ROWS * ROW;
const OF_STEPS = OF_UNITS + BOTH * 2;
const WEIGHTS = OF_STEPS + TAGS * TAGS;

interface Sentence {
  size: number;
  /** Where the rows of each word's marks begin among the weights, word by word. */
  rows: Int32Array;
  gold: Uint8Array;
}
const ROWS_OF_WORD = LOOKS.reduce((sum, { rows }) => sum + rows.length, 0);

/**
 * The `fit-knowledge` command: fits the weights of `taxonomy/match/find-knowledge` to SkillSpan's training split (MIT licence) by softmax-margin
 * (Gimpel and Smith 2010) and writes taxonomy/match/knowledge-weights.ts. No word is learned: a sentence is seen by its marks only. Marks and
 * constants were chosen by cross-validation within the training split, over documents; `npm run quality` measures on the development split.
 */
export async function main(): Promise<number> {
  const read = readCompiled('taxonomy/compiled');
  const taxonomy = await loadTaxonomy(read);
  const facts = new WordFacts(taxonomy, await read.bytes('word-classes.bin'));
  const sentences = readText('bench/skillspan/train.json.gz')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => readLine(JSON.parse(line) as Labelled, taxonomy, facts));
  const weights = learn(sentences);
  console.log(`${sentences.length} sentences`);
  writeFileSync('taxonomy/match/knowledge-weights.ts', asSource(weights));
  return 0;
}

interface Labelled {
  tokens: string[];
  tags_knowledge: string[];
}

function readLine({ tokens: words, tags_knowledge: tags }: Labelled, taxonomy: Taxonomy, facts: WordFacts): Sentence[] {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  const [field] = readFields({ text }, null, taxonomy, false, []);
  if (!field?.sections) return [];
  const { reading, sections } = field;
  const { count, start } = reading.tokens;
  const marks = marksOf(field, sections, new Uint8Array(sections.said.length), taxonomy, facts);
  const spans = spansOf(tags);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let to = 1; to <= count; to++) {
    if (to < count && sections.sentence[to] === sections.sentence[from]) continue;
    const size = to - from;
    const rows = new Int32Array(size * ROWS_OF_WORD);
    const gold = new Uint8Array(size);
    let spanBefore = -1;
    for (let i = 0; i < size; i++) {
      const position = marks.position[from + i]!;
      const ofWord = LOOKS.flatMap((look) => rowsOf(look, marks[look.group][position + look.offset]!));
      for (const [at, row] of ofWord.entries()) rows[i * ROWS_OF_WORD + at] = row * ROW;
      const word = starts.findLastIndex((one) => one <= start[from + i]!);
      const span = spans.findIndex(([first, end]) => word >= first && word < end);
      gold[i] = span < 0 ? 0 : span === spanBefore ? 2 : 1;
      spanBefore = span;
    }
    sentences.push({ size, rows, gold });
    from = to;
  }
  return sentences;
}

/** Adam (Kingma and Ba 2015) in steps of a few sentences; everything drawn is seeded, so the weights are the same in every run. */
function learn(all: readonly Sentence[]): Float64Array {
  const random = seededRandom(SEED);
  const sentences = [...all];
  const seen = new Set(sentences.flatMap(({ rows }) => [...new Set(rows)]));
  const weights = Float64Array.from({ length: WEIGHTS }, (_, at) =>
    at < OF_UNITS ? (seen.has(at - (at % ROW)) ? SPREAD * normal(random) : 0) : at < OF_STEPS ? (random() * 2 - 1) / Math.sqrt(BOTH) : 0,
  );
  const kept = new Float64Array(WEIGHTS);
  const mean = new Float64Array(WEIGHTS);
  const square = new Float64Array(WEIGHTS);
  const slope = new Float64Array(WEIGHTS);
  const steps = Math.ceil(sentences.length / BATCH) * PASSES;
  let step = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(sentences, random);
    for (let from = 0; from < sentences.length; from += BATCH) {
      slope.fill(0);
      for (const sentence of sentences.slice(from, from + BATCH)) addSlope(sentence, weights, slope, random);
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

function shuffle(list: Sentence[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

/** Adds the slope of the log-likelihood of a sentence: forth through marks, units and tags, and back the same way. */
function addSlope({ size, rows, gold }: Sentence, weights: Float64Array, slope: Float64Array, random: () => number): void {
  const seen = Uint8Array.from(rows, () => (random() < MARKS_LEFT_OUT ? 0 : 1));
  const told = new Float64Array(size * ROW);
  const toldSlope = new Float64Array(size * ROW);
  for (let at = 0; at < rows.length; at++)
    if (seen[at] !== 0) {
      const to = Math.floor(at / ROWS_OF_WORD) * ROW;
      for (let k = 0; k < ROW; k++) told[to + k]! += weights[rows[at]! + k]! / (1 - MARKS_LEFT_OUT);
    }

  const states = runUnits(told, size);
  const heard = Float64Array.from(states, () => (random() < UNITS_LEFT_OUT ? 0 : 1 / (1 - UNITS_LEFT_OUT)));
  const scores = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let tag = 1; tag < TAGS; tag++) {
      let score = told[i * ROW + 2 * BOTH + tag - 1]!;
      for (let unit = 0; unit < BOTH; unit++)
        score += states[i * BOTH + unit]! * heard[i * BOTH + unit]! * weights[OF_UNITS + unit * 2 + tag - 1]!;
      scores[i * TAGS + tag] = score;
    }

  const owed = addTagSlope(scores, gold, weights, slope);
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
      const from = Math.floor(at / ROWS_OF_WORD) * ROW;
      for (let k = 0; k < ROW; k++) slope[rows[at]! + k]! += toldSlope[from + k]!;
    }
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

/**
 * Adds the slope of the steps: what was labelled, less what the weights expect (forward-backward), wrong tags raised by what they cost.
 * @returns the same of the score of each tag, word by word
 */
function addTagSlope(scores: Float64Array, gold: Uint8Array, weights: Float64Array, slope: Float64Array): Float64Array {
  const size = gold.length;
  const raised = scores.map((score, at) => score + (gold[Math.floor(at / TAGS)] === at % TAGS ? 0 : at % TAGS === 0 ? MISSED : MISTAKEN));
  const step = (before: number, tag: number) =>
    tag === 2 && before === 0 ? Number.NEGATIVE_INFINITY : weights[OF_STEPS + before * TAGS + tag]!;
  const forward = new Float64Array(size * TAGS);
  const backward = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let tag = 0; tag < TAGS; tag++) {
      const came = (before: number) => forward[(i - 1) * TAGS + before]! + step(before, tag);
      forward[i * TAGS + tag] = (i === 0 ? step(0, tag) : logSum(came(0), came(1), came(2))) + raised[i * TAGS + tag]!;
    }
  for (let i = size - 2; i >= 0; i--)
    for (let tag = 0; tag < TAGS; tag++) {
      const goes = (next: number) => step(tag, next) + raised[(i + 1) * TAGS + next]! + backward[(i + 1) * TAGS + next]!;
      backward[i * TAGS + tag] = logSum(goes(0), goes(1), goes(2));
    }
  const last = (size - 1) * TAGS;
  const all = logSum(forward[last]!, forward[last + 1]!, forward[last + 2]!);
  const owed = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++) {
    const goldBefore = i === 0 ? 0 : gold[i - 1]!;
    for (let tag = 0; tag < TAGS; tag++) {
      const at = i * TAGS + tag;
      owed[at] = (gold[i] === tag ? 1 : 0) - Math.exp(forward[at]! + backward[at]! - all);
      for (let before = 0; before < (i === 0 ? 1 : TAGS); before++) {
        const way = (i === 0 ? 0 : forward[(i - 1) * TAGS + before]!) + step(before, tag) + raised[at]!;
        slope[OF_STEPS + before * TAGS + tag]! += (before === goldBefore && tag === gold[i] ? 1 : 0) - Math.exp(way + backward[at]! - all);
      }
    }
  }
  return owed;
}

function asSource(weights: Float64Array): string {
  const whole = Array.from(weights, (weight) => Math.round(weight * ONE));
  const zero = DIGITS.length / 2;
  const digits = (from: number, to: number) => {
    const values = whole.slice(from, to);
    if (values.every((value) => value === 0)) return '';
    return values.map((value) => DIGITS[Math.max(0, Math.min(DIGITS.length - 1, value + zero))]).join('');
  };
  return [
    `// Written by \`node taxonomy/batch/run.mjs fit-knowledge\`; see test/quality/fit-knowledge.ts for the method. In ${ONE}ths.`,
    `export const KNOWLEDGE_STEPS: readonly number[] = [${whole.slice(OF_STEPS).join(', ')}];`,
    'export const KNOWLEDGE_WEIGHTS = `',
    ...LOOKS.flatMap(({ group, without, rows }) =>
      GROUPS[group].slice(without).map((mark, at) => {
        const ofMark = Array.from({ length: MARK_VALUES[mark] }, (_, value) => rows[at]! + value);
        return ofMark.map((row) => digits(row * ROW, (row + 1) * ROW)).join(' ');
      }),
    ),
    digits(OF_UNITS, OF_STEPS),
    '`;',
    '',
  ].join('\n');
}

import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { cellAt, cellCount, readLook, TAGS } from '../../taxonomy/match/find-knowledge.ts';
import { readFields } from '../../taxonomy/match/read-fields.ts';
import { marksOf } from '../../taxonomy/match/spans-of-knowledge.ts';
import { readText } from './bench-sets.ts';
import { groupLooks } from './group-looks.ts';
import { spansOf } from './tally-spans.ts';

/**
 * Marks that are weighed together. None of them knows a word by its letters beyond its ending, closed classes of heads and titles, and the class
 * of words that keep the same company in our own sources.
 */
const LOOKS = (
  'kind-1 kind kind+1,role,role-1 role,role role+1,role-2 role-1,role+1 role+2,gap+1 role+1,gap role-1,gap kind-1 kind,' +
  'gap+1 kind kind+1,caps role,caps-1 caps caps+1,cue kind,cue role,cue role-1,demand kind,said kind,tools kind,' +
  'clause caps kind,size clause kind,doing role,ending kind,ending+1 kind,ending-1,ending role+1,head role-1,head+1 role,' +
  'rare kind,rare role,rare+1 kind,rare-1 kind,rare ending,rare clause kind,kind place size,doing kind place,role kind+1,' +
  'gap+1 role+1 kind,trust kind,trust-1 role,trust role+1,kind+1 kind+2,kind-2 kind-1,kind role-1 gap,kind role+1 gap+1,' +
  'head gap kind-1,caps+1 gap+1 kind,class,class-1,class+1,class-2,class+2,class kind,class+1 kind,class-1 kind,class caps,' +
  'class+1 gap+1,class-1 gap,family,family-1,family+1,family family+1,family-1 family,point family,point+1 family,' +
  'point+1 family family+1,point family-1,point point+1,point-1 point,point+1 point+2,capitals kind,caps ending,ending ending+1,' +
  'class caps point,caps point,caps point+1,caps kind point,place point+1,place point'
).split(',');

/** Passes over the labelled lines; weights that stay nearer to zero than `LEAST` after the first fit are dropped before the second. */
const PASSES = 100;
const RATE = 0.15;
const LEAST = 0.16;
/** Strength of the L2 penalty in the first fit, and in the second, where few weights are left. */
const SHRINK = 10;
const SHRINK_LEFT = 7;
/** Rarer cells learn single lines by heart. */
const LEAST_LINES = 8;
/** While learning, a wrong tag looks better by this much: a word missed costs twice what another mistake does. */
const MISSED = 2;
const MISTAKEN = 1;

interface Line {
  size: number;
  /** Cell of each look, word by word. */
  cells: Int32Array;
  gold: Uint8Array;
  /** Sentences of the line, as first tokens. */
  breaks: number[];
}

/**
 * The `fit-knowledge` command: fits the weights of `taxonomy/match/find-knowledge` to SkillSpan's training split (MIT licence) by softmax-margin
 * (Gimpel and Smith 2010) with an L2 penalty, drops small ones and writes taxonomy/match/knowledge-weights.ts. No word is learned: a line is
 * seen by its marks only. Looks and constants were chosen by cross-validation within the training split, over documents; `npm run quality`
 * measures on the development split.
 */
export async function main(): Promise<number> {
  const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const looks = LOOKS.map(readLook);
  const offsets: number[] = [];
  let room = 0;
  for (const look of looks) {
    offsets.push(room);
    room += cellCount(look);
  }
  const lines = readText('bench/skillspan/train.json.gz')
    .split('\n')
    .filter(Boolean)
    .map((line) => readLine(JSON.parse(line) as Labelled, taxonomy, looks, offsets));
  const kept = commonCells(lines, room);
  const weights = new Float64Array(room * 2);
  const steps = new Float64Array(TAGS * TAGS);
  learn(lines, weights, steps, kept, SHRINK);
  for (let cell = 0; cell < room; cell++)
    if (Math.max(Math.abs(weights[cell * 2]!), Math.abs(weights[cell * 2 + 1]!)) < LEAST) {
      kept[cell] = 0;
      weights[cell * 2] = 0;
      weights[cell * 2 + 1] = 0;
    }
  learn(lines, weights, steps, kept, SHRINK_LEFT);
  console.log(`${kept.reduce((sum, one) => sum + one, 0)} weights`);
  writeFileSync('taxonomy/match/knowledge-weights.ts', asSource(weights, steps, offsets, looks));
  return 0;
}

interface Labelled {
  tokens: string[];
  tags_knowledge: string[];
}

function readLine(
  { tokens: words, tags_knowledge: tags }: Labelled,
  taxonomy: Taxonomy,
  looks: ReturnType<typeof readLook>[],
  offsets: number[],
): Line {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  const spans = spansOf(tags);
  const [field] = readFields({ text }, null, taxonomy, false, []);
  if (!field?.sections) return { size: 0, cells: new Int32Array(0), gold: new Uint8Array(0), breaks: [] };
  const { reading, sections } = field;
  const marks = marksOf(field, sections, taxonomy, new Uint8Array(sections.said.length));
  const size = reading.tokens.count;
  const cells = new Int32Array(size * looks.length);
  const gold = new Uint8Array(size);
  const wordOf: number[] = [];
  const breaks: number[] = [];
  for (let i = 0; i < size; i++) {
    if (i === 0 || sections.sentence[i] !== sections.sentence[i - 1]) breaks.push(i);
    const at = reading.tokens.start[i]!;
    wordOf.push(starts.findLastIndex((start) => start <= at));
  }
  for (const [l, look] of looks.entries()) {
    for (let i = 0; i < size; i++) cells[i * looks.length + l] = offsets[l]! + cellAt(look, marks, marks.position[i]!);
  }
  for (const [from, to] of spans) {
    let first = true;
    for (let i = 0; i < size; i++)
      if (wordOf[i]! >= from && wordOf[i]! < to) {
        gold[i] = first || breaks.includes(i) ? 1 : 2;
        first = false;
      }
  }
  return { size, cells, gold, breaks };
}

function commonCells(lines: readonly Line[], room: number): Uint8Array {
  const seen = new Int32Array(room);
  for (const { cells } of lines) for (const cell of new Set(cells)) seen[cell]!++;
  return Uint8Array.from(seen, (count) => (count >= LEAST_LINES ? 1 : 0));
}

/** Scores of the tags of each word, wrong ones raised by what they cost. */
function scoresOf({ size, cells, gold }: Line, weights: Float64Array): Float64Array {
  const looks = LOOKS.length;
  const score = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++) {
    let first = 0;
    let further = 0;
    for (let at = i * looks; at < (i + 1) * looks; at++) {
      const cell = cells[at]! * 2;
      first += weights[cell]!;
      further += weights[cell + 1]!;
    }
    score[i * TAGS] = gold[i] === 0 ? 0 : MISSED;
    score[i * TAGS + 1] = first + (gold[i] === 1 ? 0 : MISTAKEN);
    score[i * TAGS + 2] = further + (gold[i] === 2 ? 0 : MISTAKEN);
  }
  return score;
}

/** Adam (Kingma and Ba 2015) on the whole training set: the same weights in every run. */
function learn(lines: readonly Line[], weights: Float64Array, steps: Float64Array, kept: Uint8Array, shrink: number): void {
  const total = weights.length + steps.length;
  const mean = new Float64Array(total);
  const square = new Float64Array(total);
  for (let pass = 1; pass <= PASSES; pass++) {
    const slope = new Float64Array(weights.length);
    const stepSlope = new Float64Array(steps.length);
    for (const line of lines) addSlope(line, weights, steps, slope, stepSlope);
    const rate = RATE * Math.min(1, (PASSES - pass + 1) / (PASSES / 3));
    const move = (at: number, value: number, gradient: number): number => {
      mean[at] = 0.9 * mean[at]! + 0.1 * gradient;
      square[at] = 0.99 * square[at]! + 0.01 * gradient * gradient;
      return value + (rate * (mean[at]! / (1 - 0.9 ** pass))) / (Math.sqrt(square[at]! / (1 - 0.99 ** pass)) + 1e-8);
    };
    for (let i = 0; i < weights.length; i++) if (kept[i >> 1] !== 0) weights[i] = move(i, weights[i]!, slope[i]! - shrink * weights[i]!);
    for (let i = 0; i < steps.length; i++) steps[i] = move(weights.length + i, steps[i]!, stepSlope[i]! - 0.01 * steps[i]!);
  }
}

/** The logarithm of a sum of up to three exponentials. */
function logSum(a: number, b: number, c: number): number {
  const top = Math.max(a, b, c);
  return top === Number.NEGATIVE_INFINITY ? top : top + Math.log(Math.exp(a - top) + Math.exp(b - top) + Math.exp(c - top));
}

/** Adds the slope of the log-likelihood: what was labelled, less what the weights expect (forward-backward). */
function addSlope(line: Line, weights: Float64Array, steps: Float64Array, slope: Float64Array, stepSlope: Float64Array): void {
  const looks = LOOKS.length;
  const score = scoresOf(line, weights);
  const step = (before: number, tag: number) => (tag === 2 && before === 0 ? Number.NEGATIVE_INFINITY : steps[before * TAGS + tag]!);
  for (const [b, from] of line.breaks.entries()) {
    const to = line.breaks[b + 1] ?? line.size;
    const size = to - from;
    const forward = new Float64Array(size * TAGS);
    const backward = new Float64Array(size * TAGS);
    for (let i = 0; i < size; i++)
      for (let tag = 0; tag < TAGS; tag++) {
        const came = (before: number) => forward[(i - 1) * TAGS + before]! + step(before, tag);
        forward[i * TAGS + tag] = (i === 0 ? step(0, tag) : logSum(came(0), came(1), came(2))) + score[(from + i) * TAGS + tag]!;
      }
    for (let i = size - 2; i >= 0; i--)
      for (let tag = 0; tag < TAGS; tag++) {
        const goes = (next: number) => step(tag, next) + score[(from + i + 1) * TAGS + next]! + backward[(i + 1) * TAGS + next]!;
        backward[i * TAGS + tag] = logSum(goes(0), goes(1), goes(2));
      }
    const last = (size - 1) * TAGS;
    const all = logSum(forward[last]!, forward[last + 1]!, forward[last + 2]!);
    for (let i = 0; i < size; i++) {
      const gold = line.gold[from + i]!;
      for (let tag = 1; tag < TAGS; tag++) {
        const owed = (gold === tag ? 1 : 0) - Math.exp(forward[i * TAGS + tag]! + backward[i * TAGS + tag]! - all);
        if (Math.abs(owed) < 1e-5) continue;
        for (let l = 0; l < looks; l++) slope[line.cells[(from + i) * looks + l]! * 2 + tag - 1]! += owed;
      }
      const goldBefore = i === 0 ? 0 : line.gold[from + i - 1]!;
      for (let before = 0; before < (i === 0 ? 1 : TAGS); before++)
        for (let tag = 0; tag < TAGS; tag++) {
          const way = (i === 0 ? 0 : forward[(i - 1) * TAGS + before]!) + step(before, tag) + score[(from + i) * TAGS + tag]!;
          const expected = Math.exp(way + backward[i * TAGS + tag]! - all);
          stepSlope[before * TAGS + tag]! += (before === goldBefore && tag === gold ? 1 : 0) - expected;
        }
    }
  }
}

function asSource(
  weights: Float64Array,
  steps: Float64Array,
  offsets: readonly number[],
  looks: readonly ReturnType<typeof readLook>[],
): string {
  const tenths = (value: number) => Math.round(value * 100);
  const rows = LOOKS.flatMap((name, l) => {
    const cells: string[] = [];
    for (let cell = 0; cell < cellCount(looks[l]!); cell++) {
      const at = (offsets[l]! + cell) * 2;
      const [first, further] = [tenths(weights[at]!), tenths(weights[at + 1]!)];
      if (first !== 0 || further !== 0) cells.push(`${cell}:${first},${further}`);
    }
    return cells.length > 0 ? [{ look: looks[l]!, line: `${name} | ${cells.join(';')}` }] : [];
  });
  return [
    '// Written by `node taxonomy/batch/run.mjs fit-knowledge`; see test/quality/fit-knowledge.ts for the method. In hundredths.',
    `export const KNOWLEDGE_STEPS: readonly number[] = [${[...steps].map(tenths).join(', ')}];`,
    'export const KNOWLEDGE_WEIGHTS = `',
    // A look without weights is in no group: an empty line ends one.
    ...groupLooks(rows.map(({ look }) => look)).map((group) => `${group.map((at) => rows[at]!.line).join('\n')}\n`),
    '`;',
    '',
  ].join('\n');
}

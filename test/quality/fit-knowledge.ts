import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { cellOf, cellsOf, likeliest, readLook, TAGS } from '../../taxonomy/match/find-knowledge.ts';
import { readFields } from '../../taxonomy/match/read-fields.ts';
import { marksOf } from '../../taxonomy/match/read-knowledge.ts';
import { readText } from './bench-sets.ts';
import { newTally, overlapF1, type Span, spansOf, strictF1, tallySpans } from './tally-spans.ts';

/** Marks that are weighed together. None of them knows a word by its letters beyond its ending and closed classes of heads and titles. */
const LOOKS = (
  'kind place,kind-1,kind+1 place+1,kind-1 kind kind+1,named kind,role,role-1,role+1,role-1 role,role role+1,role-2 role-1,role+1 role+2,' +
  'gap kind,gap+1 kind,gap gap+1,gap+1 role+1,gap role-1,gap kind-1 kind,gap+1 kind kind+1,caps kind,caps role,caps-1 caps caps+1,caps from,' +
  'cue kind,cue role,cue role-1,demand kind,said kind,size kind,clause kind,tools kind,clause caps kind,size clause kind,' +
  'doing kind,doing role,ending kind,ending+1 kind,ending-1,ending role+1,head kind,head+1 kind,head-1 kind,head kind-1,head role-1,' +
  'head+1 role,person kind,person+1 kind,person+2 kind,person-1 kind,person person+1 size,signs kind,signs-1 signs+1,from kind,to kind,' +
  'rare kind,rare role,rare+1 kind,rare-1 kind,rare ending,rare clause kind,kind place size,doing kind place,head place+1,role kind+1,gap+1 role+1 kind,' +
  'trust kind,trust-1 role,trust role+1,kind+1 kind+2,kind-2 kind-1,kind role-1 gap,kind role+1 gap+1,head gap kind-1,caps+1 gap+1 kind'
).split(',');

/** Passes over the labelled lines; weights that stay nearer to zero than this after the first fit are dropped before the second. */
const PASSES = 80;
const RATE = 0.15;
/** Strength of the L2 penalty in the first fit, and in the second, where few weights are left. */
const SHRINK = 4;
const SHRINK_LEFT = 2;
/** Rarer cells learn single lines by heart. */
const LEAST_LINES = 8;

interface Line {
  size: number;
  /** Cell of each look, word by word. */
  cells: Int32Array;
  gold: Uint8Array;
  /** Word of the line each token stands in. */
  wordOf: number[];
  spans: Span[];
  /** Sentences of the line, as first tokens. */
  breaks: number[];
}

/**
 * The `fit-knowledge` command: fits the weights of `taxonomy/match/find-knowledge` to SkillSpan's training split (MIT licence) by maximum
 * likelihood with an L2 penalty, drops small ones and writes taxonomy/match/knowledge-weights.ts. No word is learned: a line is seen by its
 * marks only. `--least 0.2` sets what counts as small. On the development split, with the boldness of
 * find-knowledge: strict F1 .502, overlap .682 (before: .371 and .539). Fits to editions a day apart differ by a point.
 */
export async function main(args: string[]): Promise<number> {
  const least = args.includes('--least') ? Number(args[args.indexOf('--least') + 1]) : 0.2;
  const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const looks = LOOKS.map(readLook);
  const offsets: number[] = [];
  let room = 0;
  for (const look of looks) {
    offsets.push(room);
    room += cellsOf(look);
  }
  const lines = (split: string) => labelled(split).map((line) => readLine(line, taxonomy, looks, offsets));
  const train = lines('train');
  const dev = lines('dev');
  const kept = commonCells(train, room);
  const weights = new Float64Array(room * 2);
  const steps = new Float64Array(TAGS * TAGS);
  learn(train, weights, steps, kept, SHRINK);
  console.log(
    'all',
    kept.reduce((sum, one) => sum + one, 0),
    measure(dev, weights, steps),
  );
  for (let cell = 0; cell < room; cell++)
    if (Math.max(Math.abs(weights[cell * 2]!), Math.abs(weights[cell * 2 + 1]!)) < least) {
      kept[cell] = 0;
      weights[cell * 2] = 0;
      weights[cell * 2 + 1] = 0;
    }
  learn(train, weights, steps, kept, SHRINK_LEFT);
  console.log(
    'kept',
    kept.reduce((sum, one) => sum + one, 0),
    measure(dev, weights, steps),
    'train',
    measure(train, weights, steps),
  );
  writeFileSync('taxonomy/match/knowledge-weights.ts', asSource(weights, steps, offsets, looks));
  return 0;
}

interface Labelled {
  tokens: string[];
  tags_knowledge: string[];
}

const labelled = (split: string): Labelled[] =>
  readText(`bench/skillspan/${split}.json.gz`)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Labelled);

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
  if (!field?.sections) return { size: 0, cells: new Int32Array(0), gold: new Uint8Array(0), wordOf: [], spans, breaks: [] };
  const { reading, sections } = field;
  const marks = marksOf(field, taxonomy);
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
  for (const [b, from] of breaks.entries()) {
    const to = breaks[b + 1] ?? size;
    for (let i = from; i < to; i++)
      for (let l = 0; l < looks.length; l++) cells[i * looks.length + l] = offsets[l]! + cellOf(looks[l]!, marks, i, from, to);
  }
  for (const [from, to] of spans) {
    let first = true;
    for (let i = 0; i < size; i++)
      if (wordOf[i]! >= from && wordOf[i]! < to) {
        gold[i] = first || breaks.includes(i) ? 1 : 2;
        first = false;
      }
  }
  return { size, cells, gold, wordOf, spans, breaks };
}

function commonCells(lines: readonly Line[], room: number): Uint8Array {
  const seen = new Int32Array(room);
  for (const { cells } of lines) for (const cell of new Set(cells)) seen[cell]!++;
  return Uint8Array.from(seen, (count) => (count >= LEAST_LINES ? 1 : 0));
}

/** Scores of the first and further tags of each word. */
function scoresOf({ size, cells }: Line, weights: Float64Array, looks: number): Float64Array {
  const score = new Float64Array(size * TAGS);
  for (let i = 0; i < size; i++)
    for (let l = 0; l < looks; l++) {
      const cell = cells[i * looks + l]!;
      score[i * TAGS + 1]! += weights[cell * 2]!;
      score[i * TAGS + 2]! += weights[cell * 2 + 1]!;
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

/** Adds the slope of the log-likelihood: what was labelled, less what the weights expect (forward-backward). */
function addSlope(line: Line, weights: Float64Array, steps: Float64Array, slope: Float64Array, stepSlope: Float64Array): void {
  const looks = LOOKS.length;
  const score = scoresOf(line, weights, looks);
  for (const [b, from] of line.breaks.entries()) {
    const to = line.breaks[b + 1] ?? line.size;
    const size = to - from;
    const forward = new Float64Array(size * TAGS);
    const backward = new Float64Array(size * TAGS);
    const may = (before: number, tag: number) => !(tag === 2 && before === 0);
    const sum = (values: number[]) => {
      const top = Math.max(...values);
      return top === Number.NEGATIVE_INFINITY ? top : top + Math.log(values.reduce((all, value) => all + Math.exp(value - top), 0));
    };
    for (let i = 0; i < size; i++)
      for (let tag = 0; tag < TAGS; tag++) {
        const ways: number[] = [];
        for (let before = 0; before < (i === 0 ? 1 : TAGS); before++)
          if (may(before, tag)) ways.push((i === 0 ? 0 : forward[(i - 1) * TAGS + before]!) + steps[before * TAGS + tag]!);
        forward[i * TAGS + tag] = (ways.length > 0 ? sum(ways) : Number.NEGATIVE_INFINITY) + score[(from + i) * TAGS + tag]!;
      }
    for (let i = size - 2; i >= 0; i--)
      for (let tag = 0; tag < TAGS; tag++) {
        const ways: number[] = [];
        for (let next = 0; next < TAGS; next++)
          if (may(tag, next))
            ways.push(steps[tag * TAGS + next]! + score[(from + i + 1) * TAGS + next]! + backward[(i + 1) * TAGS + next]!);
        backward[i * TAGS + tag] = sum(ways);
      }
    const all = sum([0, 1, 2].map((tag) => forward[(size - 1) * TAGS + tag]!));
    for (let i = 0; i < size; i++) {
      const gold = line.gold[from + i]!;
      for (let tag = 1; tag < TAGS; tag++) {
        const owed = (gold === tag ? 1 : 0) - Math.exp(forward[i * TAGS + tag]! + backward[i * TAGS + tag]! - all);
        if (Math.abs(owed) < 1e-6) continue;
        for (let l = 0; l < looks; l++) slope[line.cells[(from + i) * looks + l]! * 2 + tag - 1]! += owed;
      }
      const goldBefore = i === 0 ? 0 : line.gold[from + i - 1]!;
      for (let before = 0; before < (i === 0 ? 1 : TAGS); before++)
        for (let tag = 0; tag < TAGS; tag++) {
          if (!may(before, tag)) continue;
          const way =
            (i === 0 ? 0 : forward[(i - 1) * TAGS + before]!) +
            steps[before * TAGS + tag]! +
            score[(from + i) * TAGS + tag]! +
            backward[i * TAGS + tag]!;
          stepSlope[before * TAGS + tag]! += (before === goldBefore && tag === gold ? 1 : 0) - Math.exp(way - all);
        }
    }
  }
}

function measure(lines: readonly Line[], weights: Float64Array, steps: Float64Array): string {
  const tally = newTally();
  for (const line of lines) {
    const score = scoresOf(line, weights, LOOKS.length);
    const found: [number, number][] = [];
    for (const [b, from] of line.breaks.entries()) {
      const to = line.breaks[b + 1] ?? line.size;
      const tags = likeliest(score.subarray(from * TAGS, to * TAGS), to - from, [...steps]);
      for (const [i, tag] of tags.entries()) {
        const word = line.wordOf[from + i]!;
        if (tag === 1) found.push([word, word + 1]);
        else if (tag === 2) found[found.length - 1]![1] = word + 1;
      }
    }
    tallySpans(tally, line.spans, found);
  }
  return `strict ${strictF1(tally).toFixed(4)} overlap ${overlapF1(tally).toFixed(4)} found ${tally.predicted} exact ${tally.exact}`;
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
    for (let cell = 0; cell < cellsOf(looks[l]!); cell++) {
      const at = (offsets[l]! + cell) * 2;
      const [first, further] = [tenths(weights[at]!), tenths(weights[at + 1]!)];
      if (first !== 0 || further !== 0) cells.push(`${cell}:${first},${further}`);
    }
    return cells.length > 0 ? [`  ['${name}', '${cells.join(';')}'],`] : [];
  });
  return [
    '// Written by `node taxonomy/batch/run.mjs fit-knowledge`; see test/quality/fit-knowledge.ts for the method. In hundredths.',
    `export const KNOWLEDGE_STEPS: readonly number[] = [${[...steps].map(tenths).join(', ')}];`,
    'export const KNOWLEDGE_WEIGHTS: readonly (readonly [look: string, cells: string])[] = [',
    ...rows,
    '];',
    '',
  ].join('\n');
}

import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { quietSentences } from '../../taxonomy/match/quiet-sentences.ts';
import { readFields } from '../../taxonomy/match/read-fields.ts';
import { DIGITS, LOOKS, NETS, ONE, rowsOf, TAGS } from '../../taxonomy/match/score-words.ts';
import { marksOf } from '../../taxonomy/match/spans-of-knowledge.ts';
import { WordFacts } from '../../taxonomy/match/word-facts.ts';
import { GROUPS, MARK_VALUES, type WordMarks } from '../../taxonomy/match/word-marks.ts';
import type { Sections } from '../../taxonomy/text/split-sections.ts';
import { unpackWordClasses } from '../../taxonomy/text/word-classes.ts';
import { privateAdsOf, readText } from './bench-sets.ts';
import { believed, certain, type Lesson, learn, mixed, OF_STEPS, OF_UNITS, ROW, UNITS } from './learn-knowledge.ts';
import { spansOf } from './tally-spans.ts';

/** Nets that learn from the labels alone, and passes of each over them. */
const TEACHERS = 16;
const TEACHER_PASSES = 20;
/** Passes of each net that learns from them. */
const PASSES = 12;
/** What the teachers believe of a labelled sentence counts so much; its labels count for the rest. */
const TEACHERS_SHARE = 0.85;
/** What a sentence without labels counts beside one with them. */
const UNLABELLED = 0.3;
/** Sentences without labels are of so many words. */
const [FEWEST, MOST] = [2, 200];
const SEED = 1;

/**
 * The `fit-knowledge` command: fits the weights of `taxonomy/match/score-words` and writes taxonomy/match/knowledge-weights.ts. Sixteen nets learn
 * from SkillSpan's training split (MIT licence); those that are kept learn what the sixteen believe in the mean, of those sentences and of the
 * private ads that nothing is measured on (Hinton, Vinyals and Dean 2015). No word is learned: a sentence is seen by its marks only. Marks
 * and constants were chosen by cross-validation within the training split, over documents, but those of `chooseSpans` with an eye on the
 * development split, on which \`npm run quality\` measures. A fit takes about a quarter of an hour.
 */
export async function main(): Promise<number> {
  const read = readCompiled('taxonomy/compiled');
  const taxonomy = await loadTaxonomy(read);
  const facts = new WordFacts(taxonomy, unpackWordClasses(await read.bytes('word-classes.bin')));
  const labelled = readText('bench/skillspan/train.json.gz')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => readLabelled(JSON.parse(line) as Labelled, taxonomy, facts));
  const unlabelled = readAds(taxonomy, facts);
  console.log(`${labelled.length} sentences with labels, ${unlabelled.length} without`);
  const teachers = Array.from({ length: TEACHERS }, (_, at) => {
    console.log(`teacher ${at + 1} of ${TEACHERS}`);
    return learn(labelled, TEACHER_PASSES, SEED + 1 + at);
  });
  console.log('what they believe');
  const lessons = [
    ...labelled.map((lesson) => ({ ...lesson, belief: mixed(lesson.belief, believed(lesson, teachers), TEACHERS_SHARE) })),
    ...unlabelled.map((sentence) => ({ ...sentence, belief: believed(sentence, teachers), weight: UNLABELLED })),
  ];
  const nets = Array.from({ length: NETS }, (_, at) => {
    console.log(`net ${at + 1} of ${NETS}`);
    return learn(lessons, PASSES, SEED + 1 + TEACHERS + at);
  });
  writeFileSync('taxonomy/match/knowledge-weights.ts', asSource(nets));
  return 0;
}

interface Labelled {
  tokens: string[];
  tags_knowledge: string[];
}

export function readLabelled({ tokens: words, tags_knowledge: tags }: Labelled, taxonomy: Taxonomy, facts: WordFacts): Lesson[] {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    starts.push(text.length);
    text += `${word} `;
  }
  const [field] = readFields({ text }, null, taxonomy, false, []);
  if (!field?.sections) return [];
  const { sections } = field;
  const { count, start } = field.reading.tokens;
  const marks = marksOf(field, sections, new Uint8Array(sections.said.length), taxonomy, facts);
  const spans = spansOf(tags);
  return sentencesOf(sections, count).map(({ from, size }) => {
    let spanBefore = -1;
    const gold = Array.from({ length: size }, (_, i) => {
      const word = starts.findLastIndex((one) => one <= start[from + i]!);
      const span = spans.findIndex(([first, end]) => word >= first && word < end);
      const tag = span < 0 ? 0 : span === spanBefore ? 2 : 1;
      spanBefore = span;
      return tag;
    });
    return { size, rows: rowsOfWords(marks, from, size), belief: certain(gold), weight: 1 };
  });
}

/** What private ads ask for, each sentence once. */
function readAds(taxonomy: Taxonomy, facts: WordFacts): Pick<Lesson, 'size' | 'rows'>[] {
  const seen = new Set<string>();
  const all: Pick<Lesson, 'size' | 'rows'>[] = [];
  for (const [, { text, company }] of privateAdsOf('learn')) {
    const field = readFields({ text, ...(company && { employer: company }) }, null, taxonomy, false, []).find((one) => one.in === 'text');
    if (!field?.sections) continue;
    const { sections } = field;
    const { count, start, end } = field.reading.tokens;
    const quiet = quietSentences(sections, count);
    const marks = marksOf(field, sections, quiet, taxonomy, facts);
    for (const { from, size } of sentencesOf(sections, count)) {
      if (quiet[sections.sentence[from]!] !== 0 || size < FEWEST || size > MOST) continue;
      const words = field.reading.text.slice(start[from], end[from + size - 1]).toLowerCase();
      if (!seen.has(words)) all.push({ size, rows: rowsOfWords(marks, from, size) });
      seen.add(words);
    }
  }
  return all;
}

/** Sentences by their tokens. */
function sentencesOf({ sentence }: Sections, count: number): { from: number; size: number }[] {
  const all: { from: number; size: number }[] = [];
  for (let i = 0; i < count; i++) {
    if (i === 0 || sentence[i] !== sentence[i - 1]) all.push({ from: i, size: 0 });
    all[all.length - 1]!.size++;
  }
  return all;
}

function rowsOfWords(marks: WordMarks, from: number, size: number): Int32Array {
  const rows: number[] = [];
  for (let i = from; i < from + size; i++)
    for (const look of LOOKS) for (const row of rowsOf(look, marks[look.group][marks.position[i]! + look.offset]!)) rows.push(row * ROW);
  return Int32Array.from(rows);
}

function asSource(nets: readonly Float64Array[]): string {
  const whole = (weight: number) => Math.round(weight * ONE);
  const mean = (at: number) => nets.reduce((sum, net) => sum + net[at]!, 0) / nets.length;
  const zero = DIGITS.length / 2;
  const digits = (values: readonly number[]) =>
    values.map((value) => DIGITS[Math.max(0, Math.min(DIGITS.length - 1, whole(value) + zero))]).join('');
  /** Of each net the units that read on, then of each those that read back. */
  const unitsOf = (begin: number) =>
    [0, 2 * UNITS].flatMap((from) => nets.flatMap((net) => [...net.slice(begin + from, begin + from + 2 * UNITS)]));
  const row = (at: number) => {
    const begin = at * ROW;
    const values = [...unitsOf(begin), mean(begin + ROW - 2), mean(begin + ROW - 1)];
    return values.every((value) => value === 0) ? '' : digits(values);
  };
  return [
    `// Written by \`node taxonomy/batch/run.mjs fit-knowledge\`; see test/quality/fit-knowledge.ts for the method. In ${ONE}ths.`,
    `export const KNOWLEDGE_STEPS: readonly number[] = [${Array.from({ length: TAGS * TAGS }, (_, at) => whole(mean(OF_STEPS + at))).join(', ')}];`,
    'export const KNOWLEDGE_WEIGHTS = `',
    ...LOOKS.flatMap(({ group, without, rows }) =>
      GROUPS[group]
        .slice(without)
        .map((mark, at) => Array.from({ length: MARK_VALUES[mark] }, (_, value) => row(rows[at]! + value)).join(' ')),
    ),
    digits(unitsOf(OF_UNITS)),
    '`;',
    '',
  ].join('\n');
}

import adTitles from '../../source/ad-titles.json';
import type { AuthoredSeries } from '../series-facts/authored-series.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { countTerms } from './count-terms.ts';
import { descriptions, federalTexts, type LabelledText, occupationTexts } from './labelled-texts.ts';
import { type Example, type Learned, learnSoftmax } from './learn-softmax.ts';
import { properNames, stemOfWord } from './proper-names.ts';
import { type TitleWording, titleWordings } from './titles.ts';
import { type CountedText, countAll, makeVocabulary, toVector, type Vocabulary } from './vocabulary.ts';
import { weighTelling } from './weigh-telling.ts';
import { withExcerpt } from './with-excerpt.ts';

/**
 * Pulls of words on series, learned apart for titles and for texts, so that a reading without the title is honest.
 *
 * Texts: questionnaires, announcements (four fifths), announcements whose title leaves no doubt, handbook definitions, this project's
 * summaries, O*NET tasks of linked occupations, and title wordings as very short texts. Each adds (held-back questionnaires, text only,
 * top 1 / top 5): federal text alone .52 / .64; with titles .59 / .75; with guessed announcements .61 / .76; gentler towards series
 * without text .62 / .78; stems for words .63 / .79; summaries and private titles .64 / .79; O*NET tasks .65 / .82.
 *
 * Reached with the pulls of skills (skill-pulls.ts), text only unless said: questionnaires .70 / .88, series with text of their own .74, without .36;
 * announcements held back .78 / .94; title wordings .84; judged private ads .74 first and .89 among the first three, with the title .81 / .93.
 * Tried and left: title wordings at half or 1.7 times their weight, O*NET tasks at twice, announcements alone read by section while learning
 * (announcements +0, questionnaires -1), only pulls above .25 kept (private ads +2 at first place, questionnaires -1 and 20 % more bytes),
 * half the steps of a pull (-1), two excerpts in place of each text (announcements -2, private ads +1 at first place), stronger cuts of pulls against a series (nothing: hardly any are left).
 */
export interface LearnedWeights {
  vocabulary: Vocabulary;
  learned: Learned;
  scale: number;
}

type Progress = (what: string, done: number) => void;

const TITLE_SCALE = 8;
const TEXT_SCALE = 12;
/**
 * Share of a text's lesson that goes to the series its own look like (source/series, lookAlikes), for whole texts and for short titles: an ad
 * that is not quite one series is nearly always one of those. Announcements gain half a point among the first five, private ads one among the
 * first three. At .15 for titles private ads gain two more, and questionnaires lose two at first place.
 */
const LOOK_ALIKE_SHARE = { federal: 0.06, about: 0.06, title: 0.05 };
/** A distinct wording counts by how often it was announced, but a thousand times is not a thousand times the evidence. */
const wordingWeight = (times: number) => Math.min(2, Math.log2(1 + times) * 0.7);
/** Weight of a common title of ads against one private title that stands with its series. */
const AD_TITLE = 0.6;
/** Weight of one wording among the texts. */
const TITLE_AS_TEXT = 0.3;
/**
 * A text of a big series counts for less, of a small one for more: (usual size / size of its series) to this power. At 0.5 questionnaires, which
 * hold all series alike, gain a point at first place, and announcements and private ads lose one each; at 0.7 they lose 6 and 11.
 */
const BALANCE = 0.42;
const USUAL_SIZE = 15;
const MOST_BALANCE = 3;
/** A series needs this many texts of its own to be pushed away in full by the texts of others. */
const TEXTS_ENOUGH = 30;
const GENTLEST = 0.05;

export interface LearnInput {
  readSource: ReadSource;
  authored: readonly AuthoredSeries[];
  /** Series codes in column order, with their official titles. */
  series: readonly { code: string; title: string }[];
  /** Surface forms of all skills: a name that is one ("Linux") keeps its pull. */
  forms: readonly string[];
  progress: Progress;
}

export function learnWeights({ readSource, authored, series, forms, progress }: LearnInput): {
  title: LearnedWeights;
  text: LearnedWeights;
  /** The series a title points to, with the belief in it. */
  guess: (title: string) => { code: string; share: number } | null;
} {
  const column = new Map(series.map(({ code }, at) => [code, at]));
  const wordings = titleWordings(readSource).filter(({ held }) => !held);
  progress('titles', 0);
  const titles = (ads: typeof adTitles) =>
    learnTitles(wordings, ads, series, authored, readSource, column, (done) => progress('titles', done));
  // Openings are told by federal titles alone: with those of ads other openings teach, and announcements lose half a point, two in the mean.
  const guess = guesser(titles([]), series);
  const title = titles(adTitles);
  progress('texts', 0);
  const labelled = [
    ...federalTexts(readSource, guess, 'kept').flatMap(withExcerpt()),
    ...descriptions(readSource, authored),
    ...series.map(({ code, title: name }): LabelledText => ({ text: name, codes: [code], weight: 0.5, kind: 'title' })),
    ...occupationTexts(readSource),
    ...wordings.flatMap((wording) =>
      wording.codes.size > 1
        ? []
        : [...wording.codes].map(
            ([code, times]): LabelledText => ({
              text: wording.wording,
              codes: [code],
              weight: TITLE_AS_TEXT * Math.log2(1 + times),
              kind: 'title',
            }),
          ),
    ),
  ];
  const texts = countAll(labelled.filter(({ codes }) => codes.some((code) => column.has(code))));
  const never = properNames(
    texts.filter(({ kind }) => kind === 'federal').map(({ text }) => text),
    new Set(forms.filter((form) => !form.includes(' ')).map(stemOfWord)),
  );
  const vocabulary = makeVocabulary(texts, { leastSingle: 3, leastPair: 5, most: 50_000, never });
  weighTelling(vocabulary, texts, column);
  const learned = learnSoftmax(textExamples(texts, vocabulary, column, lookAlikeColumns(authored, column)), {
    rows: vocabulary.terms.length,
    columns: series.length,
    scale: TEXT_SCALE,
    epochs: 2,
    rate: 0.08,
    biasRate: 0.1,
    least: 1e-3,
    fade: 0.01,
    progress: (done) => progress('texts', done),
  });
  return { title, text: { vocabulary, learned, scale: TEXT_SCALE }, guess };
}

function learnTitles(
  wordings: readonly TitleWording[],
  ads: typeof adTitles,
  series: LearnInput['series'],
  authored: readonly AuthoredSeries[],
  readSource: ReadSource,
  column: ReadonlyMap<string, number>,
  progress: (done: number) => void,
): LearnedWeights {
  const rows: { text: string; codes: Map<string, number>; weight: number }[] = [
    ...wordings.map(({ wording, codes }) => ({
      text: wording,
      codes,
      weight: wordingWeight([...codes.values()].reduce((a, b) => a + b, 0)),
    })),
    ...series.map(({ code, title }) => ({ text: title, codes: new Map([[code, 1]]), weight: 1.4 })),
    // Private titles: what the same work is called elsewhere.
    ...authored.flatMap(({ code, privateTitles = [] }) => privateTitles.map((text) => ({ text, codes: new Map([[code, 1]]), weight: 1 }))),
    // They teach titles only: as texts, 20 titles of sales work cost announcements two points at first place.
    ...ads.map(({ title, series }) => ({ text: title, codes: new Map([[series, 1]]), weight: AD_TITLE })),
    ...occupationTexts(readSource)
      .filter(({ kind }) => kind === 'title')
      .map(({ text, codes }) => ({ text, codes: new Map([[codes[0]!, 1]]), weight: 0.4 })),
  ];
  const counted: CountedText[] = rows.map(({ text, codes, weight }) => ({
    text,
    codes: [...codes.keys()],
    weight,
    kind: 'about',
    counts: countTerms(text, true),
  }));
  const vocabulary = makeVocabulary(counted, { leastSingle: 1, leastPair: 2, most: 30_000 });
  const sizes = new Float32Array(series.length);
  for (const { codes } of rows) for (const [code, n] of codes) if (column.has(code)) sizes[column.get(code)!]! += Math.log2(1 + n);
  const examples = rows.flatMap(({ codes, weight }, at): Example[] => {
    const known = [...codes].filter(([code]) => column.has(code));
    const total = known.reduce((sum, [, n]) => sum + n, 0);
    if (total === 0) return [];
    const balance = Math.min(3, (30 / sizes[column.get(known[0]![0])!]!) ** 0.3);
    return [
      {
        ...toVector(counted[at]!.counts, vocabulary),
        target: known.map(([code, n]) => [column.get(code)!, n / total] as const),
        weight: weight * balance,
      },
    ];
  });
  const learned = learnSoftmax(examples, {
    rows: vocabulary.terms.length,
    columns: series.length,
    scale: TITLE_SCALE,
    epochs: 6,
    rate: 0.2,
    biasRate: 0.1,
    least: 2e-3,
    progress,
  });
  return { vocabulary, learned, scale: TITLE_SCALE };
}

/** The series a title points to, with the belief in it. */
function guesser({ vocabulary, learned, scale }: LearnedWeights, series: LearnInput['series']) {
  return (title: string): { code: string; share: number } | null => {
    const { row, value } = toVector(countTerms(title, true), vocabulary);
    if (row.length === 0) return null;
    const sums = Float64Array.from(learned.bias);
    for (let j = 0; j < row.length; j++)
      for (let c = 0; c < sums.length; c++) sums[c]! += value[j]! * scale * learned.pull[row[j]! * sums.length + c]!;
    let best = 0;
    for (let c = 1; c < sums.length; c++) if (sums[c]! > sums[best]!) best = c;
    const total = sums.reduce((sum, x) => sum + Math.exp(x - sums[best]!), 0);
    return { code: series[best]!.code, share: 1 / total };
  };
}

/** Columns of the series that each column's series is taken for. */
function lookAlikeColumns(authored: LearnInput['authored'], column: ReadonlyMap<string, number>): ReadonlyMap<number, readonly number[]> {
  return new Map(
    authored.flatMap(({ code, lookAlikes = [] }) => {
      const at = column.get(code);
      return at === undefined ? [] : [[at, lookAlikes.flatMap((other) => column.get(other.code) ?? [])] as const];
    }),
  );
}

/** The columns a text teaches, with their shares, which sum to 1: its own series, and a little for those they look like. */
function sharesOf(own: readonly number[], given: number, lookAlikes: ReadonlyMap<number, readonly number[]>): [number, number][] {
  const shares = new Map<number, number>();
  const add = (column: number, share: number) => shares.set(column, (shares.get(column) ?? 0) + share);
  for (const column of own) {
    const near = lookAlikes.get(column) ?? [];
    const away = near.length > 0 ? given : 0;
    add(column, (1 - away) / own.length);
    for (const other of near) add(other, away / near.length / own.length);
  }
  return [...shares];
}

function textExamples(
  texts: readonly CountedText[],
  vocabulary: Vocabulary,
  column: ReadonlyMap<string, number>,
  lookAlikes: ReadonlyMap<number, readonly number[]>,
): Example[] {
  const own = new Float32Array(column.size);
  const sizes = new Float32Array(column.size);
  const columnsOf = (codes: readonly string[]) => codes.flatMap((code) => column.get(code) ?? []);
  for (const { codes, kind, weight } of texts) {
    const at = columnsOf(codes);
    for (const c of at) {
      sizes[c]! += weight / at.length;
      if (kind === 'federal') own[c]! += 1 / at.length;
    }
  }
  const gentle = Float32Array.from(own, (n) => Math.min(1, GENTLEST + n / TEXTS_ENOUGH));
  return texts.map(({ codes, kind, weight, counts }) => {
    const at = columnsOf(codes);
    const balance = Math.min(MOST_BALANCE, (USUAL_SIZE / sizes[at[0]!]!) ** BALANCE);
    const example: Example = {
      ...toVector(counts, vocabulary),
      target: sharesOf(at, LOOK_ALIKE_SHARE[kind], lookAlikes),
      weight: weight * balance,
    };
    if (kind !== 'title') example.gentle = gentle;
    return example;
  });
}

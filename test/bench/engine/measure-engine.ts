import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import { loadTaxonomy, type Taxonomy } from '../../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { phraseReader } from '../../../taxonomy/match/phrase-reader.ts';
import type { ReadPart } from '../../../taxonomy/schema/taxonomy.ts';
import { addEntry, type Lexicon, makeLexicon } from '../../../taxonomy/text/lexicon.ts';
import { type Reading, readText } from '../../../taxonomy/text/read-text.ts';
import { generateAd, randoms } from './generate-ad.ts';
import { interleave, summary, type Times } from './interleave.ts';

/** Everything that is measured both in Node and in Chromium. Times in milliseconds. */
export interface EngineFigures {
  load: Times;
  forms: number;
  /** An ad of 6,000 characters. `split` is lower-casing and splitting by a regular expression; `phrases` is `analyze` with its phrases read. */
  ad: Record<'split' | 'find' | 'analyze' | 'phrases', Times>;
  /** The same forms found by others. */
  others: Record<'find' | 'aho', Times>;
  compromise: Record<'find' | 'compromise', Times>;
  /** 100,000 characters against 6,000, a character. */
  longPerCharacter: number;
  /** 100,000 phrases against 10,000. */
  manyTerms: Record<'few' | 'many', Times>;
}

const AD = 6000;
const LONG_AD = 100_000;

/**
 * @param read hands over parts that are in memory already: what is timed is parsing and indexing, not the network or the disk
 * @param forms all surface forms in small letters, for those who find them by their letters
 */
export async function measureEngine(read: ReadPart, forms: string[], rounds: number): Promise<EngineFigures> {
  const loads: number[] = [];
  let taxonomy = await loadTaxonomy(read);
  for (let i = 0; i < 9; i++) {
    const start = performance.now();
    taxonomy = await loadTaxonomy(read);
    loads.push(performance.now() - start);
  }
  const phrases = await phraseReader(read, taxonomy);
  const ads = Array.from({ length: 20 }, (_, seed) => generateAd(seed, AD, taxonomy));
  const find = finder(taxonomy.lexicon);
  const split = (text: string) => text.toLowerCase().split(/[^a-z0-9+#]+/);
  const ad = interleave(ads, rounds, {
    split,
    find,
    analyze: (text) => analyzePosting({ text }, null, taxonomy),
    phrases: (text) => analyzePosting({ text }, null, taxonomy, { phrases }),
  });
  const aho = new AhoCorasick(forms);
  const others = interleave(ads, Math.ceil(rounds / 4), { find, aho: (text) => aho.search(text.toLowerCase()) });
  const trie = nlp.buildTrie(forms);
  const compromise = interleave(ads, 8, {
    find,
    compromise: (text) => nlp.tokenize(text).compute('index').lookup(trie).length,
  });
  return {
    load: summary(loads),
    forms: forms.length,
    ad: ad as EngineFigures['ad'],
    others: others as EngineFigures['others'],
    compromise: compromise as EngineFigures['compromise'],
    longPerCharacter: longPerCharacter(taxonomy, rounds),
    manyTerms: manyTerms(rounds),
  };
}

function finder(lexicon: Lexicon): (text: string) => number {
  let reading: Reading | undefined;
  return (text) => {
    reading = readText(text, lexicon, reading);
    return reading.spans.length;
  };
}

/** Cost a character of a long ad, of the whole analysis, against that of an ordinary one. */
function longPerCharacter(taxonomy: Taxonomy, rounds: number): number {
  const inputs = [0, 1, 2].map((seed) => ({ long: generateAd(100 + seed, LONG_AD, taxonomy), ad: generateAd(100 + seed, AD, taxonomy) }));
  const times = interleave(inputs, rounds, {
    long: ({ long }) => analyzePosting({ text: long }, null, taxonomy),
    ad: ({ ad }) => analyzePosting({ text: ad }, null, taxonomy),
  });
  return times['long']!.median / LONG_AD / (times['ad']!.median / AD);
}

/** The same texts against 10,000 phrases and against ten times as many, of which the added ones don't occur. */
function manyTerms(rounds: number): EngineFigures['manyTerms'] {
  const random = randoms(7);
  const word = () =>
    Array.from({ length: 4 + Math.floor(random() * 6) }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  const words = Array.from({ length: 8000 }, word);
  const anyOf = () => words[Math.floor(random() * words.length)]!;
  const known = Array.from({ length: 10_000 }, () => `${anyOf()} ${anyOf()}`);
  const added = Array.from({ length: 90_000 }, () => `${anyOf()}q ${anyOf()}q`);
  const texts = Array.from({ length: 20 }, () => {
    let text = '';
    while (text.length < AD) text += random() < 0.1 ? `${known[Math.floor(random() * known.length)]} ` : `${anyOf()} `;
    return text;
  });
  const lexiconOf = (phrases: readonly string[]) => {
    const lexicon = makeLexicon(phrases.length);
    for (const form of phrases) addEntry(lexicon, form, (count) => ({ is: 'skill', skill: 0, trust: 'strong', form, words: count }));
    return lexicon;
  };
  const few = finder(lexiconOf(known));
  const many = finder(lexiconOf([...known, ...added]));
  return interleave(texts, rounds, { few, many }) as EngineFigures['manyTerms'];
}

import type { Taxonomy } from '../load-taxonomy.ts';
import type { ReadPart } from '../schema/taxonomy.ts';
import { unpackWordClasses } from '../text/word-classes.ts';
import type { PhraseReader } from './analyze-posting.ts';
import { gatherPhrases } from './gather-phrases.ts';
import { WordFacts } from './word-facts.ts';

/**
 * What reads an ad's own words. No result needs it, so it is imported, with its weights and the classes of words, by those alone who show them.
 * @param read hands over a compiled file by name; its errors pass through
 */
export async function phraseReader(read: Pick<ReadPart, 'bytes'>, taxonomy: Taxonomy): Promise<PhraseReader> {
  const facts = new WordFacts(taxonomy, unpackWordClasses(await read.bytes('word-classes.bin')));
  return (body, sections) => gatherPhrases(body, sections, taxonomy, facts);
}

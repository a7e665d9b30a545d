import { loadTaxonomy, type Taxonomy } from '../load-taxonomy.ts';
import type { PhraseReader } from '../match/analyze-posting.ts';
import { phraseReader } from '../match/phrase-reader.ts';
import { compiledFolder, readCompiled } from './read-compiled.ts';

/** What a thread answers with. */
export interface BatchEngine {
  taxonomy: Taxonomy;
  phrases: PhraseReader;
}

export async function loadBatchEngine(): Promise<BatchEngine> {
  const read = readCompiled(compiledFolder());
  const taxonomy = await loadTaxonomy(read);
  return { taxonomy, phrases: await phraseReader(read, taxonomy) };
}

import asksUrl from '../../taxonomy/compiled/asks.tsv?url';
import cuesUrl from '../../taxonomy/compiled/cues.tsv?url';
import editionUrl from '../../taxonomy/compiled/edition.json?url';
import formsUrl from '../../taxonomy/compiled/forms.bin?url';
import linksUrl from '../../taxonomy/compiled/links.json?url';
import payUrl from '../../taxonomy/compiled/pay.json?url';
import platesUrl from '../../taxonomy/compiled/plates.json?url';
import rulesUrl from '../../taxonomy/compiled/rules.json?url';
import skillsUrl from '../../taxonomy/compiled/skills.tsv?url';
import termsUrl from '../../taxonomy/compiled/terms.tsv?url';
import weightsUrl from '../../taxonomy/compiled/weights.bin?url';
import classesUrl from '../../taxonomy/compiled/word-classes.bin?url';
import wordsUrl from '../../taxonomy/compiled/words.txt?url';
import type { DetailPartName, PartName, ReadPart } from '../../taxonomy/schema/taxonomy.ts';
import { loadOnce } from '../../taxonomy/text/load-once.ts';
import type { Engine } from './engine.ts';
import { EngineNotLoaded } from './engine-not-loaded.ts';

const addresses: Record<PartName | Extract<DetailPartName, 'rules.json'>, string> = {
  'asks.tsv': asksUrl,
  'rules.json': rulesUrl,
  'edition.json': editionUrl,
  'skills.tsv': skillsUrl,
  'words.txt': wordsUrl,
  'forms.bin': formsUrl,
  'terms.tsv': termsUrl,
  'word-classes.bin': classesUrl,
  'weights.bin': weightsUrl,
  'cues.tsv': cuesUrl,
  'plates.json': platesUrl,
  'links.json': linksUrl,
  'pay.json': payUrl,
};

async function part(name: keyof typeof addresses): Promise<Response> {
  const response = await fetch(addresses[name]).catch(() => null);
  if (!response?.ok) throw new EngineNotLoaded();
  return response;
}

const read: ReadPart = {
  text: async (name) => (await part(name)).text(),
  bytes: async (name) => new Uint8Array(await (await part(name)).arrayBuffer()),
};

/** The one engine of this thread, loaded at the first call. Rejects with EngineNotLoaded; the next call tries again. */
export const loadEngine = loadOnce<Engine>(async () => {
  const { startEngine } = await import('./engine.ts').catch(() => {
    throw new EngineNotLoaded();
  });
  return startEngine(read, async () => (await part('rules.json')).text());
});

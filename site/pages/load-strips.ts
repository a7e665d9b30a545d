import stripsUrl from '../../taxonomy/compiled/strips.jsonl?url';
import type { FlowStrip } from '../../taxonomy/schema/flow-strip.ts';
import { loadText } from './load-text.ts';

let loaded: Promise<Map<string, FlowStrip>> | null = null;

/** Ways in, through and out of every kind of job, loaded at the first call. Rejects with EngineNotLoaded; the next call tries again. */
export function loadStrips(): Promise<Map<string, FlowStrip>> {
  loaded ??= Promise.all([loadText(stripsUrl), import('../../taxonomy/rules/read-strips.ts')])
    .then(([text, { readStrips }]) => readStrips(text))
    .catch((error: unknown) => {
      loaded = null;
      throw error;
    });
  return loaded;
}

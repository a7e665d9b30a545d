import stripsUrl from '../../taxonomy/compiled/strips.jsonl?url';
import type { FlowStrip } from '../../taxonomy/schema/flow-strip.ts';

let loaded: Promise<Map<string, FlowStrip>> | null = null;

/** Ways in, through and out of every kind of job, loaded at the first call; after a failure the next call tries again. */
export function loadStrips(): Promise<Map<string, FlowStrip>> {
  loaded ??= Promise.all([fetch(stripsUrl), import('../../taxonomy/rules/read-strips.ts')])
    .then(async ([response, m]) => {
      if (!response.ok) throw new StripsNotLoaded();
      return m.readStrips(await response.text());
    })
    .catch((error: unknown) => {
      loaded = null;
      throw error instanceof TypeError ? new StripsNotLoaded() : error;
    });
  return loaded;
}

/** The file could not be had; the message is for the person. */
class StripsNotLoaded extends Error {
  override name = 'StripsNotLoaded';
  constructor() {
    super('The ways between jobs could not be loaded. Check that you are online, then try again.');
  }
}

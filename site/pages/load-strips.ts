import stripsUrl from '../../taxonomy/compiled/strips.jsonl?url';
import { readStrips } from '../../taxonomy/rules/read-strips.ts';
import { loadOnce } from '../../taxonomy/text/load-once.ts';
import { loadText } from './load-text.ts';

/** Ways in, through and out of every kind of job, loaded at the first call. Rejects with EngineNotLoaded; the next call tries again. */
export const loadStrips = loadOnce(async () => readStrips(await loadText(stripsUrl)));

import type { Section } from '../schema/analysis.ts';
import type { Sections } from '../text/split-sections.ts';

/** Sections that ask for nothing. */
const QUIET: ReadonlySet<Section> = new Set(['benefits', 'employer', 'legal', 'application']);

/** No sentence of an ad has as many words: its lines were lost on the way, and a cue in it no longer speaks for all of it. */
const RUN_ON = 40;

/**
 * Which sentences ask for nothing, by number: those about benefits, the employer, the law or how to apply.
 * @param count of tokens
 */
export function quietSentences({ sentence, section, said }: Sections, count: number): Uint8Array {
  const quiet = new Uint8Array(said.length);
  let from = 0;
  for (let at = 1; at <= count; at++) {
    if (at < count && sentence[at] === sentence[from]) continue;
    if (at - from <= RUN_ON && QUIET.has(section[from]!)) quiet[sentence[from]!] = 1;
    from = at;
  }
  return quiet;
}

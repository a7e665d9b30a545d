import type { EndOfStrip, FlowStrip } from '../../taxonomy/schema/flow-strip.ts';

/** Private work that a kind of job reaches after one more federal step. */
export interface FurtherEnd extends EndOfStrip {
  /** Plain name of the step. */
  via: string;
}

const SHOWN = 3;

/** For each step of a strip, the closest private work of that kind which the strip itself doesn't lead to; at most three, no occupation twice. */
export function furtherEnds(strip: FlowStrip, strips: ReadonlyMap<string, FlowStrip>): FurtherEnd[] {
  const met = new Set(strip.ends.map(({ soc }) => soc));
  const further: FurtherEnd[] = [];
  for (const { code, title } of strip.through) {
    const end = strips.get(code)?.ends.find(({ soc }) => !met.has(soc));
    if (!end || further.length === SHOWN) continue;
    met.add(end.soc);
    further.push({ ...end, via: title });
  }
  return further;
}

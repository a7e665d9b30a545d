import type { FlowStrip } from '../schema/flow-strip.ts';

/** Reads the compiled part strips.jsonl (our own file, checked when it is compiled): series code to its strip. */
export function readStrips(text: string): Map<string, FlowStrip> {
  const strips = text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as FlowStrip);
  return new Map(strips.map((strip) => [strip.code, strip]));
}

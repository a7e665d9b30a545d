import * as v from 'valibot';
import { Posting } from '../schema/posting.ts';

/** A line of input: a posting to analyze, or what is wrong with it. */
export type InputLine = { ok: true; id: string; posting: Posting } | { ok: false; id: string | null; error: string };

const Line = v.looseObject({ ...Posting.entries, id: v.string() });

/** Parses one line of JSON; blank lines give null. `number` counts from 1. */
export function parseLine(line: string, number: number): InputLine | null {
  if (line.trim() === '') return null;
  let raw: unknown;
  try {
    raw = JSON.parse(line);
  } catch (error) {
    return { ok: false, id: null, error: `line ${number}: is not JSON (${error instanceof Error ? error.message : 'unknown error'})` };
  }
  const parsed = v.safeParse(Line, raw);
  if (parsed.success) return { ok: true, id: parsed.output.id, posting: parsed.output };
  const id = typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string' ? raw.id : null;
  const issue = parsed.issues[0];
  return {
    ok: false,
    id,
    error: `line ${number}: ${v.getDotPath(issue) ?? 'the line'} is wrong (got ${issue.received}, expected ${issue.expected})`,
  };
}

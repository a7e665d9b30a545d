import { analyzeAnnouncement } from '../match/analyze-announcement.ts';
import { analyzePosting } from '../match/analyze-posting.ts';
import type { Doors } from '../match/profile-doors.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import type { Profile } from '../schema/profile.ts';
import type { BatchEngine } from './batch-engine.ts';
import { type InputLine, parseLine } from './parse-lines.ts';
import { prettyAnalysis } from './pretty.ts';
import { toRecord } from './to-record.ts';

/** How the command was asked to answer. */
export interface AnswerOptions {
  top: number;
  titleBlind: boolean;
  pretty: boolean;
  /** Whether records tell what the ad asks for in its own words. */
  phrases: boolean;
  profile: Profile | null;
  /** Given: read announcements, and name private occupations. */
  reverse?: OccupationLinks;
  /** Read where the profile needs them. */
  doors?: Doors;
}

/** Whole lines of input in UTF-8; number of the first one, counting from 1. */
export interface Chunk {
  first: number;
  bytes: Uint8Array<ArrayBuffer>;
}

/** What to print for a chunk, in UTF-8, and whether a line of it was bad. */
export interface Answered {
  bytes: Uint8Array<ArrayBuffer>;
  failed: boolean;
}

const NEW_LINE = 10;

/** Answers of the chunk at hand, in memory that stays with the thread: a long string, or fresh memory for each chunk, costs more than its bytes. */
let answers = Buffer.allocUnsafeSlow(1 << 20);
/** Most bytes of UTF-8 that one code unit of a string takes. */
const MOST_BYTES = 3;

/** Answers a chunk of lines in order; blank lines give nothing. */
export function answerLines({ first, bytes }: Chunk, engine: BatchEngine, options: AnswerOptions): Answered {
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let used = 0;
  let failed = false;
  for (let from = 0, number = first; from < input.length; number++) {
    const end = input.indexOf(NEW_LINE, from);
    const to = end < 0 ? input.length : end;
    const line = parseLine(input.toString('utf8', from, to), number);
    from = to + 1;
    if (!line) continue;
    if (!line.ok) failed = true;
    const text = answerLine(line, engine, options);
    if (answers.length - used < text.length * MOST_BYTES) answers = Buffer.concat([answers], 2 * answers.length + text.length * MOST_BYTES);
    used += answers.write(text, used);
  }
  // With a memory of its own, which can be moved to another thread.
  return { bytes: new Uint8Array(answers.subarray(0, used)), failed };
}

function answerLine(line: InputLine, { taxonomy, phrases }: BatchEngine, options: AnswerOptions): string {
  const { top, titleBlind, pretty, profile, reverse, doors } = options;
  if (!line.ok) return `${JSON.stringify({ id: line.id, error: line.error })}\n`;
  const how = { top, titleBlind, ...(options.phrases && { phrases }), ...(doors && { doors }) };
  const analysis = reverse
    ? analyzeAnnouncement(line.posting, taxonomy, reverse, how)
    : analyzePosting(line.posting, profile, taxonomy, how);
  return pretty
    ? `${prettyAnalysis(line.posting.title ?? line.id, analysis, taxonomy)}\n`
    : `${JSON.stringify(toRecord(line.id, analysis))}\n`;
}

import type { Taxonomy } from '../load-taxonomy.ts';
import { analyzeAnnouncement } from '../match/analyze-announcement.ts';
import { analyzePosting } from '../match/analyze-posting.ts';
import type { Doors } from '../match/profile-doors.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import type { Profile } from '../schema/profile.ts';
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

/** Answers a chunk of lines in order; blank lines give nothing. */
export function answerLines({ first, bytes }: Chunk, taxonomy: Taxonomy, options: AnswerOptions): Answered {
  const lines = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').split(/\r?\n/);
  let text = '';
  let failed = false;
  lines.forEach((raw, at) => {
    const line = parseLine(raw, first + at);
    if (!line) return;
    if (!line.ok) failed = true;
    text += answerLine(line, taxonomy, options);
  });
  // With a memory of its own, which can be moved to another thread.
  const answer = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  answer.write(text);
  return { bytes: answer, failed };
}

function answerLine(line: InputLine, taxonomy: Taxonomy, options: AnswerOptions): string {
  const { top, titleBlind, pretty, profile, reverse, doors } = options;
  if (!line.ok) return `${JSON.stringify({ id: line.id, error: line.error })}\n`;
  const analysis = reverse
    ? analyzeAnnouncement(line.posting, taxonomy, reverse, { top, titleBlind })
    : analyzePosting(line.posting, profile, taxonomy, { top, titleBlind, ...(doors ? { doors } : {}) });
  return pretty
    ? `${prettyAnalysis(line.posting.title ?? line.id, analysis, taxonomy)}\n`
    : `${JSON.stringify(toRecord(line.id, analysis, options.phrases))}\n`;
}

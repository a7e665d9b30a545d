import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Doors } from '../match/profile-doors.ts';
import { readMajors } from '../rules/major-door.ts';
import { readMilitary } from '../rules/military-door.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import { Profile } from '../schema/profile.ts';
import { answerInOrder } from './answer-in-order.ts';
import { type Answered, type AnswerOptions, answerLines, type Chunk } from './answer-lines.ts';
import { loadBatchEngine } from './batch-engine.ts';
import { readChunks } from './read-chunks.ts';
import { compiledFolder } from './read-compiled.ts';

/**
 * Bytes of input that a worker gets at a time: handing them over costs a tenth of a millisecond, an ad of 6,000 characters about one, and what
 * is made of short ads is thirty times as long as they are.
 */
const CHUNK = 64_000;
const encoder = new TextEncoder();

/**
 * The `analyze` command: one posting a line in, one line out, in order, streaming; a `.txt` file is one ad.
 * A bad line gives a line with its error, the run goes on, and the exit code is 1 at the end.
 * `--reverse` reads federal announcements and names private occupations.
 * `--phrases` adds what the ad asks for in its own words, be it in the list of skills or not.
 * `--workers N` answers on N threads, in the same order; without it one thread answers each line as it comes.
 */
async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      top: { type: 'string', default: '10' },
      'title-blind': { type: 'boolean', default: false },
      pretty: { type: 'boolean', default: false },
      profile: { type: 'string' },
      workers: { type: 'string', default: '1' },
      reverse: { type: 'boolean', default: false },
      phrases: { type: 'boolean', default: false },
    },
  });
  const top = wholeNumber('--top', values.top);
  const workers = wholeNumber('--workers', values.workers);
  const profile = values.profile === undefined ? null : readProfile(values.profile);
  const { pretty } = values;
  // A file of our own, checked when it was compiled.
  const reverse = values.reverse ? (JSON.parse(readText(path.join(compiledFolder(), 'occupations.json'))) as OccupationLinks) : null;
  const doors = profile && profile.military.length + profile.majors.length > 0 ? readDoors() : undefined;
  const options: AnswerOptions = {
    top,
    titleBlind: values['title-blind'],
    pretty,
    phrases: values.phrases,
    profile,
    ...(reverse ? { reverse } : {}),
    ...(doors ? { doors } : {}),
  };
  const files = positionals.length > 0 ? positionals : ['-'];
  const answers = workers > 1 ? answerInOrder(chunksOf(files, CHUNK), workers, options) : answerHere(chunksOf(files, 1), options);
  let failed = false;
  for await (const answered of answers) {
    failed ||= answered.failed;
    await put(answered.bytes);
  }
  return failed ? 1 : 0;
}

async function* answerHere(chunks: AsyncIterable<Chunk>, options: AnswerOptions): AsyncGenerator<Answered> {
  const engine = await loadBatchEngine();
  for await (const chunk of chunks) yield answerLines(chunk, engine, options);
}

async function* chunksOf(files: readonly string[], least: number): AsyncGenerator<Chunk> {
  for (const file of files) {
    if (file.endsWith('.txt')) yield { first: 1, bytes: encoder.encode(JSON.stringify({ id: path.basename(file), text: readText(file) })) };
    else yield* readChunks(file === '-' ? process.stdin : createReadStream(file), least);
  }
}

function wholeNumber(option: string, given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new UsageError(`${option} wants a whole number of 1 or more (got ${given}).`);
  return number;
}

/** Writes with back-pressure, so that memory stays flat when the reader is slow. */
function put(bytes: Uint8Array): Promise<void> | void {
  if (!process.stdout.write(bytes)) return new Promise((resolve) => process.stdout.once('drain', resolve));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} can't be read.`);
  }
}

function readProfile(file: string): Profile {
  let raw: unknown;
  try {
    raw = JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} is not JSON.`);
  }
  const parsed = v.safeParse(Profile, raw);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new UsageError(`${file}: ${v.getDotPath(issue) ?? 'the profile'} is wrong (got ${issue.received}, expected ${issue.expected}).`);
}

/** Military codes and fields of study, as the compiled parts list them. */
function readDoors(): Doors {
  const part = (name: string) => readText(path.join(compiledFolder(), name));
  return { military: readMilitary(part('military.tsv')), majors: readMajors(part('majors.tsv')) };
}

/** Something wrong with how the command was called; its message is for the person who called it. */
class UsageError extends Error {
  override name = 'UsageError';
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

run().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof UsageError || (error instanceof Error && 'code' in error)) console.error(error.message);
    else console.error(error);
    process.exitCode = 2;
  },
);

import { createReadStream, readFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { loadTaxonomy, type Taxonomy } from '../load-taxonomy.ts';
import { analyzePosting } from '../match/analyze-posting.ts';
import { Profile } from '../schema/profile.ts';
import { type InputLine, parseLine } from './parse-lines.ts';
import { prettyAnalysis } from './pretty.ts';
import { compiledFolder, readCompiled } from './read-compiled.ts';
import { toRecord } from './to-record.ts';

/**
 * The `analyze` command: one posting a line in, one line out, in order, streaming; a `.txt` file is one ad.
 * A bad line gives a line with its error, the run goes on, and the exit code is 1 at the end.
 */
interface Options {
  top: number;
  titleBlind: boolean;
  pretty: boolean;
  profile: Profile | null;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      top: { type: 'string', default: '10' },
      'title-blind': { type: 'boolean', default: false },
      pretty: { type: 'boolean', default: false },
      profile: { type: 'string' },
    },
  });
  const top = Number(values.top);
  if (!Number.isInteger(top) || top < 1) throw new UsageError(`--top wants a whole number of 1 or more (got ${values.top}).`);
  const profile = values.profile === undefined ? null : readProfile(values.profile);
  const options: Options = { top, titleBlind: values['title-blind'], pretty: values.pretty, profile };
  const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));
  let failed = false;
  for (const file of positionals.length > 0 ? positionals : ['-']) {
    for await (const line of linesOf(file)) {
      if (!line.ok) failed = true;
      await put(answer(line, taxonomy, options));
    }
  }
  return failed ? 1 : 0;
}

async function* linesOf(file: string): AsyncGenerator<InputLine> {
  if (file.endsWith('.txt')) {
    yield { ok: true, id: path.basename(file), posting: { text: readText(file) } };
    return;
  }
  const input = file === '-' ? process.stdin : createReadStream(file);
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    const line = parseLine(text, number);
    if (line) yield line;
  }
}

function answer(line: InputLine, taxonomy: Taxonomy, { top, titleBlind, pretty, profile }: Options): string {
  if (!line.ok) return `${JSON.stringify({ id: line.id, error: line.error })}\n`;
  const analysis = analyzePosting(line.posting, profile, taxonomy, { top, titleBlind });
  return pretty
    ? `${prettyAnalysis(line.posting.title ?? line.id, analysis, taxonomy)}\n`
    : `${JSON.stringify(toRecord(line.id, analysis))}\n`;
}

/** Writes with back-pressure, so that memory stays flat when the reader is slow. */
function put(text: string): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once('drain', resolve));
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

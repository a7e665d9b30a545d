import * as v from 'valibot';
import {
  type BackupRecord,
  BackupRefused,
  BLOCK,
  FirstLine,
  FORMAT_VERSION,
  keyFits,
  LastLine,
  MAX_RECORDS,
  RecordLine,
  schemaOf,
} from './backup-format.ts';
import { checksum } from './checksum.ts';
import { readLines } from './read-lines.ts';

/** How a file that was read to its end describes itself. */
export interface BackupFacts {
  made: string;
  records: number;
  checksum: string;
}

/**
 * Reads a backup file: hands out record after record, each parsed by its schema, and answers the facts once the end and
 * the checksum were found right. Nothing read may be trusted before that. Throws BackupRefused with the reason; an abort throws its own reason.
 */
export async function* readBackup(file: Blob, signal?: AbortSignal): AsyncGenerator<BackupRecord, BackupFacts> {
  const sum = checksum();
  const block: string[] = [];
  const flush = () => sum.add(new TextEncoder().encode(block.splice(0).join('')));
  const seen = new Set<string>();
  let first: v.InferOutput<typeof FirstLine> | null = null;
  let last: v.InferOutput<typeof LastLine> | null = null;
  let number = 0;
  for await (const line of readLines(file, signal)) {
    number++;
    if (last) throw new BackupRefused('This file goes on after its end.');
    const value = parseLine(line, number);
    if (!first) {
      first = readFirst(value);
    } else if (v.is(LastLine, value)) {
      last = v.parse(LastLine, value);
      continue;
    } else {
      yield readRecord(value, number, seen);
    }
    if (block.push(line, '\n') === 2 * BLOCK) flush();
  }
  if (!first) throw new BackupRefused('This file is empty.');
  if (!last) throw new BackupRefused('This backup file ends in the middle.');
  if (block.length > 0) flush();
  if (last.records !== seen.size || last.checksum !== (await sum.result()))
    throw new BackupRefused('This backup file was damaged or changed.');
  return { made: first.made, records: seen.size, checksum: last.checksum };
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BackupRefused(number === 1 ? 'This is not a backup file of this app.' : `Line ${number} of this file can’t be read.`);
  }
}

function readFirst(value: unknown): v.InferOutput<typeof FirstLine> {
  const read = v.safeParse(FirstLine, value);
  if (!read.success) throw new BackupRefused('This is not a backup file of this app.');
  if (read.output.version > FORMAT_VERSION)
    throw new BackupRefused('This backup was made by a newer version. Reload the app to get it, then try again.');
  return read.output;
}

function readRecord(value: unknown, number: number, seen: Set<string>): BackupRecord {
  const read = v.safeParse(RecordLine, value);
  const parsed = read.success ? v.safeParse(schemaOf(read.output.table), read.output.value) : null;
  if (!read.success || !parsed?.success || !keyFits(read.output.table, read.output.key, parsed.output)) {
    throw new BackupRefused(`Line ${number} of this file can’t be read.`);
  }
  const { table, key } = read.output;
  const name = `${table}/${key}`;
  if (seen.has(name)) throw new BackupRefused(`Line ${number} of this file repeats an earlier one.`);
  if (seen.size === MAX_RECORDS) throw new BackupRefused('This file holds too many records.');
  seen.add(name);
  return { table, key, value: parsed.output };
}

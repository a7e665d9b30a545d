import * as v from 'valibot';
import type { Desk } from '../desk.ts';
import { PERSONAL, type PersonalTable } from '../keeper.ts';
import { asideOf } from '../set-aside.ts';
import { type BackupRecord, BLOCK, FORMAT_VERSION, keyFits, schemaOf } from './backup-format.ts';
import { checksum } from './checksum.ts';

/** Records read in one go; about a megabyte of ads. */
const BATCH = 250;
/** Pieces made ahead, so that reading and compressing go on side by side. */
const AHEAD = 3;

/** Everything personal as a gzip stream in the backup's format. Records that can't be read travel as set-aside ones. */
export function writeBackup(desk: Desk): ReadableStream<Uint8Array<ArrayBuffer>> {
  const blocks = blocksOf(desk);
  const plain = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await blocks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: AHEAD },
  );
  return plain.pipeThrough(new CompressionStream('gzip'));
}

/** The file before compression, in the very blocks that the checksum is made of, so that each is encoded once. */
async function* blocksOf(desk: Desk): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const sum = checksum();
  const encoder = new TextEncoder();
  const encode = (lines: readonly string[]) => encoder.encode(`${lines.join('\n')}\n`);
  let records = 0;
  let lines = [JSON.stringify({ counterpart: 'backup', version: FORMAT_VERSION, made: desk.now() })];
  for (const table of PERSONAL) {
    for await (const some of batches(desk, table)) {
      records += some.length;
      lines.push(...some.map((record) => JSON.stringify(record)));
      for (; lines.length >= BLOCK; lines = lines.slice(BLOCK)) {
        const block = encode(lines.slice(0, BLOCK));
        sum.add(block);
        yield block;
      }
    }
  }
  const rest = lines.length > 0 ? encode(lines) : null;
  if (rest) {
    sum.add(rest);
    yield rest;
  }
  yield encode([JSON.stringify({ end: true, records, checksum: await sum.result() })]);
}

async function* batches(desk: Desk, table: PersonalTable): AsyncGenerator<BackupRecord[]> {
  let after = '';
  let next = desk.keeper.read([table], (t) => t.some(table, after, BATCH));
  for (;;) {
    const some = await next;
    const last = some.at(-1);
    if (!last) return;
    after = last[0];
    // The next batch is on its way while this one is written.
    next = desk.keeper.read([table], (t) => t.some(table, after, BATCH));
    next.catch(() => undefined);
    yield some.map(([key, value]) => readable(desk, table, key, value));
  }
}

function readable(desk: Desk, table: PersonalTable, key: string, value: unknown): BackupRecord {
  const schema = schemaOf(table);
  const read = v.safeParse(schema, value);
  if (read.success && keyFits(table, key, read.output)) return { table, key, value: read.output };
  const aside = asideOf(table, key, value, 'not readable at backup', desk.now());
  return { table: 'aside', ...aside };
}

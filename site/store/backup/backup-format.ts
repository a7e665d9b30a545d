import * as v from 'valibot';
import { Profile } from '../../../taxonomy/schema/profile.ts';
import { PROFILE_KEY } from '../keep-profile.ts';
import { SETTINGS_KEY } from '../keep-settings.ts';
import { PERSONAL, type PersonalTable } from '../keeper.ts';
import { Aside } from '../shapes/aside.ts';
import { Note } from '../shapes/note.ts';
import { SavedPosting } from '../shapes/saved-posting.ts';
import { SavedSeries } from '../shapes/saved-series.ts';
import { Settings } from '../shapes/settings.ts';

// A backup is a gzip file of JSON lines in UTF-8, each ended by one line feed:
//   {"counterpart":"backup","version":1,"made":"2026-11-22T10:00:00.000Z"}
//   {"table":"profile","key":"mine","value":{"version":1,"skills":[…]}}
//   {"table":"postings","key":"p-77…","value":{"id":"p-77…","posting":{…},"savedAt":"…"}}
//   {"end":true,"records":2,"checksum":"5e0c…"}
// The checksum: cut all lines before the last one into blocks of 256 lines (line feeds included), take each block's
// SHA-256, and of these digests one after another the SHA-256 again, in hexadecimal. Blocks let it run along with the stream.

export const FORMAT_VERSION = 1;
/** Characters a line may have. Records have at most a million; quoted inside a set-aside record that at most doubles. */
export const MAX_LINE = 4_000_000;
/** Records a file may have; each costs some memory for its key while a file is read. */
export const MAX_RECORDS = 1_000_000;
/** Lines in one block of the checksum. */
export const BLOCK = 256;

export const FirstLine = v.object({
  counterpart: v.literal('backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  made: v.string(),
});
export const RecordLine = v.object({ table: v.picklist(PERSONAL), key: v.pipe(v.string(), v.maxLength(2000)), value: v.unknown() });
export const LastLine = v.object({ end: v.literal(true), records: v.number(), checksum: v.string() });

export interface BackupRecord {
  table: PersonalTable;
  key: string;
  value: unknown;
}

const SCHEMAS = { profile: Profile, postings: SavedPosting, series: SavedSeries, notes: Note, settings: Settings, aside: Aside } as const;

/** The schema of a table's values. */
export const schemaOf = (table: PersonalTable): v.GenericSchema => SCHEMAS[table];

/** Whether a value stands under the key it should; a file could say otherwise. */
export function keyFits(table: PersonalTable, key: string, value: unknown): boolean {
  const { id, code, table: from, key: was, at } = value as Record<string, unknown>;
  if (table === 'profile') return key === PROFILE_KEY;
  if (table === 'settings') return key === SETTINGS_KEY;
  if (table === 'series') return key === code;
  if (table === 'aside') return key === `${from}/${was}/${at}`;
  return key === id;
}

/** The file is not a backup this app can read. Nothing was changed. */
export class BackupRefused extends Error {
  override name = 'BackupRefused';
  constructor(why: string) {
    super(`${why} Nothing was changed.`);
  }
}

/** What the person gave; backups hold exactly these. */
export const PERSONAL = ['profile', 'postings', 'series', 'notes', 'settings', 'aside'] as const;
/** Made from the rest, or about this machine only: never in a backup. */
const LOCAL = ['shelf', 'ledger', 'meta', 'undo', 'incoming'] as const;

/** The tables of the database. Keys are strings and stand outside the values, so that a damaged value still has its key. */
export const TABLES = [...PERSONAL, ...LOCAL] as const;
export type PersonalTable = (typeof PERSONAL)[number];
export type TableName = (typeof TABLES)[number];

/** What may be done inside one transaction. Values are `unknown` until a schema has read them. */
export interface Transaction {
  get(table: TableName, key: string): Promise<unknown>;
  /** Every key with its value, in key order. */
  all(table: TableName): Promise<[key: string, value: unknown][]>;
  /** At most `count` records with keys after `after`, in key order: a way through tables too large for memory. */
  some(table: TableName, after: string, count: number): Promise<[key: string, value: unknown][]>;
  count(table: TableName): Promise<number>;
  put(table: TableName, key: string, value: unknown): Promise<void>;
  remove(table: TableName, key: string): Promise<void>;
  clear(table: TableName): Promise<void>;
}

/**
 * Where records are kept: the browser's database, or memory when it refuses one.
 * `work` may wait only for its transaction; a database closes a transaction that waits for anything else.
 */
export interface Keeper {
  read<T>(tables: readonly TableName[], work: (t: Transaction) => Promise<T>): Promise<T>;
  /** Resolves once everything is committed; when `work` fails, nothing of it stays. */
  write<T>(tables: readonly TableName[], work: (t: Transaction) => Promise<T>): Promise<T>;
  /** Lets go of the database; a later call opens it again. */
  close(): void;
}

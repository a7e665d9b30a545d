import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { toVersion1 } from './to-version-1.ts';
import { toVersion2 } from './to-version-2.ts';
import { toVersion3 } from './to-version-3.ts';

/** The inside of one upgrade. The tables differ from version to version, so they go by plain names here. */
export type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** One step per version. `steps[n - 1]` leads from version n - 1 to n; a step is never changed after release. */
export const steps: ((database: IDBPDatabase<unknown>, upgrade: Upgrade) => Promise<void>)[] = [toVersion1, toVersion2, toVersion3];

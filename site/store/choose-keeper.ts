import { freshLog } from './fresh-log.ts';
import { keepInDatabase } from './keep-in-database.ts';
import { keepInMemory } from './keep-in-memory.ts';
import type { Keeper } from './keeper.ts';
import { type Database, type Listeners, OpenBlocked, openDatabase } from './open-database.ts';
import { StoreOutdated, WONT_LAST } from './store-errors.ts';

/** The database where it can be had, else memory; `warn` gets the sentence for the person. Never fails. */
export async function chooseKeeper(name: string, warn: (sentence: string) => void): Promise<Keeper> {
  let keeper: ReturnType<typeof keepInDatabase> | null = null;
  const listeners: Listeners = {
    givenUp(to) {
      keeper?.dropped();
      if (to === 'outdated') warn(WONT_LAST.outdated);
    },
    dropped: () => keeper?.dropped(),
    startedOver: () => warn(WONT_LAST.startedOver),
  };
  const open = () => openDatabase(name, listeners);
  try {
    keeper = keepInDatabase(await again(open), open, () => freshLog(name));
    return keeper;
  } catch (error) {
    warn(sentenceFor(error));
    return keepInMemory();
  }
}

/** Tries after which a database counts as damaged, and the time between them. */
const TRIES = 4;
const PAUSE_MS = 500;

/** Opens, and tries again after failures that may pass: a browser that has just crashed can still hold its own files for a moment. */
async function again(open: () => Promise<Database>): Promise<Database> {
  for (let left = TRIES - 1; ; left--) {
    try {
      return await open();
    } catch (error) {
      if (left === 0 || sentenceFor(error) !== WONT_LAST.damaged) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

/** Errors of browsers that keep nothing, as private windows do. No database at all is a ReferenceError. */
const DENIED = ['ReferenceError', 'TypeError', 'SecurityError', 'InvalidStateError', 'NotAllowedError'];

function sentenceFor(error: unknown): string {
  if (error instanceof StoreOutdated) return WONT_LAST.outdated;
  if (error instanceof OpenBlocked) return WONT_LAST.blocked;
  if (error instanceof DOMException && error.name === 'QuotaExceededError') return WONT_LAST.full;
  if (error instanceof Error && DENIED.includes(error.name)) return WONT_LAST.denied;
  return WONT_LAST.damaged;
}

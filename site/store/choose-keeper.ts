import { keepInDatabase } from './keep-in-database.ts';
import { keepInMemory } from './keep-in-memory.ts';
import type { Keeper } from './keeper.ts';
import { type Listeners, OpenBlocked, openDatabase } from './open-database.ts';
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
    keeper = keepInDatabase(await open(), open);
    return keeper;
  } catch (error) {
    warn(sentenceFor(error));
    return keepInMemory();
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

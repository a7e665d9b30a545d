import type { Desk } from './desk.ts';
import { keepInDatabase } from './keep-in-database.ts';
import { keepInMemory } from './keep-in-memory.ts';
import { type KeptPostings, keepPostings } from './keep-postings.ts';
import { type KeptProfile, keepProfile } from './keep-profile.ts';
import type { Keeper } from './keeper.ts';
import { type Listeners, OpenBlocked, openDatabase } from './open-database.ts';
import { StoreOutdated, WONT_LAST } from './store-errors.ts';
import { announce, type Changed } from './tell-other-tabs.ts';

/** Everything the person gave, on this machine only. */
export interface Store {
  profile: KeptProfile;
  postings: KeptPostings;
  /** Called after every change, made in this tab or another. Answers the function that ends it. */
  onChange(callback: (changed: readonly Changed[]) => void): () => void;
  /** The sentence to show when what is done now will not last; null when all is well. */
  readonly notice: string | null;
  close(): void;
}

export interface StartOptions {
  /** Name of the database and of the channel. */
  name?: string;
  now?: () => Date;
}

/** Opens one store. Never fails: when the database can't be had, it works in memory and `notice` says so. */
export async function startStore({ name = 'counterpart', now = () => new Date() }: StartOptions = {}): Promise<Store> {
  const announcer = announce(name);
  let notice: string | null = null;
  const warn = (sentence: string) => {
    notice = sentence;
    announcer.tell(['notice'], true);
  };

  const keeper = await chooseKeeper(name, warn);
  const desk: Desk = {
    keeper,
    now: () => now().toISOString(),
    async change(tables, work) {
      const result = await keeper.write(tables, work);
      announcer.tell(tables.filter((table) => table !== 'aside'));
      return result;
    },
  };

  return {
    profile: keepProfile(desk),
    postings: keepPostings(desk),
    onChange: announcer.listen,
    get notice() {
      return notice;
    },
    close() {
      announcer.close();
      keeper.close();
    },
  };
}

async function chooseKeeper(name: string, warn: (sentence: string) => void): Promise<Keeper> {
  let keeper: ReturnType<typeof keepInDatabase> | null = null;
  const listeners: Listeners = {
    givenUp: () => {
      keeper?.dropped();
      warn(WONT_LAST.outdated);
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

/** Which sentence tells the person why storage was refused. */
function sentenceFor(error: unknown): string {
  if (error instanceof StoreOutdated) return WONT_LAST.outdated;
  if (error instanceof OpenBlocked) return WONT_LAST.blocked;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  // No database at all is a ReferenceError; private windows answer with one of the other three.
  if (['ReferenceError', 'TypeError', 'SecurityError', 'InvalidStateError', 'NotAllowedError'].includes(name)) return WONT_LAST.denied;
  return WONT_LAST.damaged;
}

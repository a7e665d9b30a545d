import { persistOnce } from './ask-to-persist.ts';
import { type KeptBackup, keepBackup } from './backup/keep-backup.ts';
import { countChange } from './backup-state.ts';
import { chooseKeeper } from './choose-keeper.ts';
import { type Desk, readTable } from './desk.ts';
import { erase } from './erase.ts';
import { type KeptLedger, keepLedger } from './keep-ledger.ts';
import { type KeptNotes, keepNotes } from './keep-notes.ts';
import { type KeptPostings, keepPostings } from './keep-postings.ts';
import { type KeptProfile, keepProfile } from './keep-profile.ts';
import { type KeptSeries, keepSeries } from './keep-series.ts';
import { type KeptSettings, keepSettings } from './keep-settings.ts';
import { TABLES } from './keeper.ts';
import { Aside } from './shapes/aside.ts';
import { announce, type Changed } from './tell-other-tabs.ts';

/** Everything the person gave, on this machine only. */
export interface Store {
  profile: KeptProfile;
  postings: KeptPostings;
  series: KeptSeries;
  notes: KeptNotes;
  settings: KeptSettings;
  ledger: KeptLedger;
  backup: KeptBackup;
  /** Records that could not be read: kept as text, part of every backup. */
  setAside(): Promise<Aside[]>;
  /** Erases everything, copies included. There is no undo. */
  eraseEverything(): Promise<void>;
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
  const keeper = await chooseKeeper(name, (sentence) => {
    notice = sentence;
    announcer.tell(['notice'], true);
  });

  const askToPersist = persistOnce();
  const desk: Desk = {
    keeper,
    now: () => now().toISOString(),
    onChange: announcer.listen,
    async change(tables, work) {
      const result = await keeper.write([...tables, 'meta'], async (t) => {
        const answer = await work(t);
        await countChange(t);
        return answer;
      });
      askToPersist();
      announcer.tell(tables);
      return result;
    },
    async tidy(tables, work) {
      const result = await keeper.write(tables, work);
      announcer.tell(tables);
      return result;
    },
  };
  const postings = keepPostings(desk);

  return {
    profile: keepProfile(desk),
    postings,
    series: keepSeries(desk),
    notes: keepNotes(desk),
    settings: keepSettings(desk),
    ledger: keepLedger(desk, postings.list),
    backup: keepBackup(desk),
    setAside: () => readTable(desk, Aside, 'aside'),
    async eraseEverything() {
      await erase(keeper, name);
      announcer.tell(TABLES);
    },
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

import type { ReadingOptions } from '../../../taxonomy/match/read-posting.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { Plate, SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Answer } from '../../ui/answer.ts';
import type { Engine } from '../engine.ts';

/** What pages that read ads ask of the engine: each answer is plain data, so that it can come from another thread. */
export interface Reader {
  /** Reads one ad; lists that the profile or the posting needs are looked up. Total, as Engine.answer is. */
  answer(posting: Posting, profile: Profile | null, options: Omit<ReadingOptions, 'doors' | 'occupations'>): Promise<Answer>;
  /** What the ledger keeps of each ad, in their order. */
  ledgerEntries(postings: readonly Posting[]): Promise<ReturnType<Engine['ledgerEntry']>[]>;
  /** What ledger entries made now are made with. */
  madeWith(): Promise<Pick<LedgerEntry, 'edition' | 'engine'>>;
  skills(): Promise<readonly SkillEntry[]>;
  payAreas(): Promise<Engine['payAreas']>;
  /** Kinds of job by code, and the edition they are of. */
  kinds(): Promise<{ edition: string; plates: ReadonlyMap<string, Plate> }>;
}

/** From the page to its reader. */
export interface Asked {
  id: number;
  what: keyof Reader;
  args: unknown[];
}

/** From the reader back; an error as its name and sentence. */
export type Replied = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: { name: string; message: string } };

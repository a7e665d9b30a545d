import type { ReadingOptions } from '../../../taxonomy/match/read-posting.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { LedgerEntry } from '../../store/shapes/ledger-entry.ts';
import type { Answer } from '../../ui/answer.ts';
import type { Engine } from '../engine.ts';
import { loadEngine } from '../load-engine.ts';
import { doorsFor } from '../my-skills/load-doors.ts';
import { occupationsFor } from '../read-an-ad/load-occupations.ts';

/** Questions about ads. */
export const readAds = {
  /** Reads one ad; lists that the profile or the posting needs are looked up. Total, as Engine.answer is. */
  answer: async (posting: Posting, profile: Profile | null, options: Omit<ReadingOptions, 'doors' | 'occupations'>): Promise<Answer> =>
    (await loadEngine()).answer(posting, profile, {
      ...options,
      doors: await doorsFor(profile),
      occupations: await occupationsFor(posting),
    }),

  alsoNames: async (posting: Posting): Promise<string[]> => (await loadEngine()).alsoNames(posting),

  /** What the ledger keeps of each ad, in their order. */
  ledgerEntries: async (postings: readonly Posting[]): Promise<ReturnType<Engine['ledgerEntry']>[]> => {
    const engine = await loadEngine();
    return postings.map((posting) => engine.ledgerEntry(posting));
  },

  /** What is read now is read with this. */
  madeWith: async (): Promise<Pick<LedgerEntry, 'edition' | 'engine'>> => {
    const { taxonomy, digest } = await loadEngine();
    return { edition: taxonomy.edition, engine: digest };
  },

  payAreas: async (): Promise<Engine['payAreas']> => (await loadEngine()).payAreas,
};

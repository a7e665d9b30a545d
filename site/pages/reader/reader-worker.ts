import { loadEngine } from '../load-engine.ts';
import { doorsFor } from '../my-skills/load-doors.ts';
import { occupationsFor } from '../read-an-ad/load-occupations.ts';
import type { Asked, Reader, Replied } from './reader.ts';

/** Loads the taxonomy and reads ads on a thread of its own: on a phone both take longer than a page may stand still. */
const reader: Reader = {
  answer: async (posting, profile, options) =>
    (await loadEngine()).answer(posting, profile, {
      ...options,
      doors: await doorsFor(profile),
      occupations: await occupationsFor(posting),
    }),
  ledgerEntries: async (postings) => {
    const engine = await loadEngine();
    return postings.map((posting) => engine.ledgerEntry(posting));
  },
  madeWith: async () => {
    const { taxonomy, digest } = await loadEngine();
    return { edition: taxonomy.edition, engine: digest };
  },
  // Spelled out: what is worked out when asked for does not cross threads.
  skills: async () => (await loadEngine()).taxonomy.skills.map(({ id, label, kind }) => ({ id, label, kind })),
  payAreas: async () => (await loadEngine()).payAreas,
  kinds: async () => {
    const { edition, plates } = (await loadEngine()).taxonomy;
    return { edition, plates: new Map([...plates.values()].map((plate) => [plate.code, plate])) };
  },
};

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const reply = (replied: Replied) => postMessage(replied);
  const { id, what, args } = data;
  // Asked by our own page alone, through the same interface.
  const work = reader[what] as (...args: unknown[]) => Promise<unknown>;
  work(...args).then(
    (value) => reply({ id, ok: true, value }),
    (error: Error) => reply({ id, ok: false, error: { name: error.name, message: error.message } }),
  );
});

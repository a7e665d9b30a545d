import { findNames } from './find-names.ts';
import { knowKinds } from './know-kinds.ts';
import { knowPerson } from './know-person.ts';
import { readAds } from './read-ads.ts';
import { readLinks } from './read-links.ts';
import type { Asked, Reader, Replied } from './reader.ts';

/** Loads the taxonomy and reads on a thread of its own: on a phone both take longer than a page may stand still. */
const reader: Reader = { ...readAds, ...knowKinds, ...knowPerson, ...findNames, ...readLinks };

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const reply = (replied: Replied) => postMessage(replied);
  const { id, what, args } = data;
  // Asked by our own page alone, through the same types.
  const work = reader[what] as (...args: unknown[]) => Promise<unknown>;
  work(...args).then(
    (value) => reply({ id, ok: true, value }),
    (error: Error) => reply({ id, ok: false, error: { name: error.name, message: error.message } }),
  );
});

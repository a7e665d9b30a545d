import type { Posting } from '../../taxonomy/schema/posting.ts';

/** Characters; backups refuse keys far beyond this. */
const LONGEST = 500;

/**
 * The id of a posting: its own where it is of a usual length, else one made from title, employer and text.
 * The same ad gets the same id in the site and in the panel, so saving it twice keeps it once.
 */
export async function postingId(posting: Posting): Promise<string> {
  if (posting.id && posting.id.length <= LONGEST) return posting.id;
  const words = JSON.stringify([
    posting.title ?? '',
    posting.employer ?? '',
    posting.text ?? '',
    posting.skills ?? [],
    ...(posting.id ? [posting.id] : []),
  ]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(words)));
  return `p-${[...digest.subarray(0, 10)].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

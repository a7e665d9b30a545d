import type { OccupationLinks } from '../schema/occupation-links.ts';
import type { Posting } from '../schema/posting.ts';
import { looksFederal } from '../text/looks-federal.ts';
import { readOnce } from './read-once.ts';

/**
 * How a host gets at the private occupations that a federal announcement leads to: read once, at the first announcement. The answer is undefined
 * for any other ad, and where they can't be had: the ad is read all the same, and the next announcement tries again.
 * @param load occupations.json, as it was compiled
 */
export function occupationsReader(load: () => Promise<string>): (posting: Posting) => Promise<OccupationLinks | undefined> {
  const links = readOnce(async () => JSON.parse(await load()) as OccupationLinks);
  return async (posting) => (looksFederal(posting) ? links() : undefined);
}

import occupationsUrl from '../../../taxonomy/compiled/occupations.json?url';
import type { OccupationLinks } from '../../../taxonomy/schema/occupation-links.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { looksFederal } from '../../../taxonomy/text/looks-federal.ts';
import { loadText } from '../load-text.ts';

let links: Promise<OccupationLinks> | null = null;

/** Private occupations, where the posting is a federal announcement; undefined where it is none, or they can't be had: it is read as any ad then. */
export async function occupationsFor(posting: Posting): Promise<OccupationLinks | undefined> {
  if (!looksFederal(posting)) return undefined;
  // A file of our own, checked when it was compiled.
  links ??= loadText(occupationsUrl).then((text) => JSON.parse(text) as OccupationLinks);
  try {
    return await links;
  } catch {
    links = null;
    return undefined;
  }
}

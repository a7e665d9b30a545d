import type { NoAd } from '../../site/read/reading.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';

/** What a board says of one of its pages: the open ad, why there is none, or null = "I don't know this page, read it the general way". */
export type BoardReading = { ad: Posting & { title: string; text: string } } | { none: NoAd } | null;

/** One site that carries job ads. Its file knows nothing of other boards and of how the page was taken. */
export interface Board {
  /** Short name, also in `readBy`: 'board: linkedin'. */
  id: string;
  /** As people know it. */
  name: string;
  /** Where its markup was seen: a saved page we could measure against, or only other people's published code. */
  seen: 'saved page' | 'published code';
  /** Addresses it claims. A test holds that exactly one board claims each of all boards' examples. */
  examples: readonly string[];
  claims(url: URL): boolean;
  /** Reads an inert document. Never throws; what is half there is null or a reason, never half an ad. */
  read(document: Document, url: URL): BoardReading;
}

import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../../taxonomy/text/posting-from-text.ts';

/** The box was empty, or held a word or two. */
export class TooShort extends Error {
  override name = 'TooShort';
  constructor() {
    super('Paste the text of a job ad first. A few sentences about the work are enough to begin.');
  }
}

/** Below this even a title and one line of work are not there. */
const SHORTEST = 40;

/** What was pasted, as a posting with its id, so that corrections for this ad alone hold. Throws TooShort. */
export async function postingFromPaste(text: string): Promise<Posting> {
  if (text.trim().length < SHORTEST) throw new TooShort();
  return withId(postingFromText(text));
}

export async function withId(posting: Posting): Promise<Posting> {
  const { postingId } = await import('../../store/posting-id.ts');
  return { ...posting, id: await postingId(posting) };
}

/** The ad in a file the person chose. Throws TooShort. */
export async function postingFromFile(file: File): Promise<Posting> {
  return postingFromPaste(await file.text());
}

import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../../taxonomy/text/posting-from-text.ts';

/** The box was empty, or held a word or two. */
class TooShort extends Error {
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

async function withId(posting: Posting): Promise<Posting> {
  const { postingId } = await import('../../store/posting-id.ts');
  return { ...posting, id: await postingId(posting) };
}

/** A file that holds a person's resume was given where an ad was asked for. */
class ResumeGiven extends Error {
  override name = 'ResumeGiven';
  constructor() {
    super('This file is a resume, not a job ad. Open it under My skills instead.');
  }
}

/** The ad in a file the person chose or dropped. Throws FileFailure, ResumeGiven or TooShort, each with a sentence; or the reason of `stop`. */
export async function postingFromFile(file: File, stop: AbortSignal): Promise<Posting> {
  const { readFile } = await import('../../read/read-file.ts');
  const content = await readFile(file, stop);
  if (content.kind === 'resume') throw new ResumeGiven();
  if (content.posting.text.trim().length < SHORTEST) throw new TooShort();
  return withId(content.posting);
}

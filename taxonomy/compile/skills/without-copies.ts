import { sentencesOf } from '../weights/labelled-texts.ts';

/** Shorter ones ("Yes.") stand everywhere by chance. */
const LEAST_SENTENCE = 16;
/** A text of whose wording more than this stands in one earlier text of its series is that text again, for another office or month. */
const MOST_SHARED = 0.5;

/** Texts without those that repeat an earlier one of the same series: nine postings of one opening are one voice. Keeps the order. */
export function withoutCopies<T extends { text: string; codes: readonly string[] }>(texts: readonly T[]): T[] {
  const seen = new Map<string, Set<string>[]>();
  return texts.filter(({ text, codes }) => {
    const own = new Set(sentencesOf(text).filter(({ length }) => length >= LEAST_SENTENCE));
    const size = sizeOf(own);
    const earlier = codes.flatMap((code) => seen.get(code) ?? []);
    if (earlier.some((other) => sizeOf(own, other) > MOST_SHARED * size)) return false;
    for (const code of codes) seen.set(code, [...(seen.get(code) ?? []), own]);
    return true;
  });
}

/** Characters of the sentences, or of those that another text has as well. */
function sizeOf(sentences: ReadonlySet<string>, shared: ReadonlySet<string> = sentences): number {
  let size = 0;
  for (const sentence of sentences) if (shared.has(sentence)) size += sentence.length;
  return size;
}

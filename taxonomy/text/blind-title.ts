const letters = /[\p{L}\p{N}]+/gu;
const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text with every occurrence of the title's wording, and every four-digit number, overwritten by blanks of equal length,
 * so that offsets stay true. Case and what stands between the title's words don't matter.
 */
export function blindTitle(text: string, title: string): string {
  const blanks = (found: string) => ' '.repeat(found.length);
  const words = title.match(letters) ?? [];
  // The wording first: it may hold a code itself. 30 words are more than any title has; a longer "title" is a text pasted into the wrong field.
  const worded =
    words.length === 0 || words.length > 30 ? text : text.replace(new RegExp(words.map(escaped).join('[^\\p{L}\\p{N}]+'), 'giu'), blanks);
  return worded.replace(/(?<!\d)\d{4}(?!\d)/g, blanks);
}

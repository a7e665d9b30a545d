const letters = /[\p{L}\p{N}]+/gu;
const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * The text with every occurrence of the title's wording, and every four-digit number, overwritten by blanks of equal length,
 * so that offsets stay true. Case and what stands between the title's words don't matter.
 */
export function blindTitle(text: string, title: string): string {
  const blanks = (found: string) => ' '.repeat(found.length);
  const words = title.match(letters) ?? [];
  const coded = text.replace(/(?<!\d)\d{4}(?!\d)/g, blanks);
  // 30 words are more than any title has; a longer "title" is a text pasted into the wrong field.
  if (words.length === 0 || words.length > 30) return coded;
  return coded.replace(new RegExp(words.map(escape).join('[^\\p{L}\\p{N}]+'), 'giu'), blanks);
}

/** Sentences of a paragraph; a heading or a list item without a full stop is one. */
export function sentencesOf(paragraph: string): string[] {
  const clean = paragraph.replace(/\s+/g, ' ').trim();
  return clean.split(/(?<=[.!?:])\s+(?=[A-Z“])/).filter((sentence) => /[a-z]/i.test(sentence));
}

/**
 * Reading grade by Flesch and Kincaid (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59.
 * Figures, abbreviations and names in capitals count as one short word.
 */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[A-Za-z0-9’'-]+/g) ?? []);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

/** Groups of vowels, less a silent e at the end; good to within a few percent over a page. */
function syllablesOf(word: string): number {
  if (/\d/.test(word) || /^[A-Z]{2,}/.test(word)) return 1;
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}

/** A title for comparing: case, accents and signs folded away, but for the signs that belong to a name (C++, C#). */
export const foldTitle = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** True where the words of `part` stand together in `whole`; both folded. */
export const holdsWords = (whole: string, part: string): boolean => part.length > 1 && ` ${whole} `.includes(` ${part} `);

/**
 * The distinct trigrams of a text, with two blanks before every word, so that the first letters of words count more
 * and a query of one letter still has one: "c" gives "  c"; "sql" gives "  s", " sq", "sql".
 */
export function trigramsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of text.split(/[\s/,()-]+/)) {
    const padded = `  ${word}`;
    for (let i = 0; i + 3 <= padded.length; i++) found.add(padded.slice(i, i + 3));
  }
  return found;
}

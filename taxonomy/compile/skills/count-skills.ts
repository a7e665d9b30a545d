/** How many texts there are, and in how many of them each skill is meant. */
export interface SkillCounts {
  total: number;
  /** Skill id to number of texts. */
  texts: Map<string, number>;
  /** Key to number of its texts. */
  sizes: Map<string, number>;
  /** Key to skill id to number of its texts. */
  byKey: Map<string, Map<string, number>>;
}

/**
 * Counts texts by what they ask for.
 * @param texts each with the keys it counts under (codes of series, or other names for a set of texts)
 * @param read ids of the skills that a text asks for
 */
export function countSkills(
  texts: Iterable<{ text: string; codes: readonly string[] }>,
  read: (text: string) => ReadonlySet<string>,
): SkillCounts {
  const counts: SkillCounts = { total: 0, texts: new Map(), sizes: new Map(), byKey: new Map() };
  for (const { text, codes } of texts) {
    const here = read(text);
    counts.total++;
    for (const id of here) raise(counts.texts, id);
    for (const code of codes) {
      raise(counts.sizes, code);
      const own = counts.byKey.get(code) ?? new Map<string, number>();
      counts.byKey.set(code, own);
      for (const id of here) raise(own, id);
    }
  }
  return counts;
}

const raise = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);

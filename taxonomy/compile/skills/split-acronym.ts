/** Words that give no letter to an acronym ("bill of materials BOM" does count them, "light detection and ranging LIDAR" doesn't). */
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'or', 'to', 'on', 'with', '&']);

/**
 * Lists write a name and its acronym side by side: "Computer numerical control CNC lathe". Nobody else does.
 * @returns the name without the acronym, and the acronym where it stands for the whole name (two letters could be anything)
 */
export function splitAcronym(name: string): { label: string; acronym: string | null } {
  const words = name.split(' ');
  for (let at = words.length - 1; at > 0; at--) {
    const acronym = words[at]!;
    if (!/^[A-Z][A-Z0-9/&-]+$/.test(acronym) || !standsFor(acronym, words.slice(0, at))) continue;
    const whole = at === words.length - 1 && acronym.length > 2;
    return { label: words.filter((_, i) => i !== at).join(' '), acronym: whole ? acronym : null };
  }
  return { label: name, acronym: null };
}

/** Whether an acronym is made of the first letters of the words before it, with or without small words. */
function standsFor(acronym: string, before: readonly string[]): boolean {
  const letters = acronym.replace(/[^A-Z0-9]/g, '');
  const parts = before.flatMap((word) => word.split(/[-/]/)).filter(Boolean);
  const initials = (words: readonly string[]) => words.map((word) => word[0]!.toUpperCase()).join('');
  return initials(parts).endsWith(letters) || initials(parts.filter((word) => !SMALL.has(word.toLowerCase()))).endsWith(letters);
}

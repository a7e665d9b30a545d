import type { Problem } from '../series-facts/problem.ts';

/** What an entry is known by: itself, or the first of its keys. */
const nameOf = (entry: unknown): string => (typeof entry === 'object' && entry !== null ? String(Object.values(entry)[0]) : String(entry));

/** By letters, then capitals before small ones: "AR" before "ar", both before "Archives". */
function inOrder(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y ? a <= b : x < y;
}

/**
 * A file edited by hand holds one entry a line, sorted and written one way, so that a change shows as one line and two people can work on it.
 * @param text the file as it is
 * @param entries what it holds, parsed
 */
export function sortedEntries(file: string, text: string, entries: readonly unknown[]): Problem[] {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const problems: Problem[] = [];
  entries.forEach((entry, at) => {
    const name = nameOf(entry);
    const line = (lines[at + 1] ?? '').replace(/,$/, '');
    if (line !== JSON.stringify(entry))
      problems.push({
        file,
        entry: name,
        wrong: 'is not one line of its own',
        got: line.slice(0, 60),
        expected: JSON.stringify(entry).slice(0, 60),
      });
    const before = at > 0 ? nameOf(entries[at - 1]) : null;
    if (before !== null && !inOrder(before, name))
      problems.push({ file, entry: name, wrong: 'is out of order', got: `after ${before}`, expected: 'sorted entries' });
  });
  return problems.slice(0, 3);
}

import type { Major } from '../schema/pathways.ts';

/** Reads the compiled part majors.tsv: name, CIP code, listed series, reached series; codes parted by blanks. Lines without a name are skipped. */
export function readMajors(text: string): Major[] {
  const codes = (cell: string | undefined) => (cell ? cell.split(' ') : []);
  return text.split('\n').flatMap((line) => {
    const [name, cip = '', listed, reached] = line.split('\t');
    return name ? [{ name, cip, listed: codes(listed), reached: codes(reached) }] : [];
  });
}

/**
 * Fields of study that a person's words may mean, best first: the same words, then names that begin with them, then names that hold them all.
 * At most `most`; empty for empty words. The list names come before CIP names of equal fit, because OPM's own list stands behind them.
 */
export function findMajors(majors: readonly Major[], words: string, most = 8): Major[] {
  const wanted = plain(words);
  if (wanted === '') return [];
  const parts = wanted.split(' ');
  const scored = majors.flatMap((major) => {
    const name = plain(major.name);
    const fit = name === wanted ? 3 : name.startsWith(`${wanted} `) ? 2 : parts.every((part) => ` ${name}`.includes(` ${part}`)) ? 1 : 0;
    return fit === 0 ? [] : [{ major, fit: fit + (major.cip === '' ? 0.5 : 0) }];
  });
  return scored
    .sort((a, b) => b.fit - a.fit || a.major.name.length - b.major.name.length)
    .slice(0, most)
    .map(({ major }) => major);
}

const plain = (words: string) =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\b(general|other)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

import type { ListedPosting } from './list-postings.ts';
import type { LedgerEntry } from './shapes/ledger-entry.ts';

/** Kinds of job a row has room for. */
const PLACES = 3;

/**
 * The ledger as CSV (RFC 4180, UTF-8 with a mark at the front so that spreadsheets show accents): one row per saved ad,
 * in the order of the list. Ads without an entry have empty cells.
 */
export function ledgerCsv(listed: readonly ListedPosting[], entries: readonly LedgerEntry[]): string {
  const byId = new Map(entries.map((entry) => [entry.postingId, entry]));
  const places = Array.from({ length: PLACES }, (_none, i) => i);
  const head = [
    'Saved',
    'Title',
    'Employer',
    'Place',
    'Note',
    ...places.flatMap((i) => [`Series ${i + 1}`, `Name ${i + 1}`, `Fit ${i + 1}`]),
    'Skills',
    'Edition',
  ];
  const rows = listed.map(({ id, savedAt, title, employer, location, note }) => {
    const entry = byId.get(id);
    const series = places.flatMap((i) => {
      const match = entry?.series[i];
      return match ? [match.code, match.title, match.band] : ['', '', ''];
    });
    return [
      savedAt.slice(0, 10),
      title,
      employer,
      location,
      note,
      ...series,
      entry?.skills.map((skill) => skill.label).join('; ') ?? '',
      entry?.edition ?? '',
    ];
  });
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** Spreadsheets run cells that begin like a formula; an apostrophe makes them text. */
function cell(text: string): string {
  const safe = /^[\s]*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import type { MapRow } from './map-data.ts';

/** The row somebody means by "Budget Analysis (0560)", by a bare code or by a title in any capitals; null for anything else. */
export function findRow(rows: readonly Pick<MapRow, 'code' | 'title'>[], said: string): number | null {
  const code = /\b\d{4}\b/.exec(said)?.[0];
  const words = said.trim().toLowerCase();
  const at = rows.findIndex((row) => row.code === code || row.title.toLowerCase() === words);
  return at < 0 ? null : at;
}

/** What the field holds once a row is chosen. */
export const rowName = ({ code, title }: Pick<MapRow, 'code' | 'title'>): string => `${title} (${code})`;

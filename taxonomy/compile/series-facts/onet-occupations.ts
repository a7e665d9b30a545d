import { groupRows } from './group-rows.ts';
import type { ReadSource } from './read-source.ts';
import { tableRows } from './table-rows.ts';

/** An O*NET occupation with the texts that describe it. */
export interface OnetOccupation {
  soc: string;
  title: string;
  description: string;
  /** Other titles people use for it. */
  titles: string[];
}

/** Reads O*NET's occupations and alternate titles, in O*NET's order. */
export function onetOccupations(readSource: ReadSource): OnetOccupation[] {
  const rowsOf = (file: string) => groupRows(tableRows(readSource(`onet/${file}.txt.gz`), '\t'), (row) => row['O*NET-SOC Code'] ?? '');
  const titles = rowsOf('Alternate_Titles');
  return [...rowsOf('Occupation_Data')].map(([soc, [row]]) => ({
    soc,
    title: row?.['Title'] ?? '',
    description: row?.['Description'] ?? '',
    titles: (titles.get(soc) ?? []).map((line) => line['Alternate Title'] ?? ''),
  }));
}

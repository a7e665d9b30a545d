import * as v from 'valibot';
import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import judged from '../../source/occupations.json';
import official from '../../source/occupations-official.json';
import { groupRows } from './group-rows.ts';
import { alikeOccupations } from './occupation-similarity.ts';
import { linkOccupations } from './occupations.ts';
import { onetOccupations } from './onet-occupations.ts';
import type { Problem } from './problem.ts';
import type { ReadSource } from './read-source.ts';
import { tableRows } from './table-rows.ts';

const Definitions = v.object({ series: v.array(v.object({ code: v.string(), definition: v.string() })) });

/** Private occupations of every series in use, by code, and what is wrong in the hand-kept links. */
export function compileOccupations(
  readSource: ReadSource,
  series: readonly Pick<OccupationalSeries, 'code' | 'title' | 'federalTitles' | 'status'>[],
): { occupations: Map<string, OccupationalSeries['occupations']>; problems: Problem[] } {
  const { series: defined } = v.parse(Definitions, JSON.parse(readSource('opm/opm_handbook_2018_definitions.json')));
  const definitions = new Map(defined.map(({ code, definition }) => [code, definition]));
  const evidence = groupRows(tableRows(readSource('derived/title_evidence_series_to_onet.csv.gz'), ','), (row) => row['series'] ?? '');
  const titles = new Map(
    [...evidence].map(([code, rows]) => [
      code,
      rows.map((row) => ({
        soc: row['onet_soc'] ?? '',
        share: Number(row['share_of_matched']) || 0,
        postings: Number(row['postings_matched']) || 0,
      })),
    ]),
  );
  const onet = onetOccupations(readSource);
  const names = new Map(onet.map(({ soc, title }) => [soc, title]));
  const set = new Set([...official, ...judged].map((link) => link.series));
  const inUse = series.filter((one) => one.status.state !== 'retired');
  const unset = inUse.filter((one) => !set.has(one.code)).map((one) => ({ ...one, definition: definitions.get(one.code) ?? '' }));
  const sources = { official, judged, titles, alike: alikeOccupations(unset, onet), names };
  const codes = new Set(series.map((one) => one.code));
  return {
    occupations: new Map(inUse.map(({ code }) => [code, linkOccupations(code, sources)])),
    problems: [
      ...problemsOf('taxonomy/source/occupations.json', judged, codes, names),
      ...problemsOf('taxonomy/source/occupations-official.json', official, codes, names),
    ],
  };
}

function problemsOf(
  file: string,
  links: { series: string; socs: string[] }[],
  codes: ReadonlySet<string>,
  names: ReadonlyMap<string, string>,
): Problem[] {
  return links.flatMap(({ series, socs }, at) => [
    ...(codes.has(series) ? [] : [{ file, entry: series, wrong: 'unknown series', got: series, expected: 'a code of the USAJOBS list' }]),
    ...(links.findIndex((link) => link.series === series) === at
      ? []
      : [{ file, entry: series, wrong: 'written twice', got: series, expected: 'one line' }]),
    ...socs
      .filter((soc) => !names.has(soc))
      .map((soc) => ({ file, entry: series, wrong: 'unknown occupation', got: soc, expected: 'an O*NET-SOC 2019 code' })),
  ]);
}

import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import sources from '../../source/sources.json';
import statusLines from '../../source/status.json';
import stemLines from '../../source/stem.json';
import type { Problem } from '../series-facts/problem.ts';

/** Every source id and every code that the data names must exist. */
export function checkReferences(series: readonly OccupationalSeries[]): Problem[] {
  const codes = new Set(series.map((one) => one.code));
  const ids = new Set(sources.map((source) => source.id));
  const unknownSource = (file: string, entry: string, named: string): Problem[] =>
    named
      .split(', ')
      .filter((id) => id !== '' && !ids.has(id))
      .map((id) => ({ file, entry, wrong: 'unknown source', got: id, expected: 'an id of taxonomy/source/sources.json' }));
  const unknownCode = (file: string, code: string | undefined): Problem[] =>
    code === undefined || codes.has(code)
      ? []
      : [{ file, entry: code, wrong: 'unknown series', got: code, expected: 'a code of the USAJOBS list' }];
  const status = 'taxonomy/source/status.json';
  return [
    ...statusLines.flatMap((line: { code: string; source: string; forward?: string }) => [
      ...unknownCode(status, line.code),
      ...unknownCode(status, line.forward),
      ...unknownSource(status, line.code, line.source),
    ]),
    ...stemLines.flatMap(({ code }) => unknownCode('taxonomy/source/stem.json', code)),
    ...series.flatMap((one) =>
      [one.status.source, one.education.source, one.stem?.source ?? ''].flatMap((named) =>
        unknownSource('taxonomy/compile/series-facts', one.code, named),
      ),
    ),
  ];
}

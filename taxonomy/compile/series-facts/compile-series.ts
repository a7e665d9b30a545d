import * as v from 'valibot';
import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { Plate } from '../../schema/taxonomy.ts';
import agencyNames from '../../source/agency-names.json';
import statusLines from '../../source/status.json';
import stemLines from '../../source/stem.json';
import { checkSeries } from '../checks/series-checks.ts';
import { announcedTitles } from './announced-titles.ts';
import type { AuthoredSeries } from './authored-series.ts';
import { compileOccupations } from './compile-occupations.ts';
import { compileSpecialties } from './compile-specialties.ts';
import { educationRule } from './education-rule.ts';
import { federalTitles } from './federal-titles.ts';
import { groupRows } from './group-rows.ts';
import { compilePay } from './gs-pay.ts';
import { type HiringRow, hiringRows } from './hiring-rows.ts';
import { groupTitle, officialTitle } from './official-title.ts';
import { toPlate } from './plate.ts';
import { privateTitles, reportedTitles } from './private-titles.ts';
import type { Problem } from './problem.ts';
import type { ReadSource } from './read-source.ts';
import { seriesStatus } from './series-status.ts';
import { MajorRows, type SeriesFactsRow, SeriesFactsRows } from './source-rows.ts';
import { stemKind } from './stem-kind.ts';
import { type SeriesCells, workforceCells } from './workforce-cells.ts';

/**
 * Joins everything known of each occupational series: OPM's head counts, grades, pay plans and agencies, USAJOBS announcements, entry-level
 * hiring, degree rule, STEM type, majors and typical titles, with what people of this project wrote (`authored`, one line a series).
 * Pure and deterministic: all 756 codes of the USAJOBS list, sorted by code; 683 of them in use, the others `retired`.
 * `asksFor` is left empty: a later step fills it.
 */
export function compileSeries(
  readSource: ReadSource,
  authored: AuthoredSeries[],
): { series: OccupationalSeries[]; plates: Plate[]; pay: unknown; problems: Problem[] } {
  const rows = v.parse(SeriesFactsRows, JSON.parse(readSource('opm/series_facts.json')));
  const hiring = hiringRows(readSource('workforce/series_hiring_2021_2026.tsv'));
  const names = new Map(agencyNames.map(({ given, name }) => [given, name]));
  const missing = new Set<string>();
  const cells = workforceCells(readSource('workforce/Agency_PayPlan_Grade_Series_202503_and_202409.txt.gz'), (given) => {
    if (!names.has(given)) missing.add(given);
    return names.get(given) ?? given;
  });
  const titles = federalTitles([...announcedTitles(readSource), ...titlesTwice(hiring)]);
  const majors = majorsBySeries(readSource('opm/college_major_to_series.json'));
  const written = new Map(authored.map((entry) => [entry.code, entry]));
  const status = new Map(statusLines.map(({ code, ...rest }) => [code, rest as OccupationalSeries['status']]));
  const { byCode: specialties } = compileSpecialties();
  const stem = new Map(stemLines.map(({ code, kind }) => [code, kind]));

  const facts = rows
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      (row): OccupationalSeries => ({
        ...namesOf(row),
        status: seriesStatus(row, status.get(row.code)),
        summary: written.get(row.code)?.summary ?? '',
        ...countsOf(row, cells.get(row.code)),
        ...intervalOf(row.two_grade_interval),
        education: educationRule(row.education_tier, hiring.get(row.code)),
        stem: stemKind(row.stem, stem.get(row.code)),
        entryHiring: hiring.get(row.code)?.entry ?? null,
        federalTitles: titles.get(row.code) ?? [],
        privateTitles: written.get(row.code)?.privateTitles ?? [],
        specialties: (specialties[row.code] ?? []).map(({ id, label }) => ({ id, label })),
        asksFor: [],
        lookAlikes: written.get(row.code)?.lookAlikes ?? [],
        occupations: [],
        majors: majors.get(row.code) ?? [],
      }),
    );
  const linked = compileOccupations(readSource, facts);
  const reported = reportedTitles(readSource('onet/Sample_of_Reported_Titles.txt.gz'));
  const series = facts
    .map((one) => ({ ...one, occupations: linked.occupations.get(one.code) ?? [] }))
    .map((one) => ({ ...one, privateTitles: privateTitles(one, one.privateTitles, reported) }));
  const { pay, problems } = compilePay(readSource('pay/gs_pay_2026.json'));
  const unnamed = [...missing].map(
    (given): Problem => ({
      file: 'taxonomy/source/agency-names.json',
      entry: given,
      wrong: 'agency without a name',
      got: given,
      expected: 'a line with its name in normal words',
    }),
  );
  return {
    series,
    plates: series.map((one) => toPlate(one, cells.get(one.code)?.published ?? 0)),
    pay,
    problems: [...problems, ...linked.problems, ...unnamed, ...checkSeries(series, authored)],
  };
}

const namesOf = (row: SeriesFactsRow) => ({
  code: row.code,
  title: officialTitle(row.title_usajobs, row.title_handbook),
  group: { code: row.group, title: groupTitle(row.group, row.group_title) },
  collar: row.collar === 'White Collar' ? ('white' as const) : ('blue' as const),
});

function countsOf(row: SeriesFactsRow, cells: SeriesCells | undefined) {
  const counted = [
    ['2024-09', row.emp_202409],
    ['2025-03', row.emp_202503],
  ] as const;
  return {
    headCounts: counted.flatMap(([date, count]) => (count ? [{ date, employees: count.employees, averageSalary: count.avg_salary }] : [])),
    announcements: { '2024': row.usajobs_listings_2024_feb_dec ?? 0, '2025': row.usajobs_listings_2025_feb_dec ?? 0 },
    gsGrades: cells?.gsGrades ?? {},
    payPlans: cells?.payPlans ?? {},
    agencies: cells?.agencies ?? { count: 0, top: [] },
  };
}

/** OPM's list names nine series that have both kinds of work; they count as two-grade and say so. */
function intervalOf(given: SeriesFactsRow['two_grade_interval']) {
  if (given === null) return { twoGradeInterval: null };
  return given === 'both' ? { twoGradeInterval: true, alsoOneGrade: true } : { twoGradeInterval: given === 'yes' };
}

/** The hiring table already chose common titles: each is offered twice, so that only its words have to prove themselves. */
function* titlesTwice(hiring: ReadonlyMap<string, HiringRow>): Generator<{ title: string; code: string }> {
  for (const [code, row] of hiring)
    for (const title of row.titles)
      yield* [
        { title, code },
        { title, code },
      ];
}

function majorsBySeries(text: string): Map<string, string[]> {
  const rows = groupRows(v.parse(MajorRows, JSON.parse(text)), ({ series }) => series);
  return new Map(
    [...rows].map(([code, list]) => [
      code,
      [...new Set(list.map(({ major }) => (major.startsWith('ANY MAJOR') ? 'Any major' : major)))].sort(),
    ]),
  );
}

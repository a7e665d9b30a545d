import * as v from 'valibot';
import { flowStrip } from '../../rules/flow-strip.ts';
import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import { MilitaryOccupation, type Pathways } from '../../schema/pathways.ts';
import type { PathwayPartName } from '../../schema/taxonomy.ts';
import agencyNames from '../../source/agency-names.json';
import aiSkills from '../../source/ai-skills.json';
import judgedMilitary from '../../source/military.json';
import { agencyFlows, SMALL_AGENCIES } from './agency-flows.ts';
import { aiSkillsAsked } from './ai-skills.ts';
import { announcedTitles } from './announced-titles.ts';
import { groupRows } from './group-rows.ts';
import { majorsOf } from './majors.ts';
import { type MilitaryLink, militaryOccupations } from './military.ts';
import type { Problem } from './problem.ts';
import type { ReadSource } from './read-source.ts';
import { seriesByOccupation } from './series-by-occupation.ts';
import { socOutlook } from './soc-outlook.ts';
import { MajorRows } from './source-rows.ts';
import { stemOutlook } from './stem-outlook.ts';
import { tableRows } from './table-rows.ts';

const BRANCHES = { A: 'Army', N: 'Navy', F: 'Air Force', M: 'Marine Corps', C: 'Coast Guard' } as const;
const JudgedLine = v.strictObject({
  branch: v.picklist(['A', 'N', 'F', 'M', 'C']),
  code: v.string(),
  title: v.string(),
  series: MilitaryOccupation.entries.series,
});
const LabelledText = v.object({
  text: v.string(),
  series: v.optional(v.array(v.string())),
  series_silver: v.optional(v.array(v.string())),
  agency: v.optional(v.string()),
});
const TEXT_FILES = ['usajobs/questionnaires.train.jsonl.gz', 'usajobs/announcements_silver.train.jsonl.gz'];

/** The compiled parts that only some pages read, as the text of their files. */
type PathwayParts = Record<PathwayPartName, string>;

/**
 * Doors and pictures around the series: military codes, majors, flows of people by agency, STEM outlook, AI skills, occupations' outlook, ways in, through and out.
 * `series` are the full records with their occupations. military.tsv: branch, code, title, basis, series codes. majors.tsv: name, CIP code,
 * listed series, reached series. Both without a header line; codes are parted by blanks.
 */
export function compilePathways(
  readSource: ReadSource,
  series: readonly OccupationalSeries[],
): { parts: PathwayParts; problems: Problem[] } {
  const bySoc = seriesByOccupation(series);
  const outlook = socOutlook(
    readSource('workforce/OEWS_May2024_federal_vs_private_by_SOC.tsv.gz'),
    readSource('workforce/bls_projections_2024_2034.json'),
  );
  const linked = new Set(series.flatMap((one) => one.occupations.map(({ soc }) => soc.slice(0, 7))));
  const names = new Map(agencyNames.flatMap(({ given, name }) => [[given, name] as const, [name, name] as const]));
  const read = (name: string) => readSource(`workforce/${name}-monthly.json.gz`);
  const pathways: Pathways = {
    flows: {
      source: 'opm-ehri-flows',
      ...agencyFlows(read('accessions'), read('separations'), read('pathways'), (given) => names.get(given) ?? SMALL_AGENCIES),
    },
    stem: { source: 'bls-projections-2024-2034', series: stemOutlook(series, outlook) },
    ai: {
      source: 'usajobs-titles',
      skills: aiSkills.map(({ id, label }) => ({ id, label })),
      asked: aiSkillsAsked(aiSkills, labelledTexts(readSource), announcedTitles(readSource)),
    },
    occupations: { source: 'bls-oews-2024-05', list: [...outlook.values()].filter(({ soc }) => linked.has(soc)) },
  };
  const military = militaryOccupations(
    militaryLinks(readSource),
    onetCodes2019(readSource),
    bySoc,
    judgedMilitary.map((line) => ({ ...line, branch: BRANCHES[v.parse(JudgedLine, line).branch] })),
  );
  const majors = majorsOf(
    v.parse(MajorRows, JSON.parse(readSource('opm/college_major_to_series.json'))).filter(({ major }) => !major.startsWith('ANY MAJOR')),
    tableRows(readSource('crosswalks/CIP2020_SOC2018_Crosswalk.csv.gz'), ',').map((row) => ({
      code: row['CIP2020Code'] ?? '',
      title: row['CIP2020Title'] ?? '',
      soc: row['SOC2018Code'] ?? '',
    })),
    bySoc,
  );
  const codes = new Set(series.map((one) => one.code));
  const current = series.filter(({ status }) => status.state !== 'retired');
  return {
    parts: {
      'military.tsv': military.map((one) => `${one.branch}\t${one.code}\t${one.title}\t${one.basis}\t${one.series.join(' ')}\n`).join(''),
      'majors.tsv': majors.map((one) => `${one.name}\t${one.cip}\t${one.listed.join(' ')}\t${one.reached.join(' ')}\n`).join(''),
      'pathways.json': pathwaysText(pathways),
      'strips.jsonl': current.map((one) => `${JSON.stringify(flowStrip(one, current, outlook))}\n`).join(''),
    },
    problems: judgedMilitary.flatMap((line) =>
      line.series
        .filter((code) => !codes.has(code))
        .map((code) => ({
          file: 'taxonomy/source/military.json',
          entry: `${line.branch} ${line.code}`,
          wrong: 'unknown series',
          got: code,
          expected: 'a code of the USAJOBS list',
        })),
    ),
  };
}

/** Rows of the 2015 table. Codes of branches that no longer stand alone are left out; a title broken by its old encoding gets its apostrophe back. */
function militaryLinks(readSource: ReadSource): MilitaryLink[] {
  return tableRows(`branch,kind,part,code,title,soc,name\n${readSource('crosswalks/MOC_to_ONET-SOC_2015.csv.gz')}`, ',').flatMap((row) => {
    const branch = BRANCHES[row['branch'] as keyof typeof BRANCHES];
    const title = (row['title'] ?? '').replaceAll('\uFFFD', "'").trim();
    return branch ? [{ branch, code: row['code'] ?? '', title, soc2010: row['soc'] ?? '' }] : [];
  });
}

function onetCodes2019(readSource: ReadSource): Map<string, string[]> {
  const rows = groupRows(tableRows(readSource('crosswalks/2010_to_2019_Crosswalk.csv.gz'), ','), (row) => row['O*NET-SOC 2010 Code'] ?? '');
  return new Map([...rows].map(([code, list]) => [code, list.map((row) => row['O*NET-SOC 2019 Code'] ?? '')]));
}

/** Texts of openings that are of one series, with the office that hires as USAJOBS names it. */
export function* labelledTexts(readSource: ReadSource): Generator<{ code: string; text: string; agency: string }> {
  for (const file of TEXT_FILES) {
    for (const line of readSource(file).split('\n')) {
      if (line === '') continue;
      const { text, series, series_silver, agency = '' } = v.parse(LabelledText, JSON.parse(line));
      const [code, another] = series ?? series_silver ?? [];
      if (code !== undefined && another === undefined) yield { code, text, agency };
    }
  }
}

/** JSON with one record a line, so that a change shows as the lines it touches. */
function pathwaysText({ flows, stem, ai, occupations }: Pathways): string {
  const lines = (records: readonly unknown[]) => `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  return `{"flows":{"source":"${flows.source}","quarters":${JSON.stringify(flows.quarters)},"agencies":${lines(flows.agencies)}},
"stem":{"source":"${stem.source}","series":${lines(stem.series)}},
"ai":{"source":"${ai.source}","skills":${lines(ai.skills)},"asked":${lines(ai.asked)}},
"occupations":{"source":"${occupations.source}","list":${lines(occupations.list)}}}
`;
}

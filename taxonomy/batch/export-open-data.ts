import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadTaxonomy, type Taxonomy } from '../load-taxonomy.ts';
import type { OccupationalSeries } from '../schema/occupational-series.ts';
import type { Skill } from '../schema/skill.ts';
import type { Weights } from '../schema/weights.ts';
import { KIND_LETTERS } from '../text/read-skill-lines.ts';
import { termNames } from '../text/term-list.ts';
import { compiledFolder, readCompiled } from './read-compiled.ts';

type Cell = string | number;
type SkillDetails = Pick<Skill, 'id' | 'from' | 'forms' | 'broader' | 'related' | 'lookAlikes'>;

/** A table of the open data: its columns with what they mean, and its rows. */
interface Table {
  name: string;
  description: string;
  columns: readonly (readonly [name: string, type: 'string' | 'number', description: string])[];
  rows: Iterable<readonly Cell[]>;
}

/** One file of the open data, whole. `rows` is null for the description of the tables. */
export interface OpenDataFile {
  name: string;
  description: string;
  rows: number | null;
  text: string;
}

/** The `export` command: writes skills, surface forms, series, links and weights as CSV with a Frictionless datapackage.json. */
export async function main([folder]: string[]): Promise<number> {
  if (folder === undefined) {
    console.error('Say where to: npm run -s export -- FOLDER');
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  const files = await openData();
  for (const { name, text } of files) writeFileSync(path.join(folder, name), text);
  console.log(`Wrote ${files.length - 1} tables and datapackage.json to ${folder}.`);
  return 0;
}

/** The same files for whoever else hands them out. Reads taxonomy/compiled of the folder it is started in. */
export async function openData(): Promise<OpenDataFile[]> {
  const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));
  const made = tables(taxonomy);
  const files = made.map((table) => {
    const text = csv(table);
    return { name: `${table.name}.csv`, description: table.description, rows: text.split('\r\n').length - 2, text };
  });
  const about = `${JSON.stringify(dataPackage(made, taxonomy.edition), null, 2)}\n`;
  return [...files, { name: 'datapackage.json', description: 'What each table and column means', rows: null, text: about }];
}

const compiledLines = (name: string): string[] => readFileSync(path.join(compiledFolder(), name), 'utf8').split('\n').filter(Boolean);

function tables(taxonomy: Taxonomy): Table[] {
  const series = compiledLines('series.jsonl').map((line) => JSON.parse(line) as OccupationalSeries);
  const details = new Map(
    compiledLines('skill-details.jsonl')
      .map((line) => JSON.parse(line) as SkillDetails)
      .map((one) => [one.id, one]),
  );
  const code = ['code', 'string', 'Code of the occupational series, four digits'] as const;
  return [
    {
      name: 'skills',
      description: 'Skills of the gazetteer',
      columns: [
        ['id', 'string', 'Stable id'],
        ['label', 'string', 'Plain label'],
        ['kind', 'string', Object.values(KIND_LETTERS).join(', ')],
        ['from', 'string', 'Lists that hold it, parted by blanks; counterpart = written for this project'],
        ['broader', 'string', 'Ids of wider skills, parted by blanks'],
        ['related', 'string', 'Ids of neighbors, parted by blanks'],
        ['look_alikes', 'string', 'Ids of skills it is taken for, parted by blanks'],
      ],
      rows: taxonomy.skills.map(({ id, label, kind }) => {
        const { from, broader, related, lookAlikes } = details.get(id)!;
        return [id, label, kind, ...[from, broader, related, lookAlikes].map((list) => list.join(' '))];
      }),
    },
    {
      name: 'surface-forms',
      description: 'Ways each skill is written',
      columns: [
        ['skill', 'string', 'Id in skills.csv'],
        ['form', 'string', 'Surface form'],
        ['trust', 'string', 'How far the form may be trusted alone'],
      ],
      rows: surfaceForms(details.values()),
    },
    {
      name: 'series',
      description: 'Occupational series',
      columns: [
        code,
        ['title', 'string', 'Official title in normal capitals'],
        ['group', 'string', 'Code of the group or family'],
        ['collar', 'string', 'white or blue'],
        ['status', 'string', 'current, cancelled, reported, unknown or retired'],
        ['status_date', 'string', 'Date of its source, a day or a month'],
        ['status_source', 'string', 'Where that is said'],
        ['forward', 'string', 'Code that took over, where one is known'],
        ['employees_2025_03', 'number', 'Employees in March 2025, without USPS and intelligence agencies'],
        ['education_rule', 'string', 'Degree or listed courses: required, optional, none, unknown, disputed'],
        ['summary', 'string', 'Plain-words summary'],
      ],
      rows: series.map((one) => [
        one.code,
        one.title,
        one.group.code,
        one.collar,
        one.status.state,
        one.status.date,
        one.status.source,
        one.status.forward ?? '',
        one.headCounts.find(({ date }) => date === '2025-03')?.employees ?? '',
        one.education.rule,
        one.summary,
      ]),
    },
    {
      name: 'asks-for',
      description: 'Telling skills of each series, from its own openings where some were read, else from what describes its work',
      columns: [
        code,
        ['skill', 'string', 'Id in skills.csv'],
        ['basis', 'string', 'openings, description (OPM and this project) or occupation (O*NET tasks of linked private work)'],
        ['share', 'number', 'Share of its openings that ask for it, 0 to 1; empty where it rests on no opening'],
        ['lift', 'number', 'Times likelier than in all texts of that basis'],
      ],
      rows: series.flatMap((one) => one.asksFor.map(({ skill, basis, share, lift }) => [one.code, skill, basis, share ?? '', lift])),
    },
    {
      name: 'crosswalk',
      description: "Links from series to private occupations: this project's own estimate, not an official crosswalk",
      columns: [
        code,
        ['soc', 'string', 'O*NET-SOC code'],
        ['title', 'string', 'Title of the occupation'],
        ['basis', 'string', 'What the link rests on'],
        ['strength', 'number', '0 to 1 within the series'],
      ],
      rows: series.flatMap((one) => one.occupations.map(({ soc, title, basis, strength }) => [one.code, soc, title, basis, strength])),
    },
    weightTable('text-weights', 'Pulls of telling words in texts', taxonomy, taxonomy.textWeights),
    weightTable('title-weights', 'Pulls of telling words in titles', taxonomy, taxonomy.titleWeights),
    {
      name: 'skill-pulls',
      description: 'Pulls of skills, whatever words they are called by',
      columns: [
        ['skill', 'string', 'Id in skills.csv'],
        code,
        ['basis', 'string', 'occupations (private work linked to the series) or federal (its own texts)'],
        ['pull', 'number', 'Log odds against what is usual'],
      ],
      rows: skillPullRows(taxonomy),
    },
  ];
}

function* surfaceForms(skills: Iterable<SkillDetails>): Generator<readonly Cell[]> {
  for (const { id, forms } of skills) for (const { text, trust } of forms) yield [id, text, trust];
}

function* skillPullRows({ skills, codes, skillPulls }: Taxonomy): Generator<readonly Cell[]> {
  for (const [basis, { start, column, pull }] of Object.entries(skillPulls))
    for (const [row, { id }] of skills.entries())
      for (let cell = start[row]!; cell < start[row + 1]!; cell++) yield [id, codes[column[cell]!]!, basis, Number(pull[cell]!.toFixed(2))];
}

function weightTable(name: string, description: string, { codes, lexicon }: Taxonomy, weights: Weights): Table {
  const names = termNames(lexicon.terms);
  function* rows(): Generator<readonly Cell[]> {
    for (let row = 0; row < weights.rows; row++) {
      for (let cell = weights.start[row]!; cell < weights.start[row + 1]!; cell++) {
        yield [names[row]!, codes[weights.column[cell]!]!, Number(weights.pull[cell]!.toFixed(4)), Number(weights.idf[row]!.toFixed(2))];
      }
    }
  }
  return {
    name,
    description,
    columns: [
      ['term', 'string', 'One or two word stems'],
      ['code', 'string', 'Code of the series'],
      ['pull', 'number', 'Pull on the raw sum'],
      ['idf', 'number', 'Inverse document frequency'],
    ],
    rows: rows(),
  };
}

function csv({ columns, rows }: Table): string {
  const lines = [columns.map(([name]) => name).join(',')];
  for (const row of rows) lines.push(row.map(quoted).join(','));
  return `${lines.join('\r\n')}\r\n`;
}

const quoted = (cell: Cell): string =>
  typeof cell === 'string' && /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : String(cell);

const dataPackage = (made: readonly Table[], edition: string) => ({
  name: 'counterpart-taxonomy',
  title: 'Skills and federal occupational series',
  version: edition,
  licenses: [{ name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
  sources: ['O*NET 30.1 Database (USDOL/ETA), CC BY 4.0', 'ESCO 1.1.1, European Union', 'OPM and USAJOBS, public domain'].map((title) => ({
    title,
  })),
  resources: made.map(({ name, description, columns }) => ({
    name,
    description,
    path: `${name}.csv`,
    format: 'csv',
    schema: { fields: columns.map(([field, type, about]) => ({ name: field, type, description: about })) },
  })),
});

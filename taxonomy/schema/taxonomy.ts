import type { OccupationalSeries } from './occupational-series.ts';
import type { SkillKind } from './skill.ts';

/** How a host hands over one compiled part: the taxonomy knows neither fetch nor files. */
export interface ReadPart {
  text(name: PartName): Promise<string>;
  bytes(name: PartName): Promise<Uint8Array>;
}

/** The files of taxonomy/compiled that a running product reads. */
export type PartName =
  | 'edition.json'
  | 'skills.tsv'
  | 'words.txt'
  | 'forms.bin'
  | 'terms.tsv'
  | 'word-classes.bin'
  | 'weights.bin'
  | 'cues.tsv'
  | 'asks.tsv'
  | 'plates.json'
  | 'links.json'
  | 'pay.json';

/** Compiled files that only some pages read, when they need them. */
export type DetailPartName = 'series.jsonl' | 'rules.json' | 'occupations.json';

/** Compiled doors and pictures around the series, each read by one page. */
export type PathwayPartName = 'pathways.json' | 'military.tsv' | 'majors.tsv' | 'strips.jsonl';

export interface SkillEntry {
  id: string;
  label: string;
  kind: SkillKind;
}

/** What a plate shows of a series before anything else is loaded; all of it is in the full record too. */
export type Plate = Pick<
  OccupationalSeries,
  'code' | 'title' | 'group' | 'collar' | 'status' | 'summary' | 'education' | 'twoGradeInterval'
> & {
  /** Employees at the newest count, null where none is published. */
  employees: { date: string; count: number } | null;
  /** GS grades that hold the middle 80 % of the series' GS employees; null where less than half of it is GS. */
  gsGrades: { low: number; high: number } | null;
  /** Pay plan that most of the series is in, and its share 0..1; null where unknown. */
  payPlan: { code: string; share: number } | null;
  entry: { last12: number; best12: number; usualGrade: number | null; degreeHeldShare: number | null } | null;
};

/** Series code to its plate. */
export type Plates = ReadonlyMap<string, Plate>;

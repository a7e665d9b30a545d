import type { Skill } from '../../schema/skill.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';
import { attest } from './attest-forms.ts';
import { formKey } from './settle-forms.ts';

/** O*NET-SOC code to skill id to how surely people of that occupation have the skill, 0..1. */
export type OccupationSkills = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** An optional skill of ESCO counts less than an essential one; a technology by how often ads for the occupation ask for it. */
const OPTIONAL = 0.4;
const TECHNOLOGY = { inDemand: 1, hot: 0.6, other: 0.5 };
const TOOL = 0.7;

/**
 * The skills of each private occupation: those its O*NET tasks and titles mention, its technologies and tools, and the skills that ESCO gives the
 * occupations mapped to it. Entries of these lists are taken by their exact form: in a list of technologies "React" is no verb.
 */
export function occupationSkills(skills: readonly Skill[], read: ReadSource, generic: readonly string[]): OccupationSkills {
  const idOf = new Map(skills.flatMap(({ id, forms }) => forms.map(({ text }): [string, string] => [formKey(text), id])));
  const bySoc = new Map<string, Map<string, number>>();
  const add = (soc: string, id: string | undefined, share: number) => {
    if (id === undefined) return;
    const known = bySoc.get(soc) ?? new Map<string, number>();
    bySoc.set(soc, known.set(id, Math.max(known.get(id) ?? 0, share)));
  };
  const rows = (file: string) => tableRows(read(file), '\t');
  for (const row of rows('onet/Technology_Skills.txt.gz')) {
    const asked = row['In Demand'] === 'Y' ? 'inDemand' : row['Hot Technology'] === 'Y' ? 'hot' : 'other';
    add(row['O*NET-SOC Code'] ?? '', idOf.get(formKey(row['Example'] ?? '')), TECHNOLOGY[asked]);
  }
  for (const row of rows('onet/Tools_Used.txt.gz')) add(row['O*NET-SOC Code'] ?? '', idOf.get(formKey(row['Example'] ?? '')), TOOL);
  for (const row of rows('derived/onet_soc_x_esco_skill.tsv.gz')) {
    const share = (Number(row['n_essential']) + OPTIONAL * Number(row['n_optional'])) / Number(row['n_esco_occ_mapped']);
    add(row['onet_soc'] ?? '', idOf.get(formKey(row['skill_label'] ?? '')), share);
  }
  const texts = [
    ...rows('onet/Task_Statements.txt.gz').map((row) => ({ text: row['Task'] ?? '', codes: [row['O*NET-SOC Code'] ?? ''] })),
    ...rows('onet/Alternate_Titles.txt.gz').map((row) => ({ text: row['Alternate Title'] ?? '', codes: [row['O*NET-SOC Code'] ?? ''] })),
  ];
  for (const [soc, counts] of attest(skills, texts, generic).byKey) for (const id of counts.keys()) add(soc, id, 1);
  return bySoc;
}

import type { Skill } from '../../schema/skill.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';
import { formKey } from './settle-forms.ts';

/** More would name the whole class. */
const MOST_RELATED = 5;
/** "Analytical software" holds everything from statistics to traffic models: standing in it together says nothing. */
const WIDEST_CLASS = 40;

/**
 * Relations of skills that come from open lists alone; what is written by hand stays as it is.
 * Broader: the class of goods that O*NET files the tool under, or else the kind that a name ends with ("digital pipe wrench", "pipe wrench").
 * Related: what ESCO links it to, or else the tools of its class that most occupations use.
 */
export function relateSkills(skills: readonly Skill[], readSource: ReadSource): Skill[] {
  const idOf = new Map(
    skills.flatMap(({ id, forms }) => forms.filter(({ trust }) => trust === 'strong').map(({ text }) => [formKey(text), id])),
  );
  const skillOf = (name: string) => idOf.get(formKey(name.replace(/ software$/, '')));
  const classes = toolClasses(readSource, skillOf);
  const links = escoLinks(readSource, skillOf);
  return skills.map((skill) => {
    const { id, label, from } = skill;
    if (from.includes('counterpart')) return skill;
    const own = classes.byTool.get(id);
    const broader = (own && skillOf(own)) ?? kindAtEnd(label, skillOf);
    const peers = (own && classes.toolsOf.get(own)) || [];
    const related = [...(links.get(id) ?? []), ...(peers.length > WIDEST_CLASS ? [] : peers)].filter(
      (other) => other !== id && other !== broader,
    );
    return {
      ...skill,
      broader: broader === undefined || broader === id ? [] : [broader],
      related: [...new Set(related)].slice(0, MOST_RELATED),
    };
  });
}

/** The skill that the longest proper ending of a name is called; nothing where the whole name is another word for it. */
function kindAtEnd(label: string, skillOf: (name: string) => string | undefined): string | undefined {
  const words = label.split(' ');
  for (let from = 1; from < words.length; from++) {
    const id = skillOf(words.slice(from).join(' '));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** O*NET's classes of tools and technologies: the class of each, and those of a class, the most used first. */
function toolClasses(readSource: ReadSource, skillOf: (name: string) => string | undefined) {
  const byTool = new Map<string, string>();
  const uses = new Map<string, Map<string, number>>();
  for (const file of ['onet/Technology_Skills.txt.gz', 'onet/Tools_Used.txt.gz']) {
    for (const row of tableRows(readSource(file), '\t')) {
      const id = skillOf(row['Example'] ?? '');
      const title = row['Commodity Title'] ?? '';
      if (id === undefined || title === '') continue;
      if (!byTool.has(id)) byTool.set(id, title);
      const tools = uses.get(title) ?? new Map<string, number>();
      tools.set(id, (tools.get(id) ?? 0) + 1);
      uses.set(title, tools);
    }
  }
  const byUse = (tools: Map<string, number>) => [...tools].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id);
  return { byTool, toolsOf: new Map([...uses].map(([title, tools]) => [title, byUse(tools)])) };
}

/** What ESCO calls essential or optional to a skill, either way round, essential first. */
function escoLinks(readSource: ReadSource, skillOf: (name: string) => string | undefined): ReadonlyMap<string, readonly string[]> {
  const nameOf = new Map(
    tableRows(readSource('esco/skills_en.csv.gz'), ',').map((row) => [row['conceptUri'], row['preferredLabel'] ?? '']),
  );
  const links = new Map<string, string[]>();
  const add = (one: string, other: string) => links.set(one, [...(links.get(one) ?? []), other]);
  const rows = [...tableRows(readSource('esco/skillSkillRelations.csv.gz'), ',')];
  const essentialFirst = rows.sort((a, b) => Number(b['relationType'] === 'essential') - Number(a['relationType'] === 'essential'));
  for (const row of essentialFirst) {
    const one = skillOf(nameOf.get(row['originalSkillUri']) ?? '');
    const other = skillOf(nameOf.get(row['relatedSkillUri']) ?? '');
    if (one === undefined || other === undefined || one === other) continue;
    add(one, other);
    add(other, one);
  }
  return links;
}

import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, Mention, Section, SkillEvidence } from '../schema/analysis.ts';
import { type YearsAsked, yearsBySkill } from './find-years.ts';
import type { JudgedMention } from './judge-mentions.ts';
import type { FieldReading } from './read-fields.ts';

/** The mentions of all fields under their skills, in order of first mention. Text under benefits, employer and legal, and on who somebody is, gives none. */
export function collectSkills(fields: readonly FieldReading[], years: readonly YearsAsked[], taxonomy: Taxonomy): SkillEvidence[] {
  const bySkill = new Map<number, SkillEvidence>();
  for (const field of fields) {
    for (const judged of field.mentions) {
      const section = field.sections?.section[judged.from] ?? 'unknown';
      if (section === 'benefits' || section === 'employer' || section === 'legal' || section === 'background') continue;
      const mention = toMention(field, judged, section, taxonomy);
      const known = bySkill.get(judged.skill);
      if (known) known.mentions.push(mention);
      else {
        const { id, label, kind } = taxonomy.skills[judged.skill]!;
        bySkill.set(judged.skill, { id, label, kind, mentions: [mention] });
      }
    }
  }
  const body = fields.find((field) => field.in === 'text');
  if (body && years.length > 0)
    for (const [skill, asked] of yearsBySkill(years, body)) {
      const evidence = bySkill.get(skill);
      if (evidence) evidence.years = asked;
    }
  return [...bySkill.values()];
}

function toMention(field: FieldReading, { skill, from, to, demand }: JudgedMention, section: Section, taxonomy: Taxonomy): Mention {
  const { tokens } = field.reading;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  return { skill: taxonomy.skills[skill]!.id, in: field.in, start, end, quote: field.given.slice(start, end), section, demand };
}

/** The sections of a text as runs of one section each. */
export function sectionRuns({ reading, sections }: FieldReading): Analysis['sections'] {
  const runs: Analysis['sections'] = [];
  if (!sections) return runs;
  for (let i = 0; i < reading.tokens.count; i++) {
    const section = sections.section[i]!;
    const last = runs[runs.length - 1];
    const end = reading.tokens.end[i]!;
    if (last && last.section === section) last.end = end;
    else runs.push({ start: reading.tokens.start[i]!, end, section });
  }
  return runs;
}

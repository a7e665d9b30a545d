import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, Mention, SkillEvidence } from '../schema/analysis.ts';
import { type YearsAsked, yearsBySkill } from './find-years.ts';
import type { JudgedMention } from './judge-mentions.ts';
import type { FieldReading } from './read-fields.ts';

/** The mentions of all fields under their skills, in order of first mention. Text under benefits, employer and legal gives none. */
export function collectSkills(fields: readonly FieldReading[], years: readonly YearsAsked[], taxonomy: Taxonomy): SkillEvidence[] {
  const bySkill = new Map<number, SkillEvidence>();
  for (const field of fields) {
    for (const judged of field.mentions) {
      const mention = toMention(field, judged, taxonomy);
      if (mention.section === 'benefits' || mention.section === 'employer' || mention.section === 'legal') continue;
      const known = bySkill.get(judged.skill);
      if (known) known.mentions.push(mention);
      else bySkill.set(judged.skill, { ...taxonomy.skills[judged.skill]!, mentions: [mention] });
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

function toMention(field: FieldReading, { skill, from, to, demand }: JudgedMention, taxonomy: Taxonomy): Mention {
  const { tokens } = field.reading;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const section = field.sections?.section[from] ?? 'unknown';
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

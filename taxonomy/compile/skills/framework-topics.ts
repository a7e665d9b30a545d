import type { ReadSource } from '../series-facts/read-source.ts';
import type { DraftSkill } from './draft-skill.ts';
import { formKey } from './settle-forms.ts';

/** Where a statement of a framework says its topic, and what it only says around it. */
const LEAD = /^(?:knowledge(?: and understanding)? of|skill (?:in|to|of)|ability to)\s+(?:the |an? )?/i;
const ASIDE = /\s*\([^)]*\)/g;
const DOING = /^\w+ing\s+/i;
const TAIL =
  /(?:,|\s+(?:and|principles?|practices?|tools?|techniques?|technologies|polic(?:y|ies)|procedures|models?|frameworks?|systems and software|capabilities and applications|laws|regulations|standards|best practices|characteristics|requirements|methods?|methodologies|processes|concepts?|theory|theories))$/i;

/**
 * What a statement of knowledge or skill is about, its fullest wording first: "Skill in performing packet analysis techniques" is about
 * "performing packet analysis", or "packet analysis". The name of a competency is its own topic.
 */
export function topicsOf(statement: string): string[] {
  let topic = statement.trim().replace(/\.$/, '').replace(ASIDE, '').replace(LEAD, '');
  const topics = [topic];
  for (let shorter = topic.replace(TAIL, ''); shorter !== topic; shorter = topic.replace(TAIL, '')) {
    topic = shorter;
    topics.push(topic);
  }
  return [...topics, ...topics.filter((one) => DOING.test(one)).map((one) => one.replace(DOING, ''))];
}

/**
 * The skills that statements of the NICE and DoD cyber workforce frameworks and OPM's competencies are about, marked with where they stand too.
 * They add no skill and no form of their own: what they name beyond our lists was read through and is written in source/skills with plain
 * labels; the rest are sentences ("interacting with live systems to identify networks") or words of any work ("mission", "industry").
 */
export function frameworkTopics(readSource: ReadSource, known: readonly DraftSkill[]): DraftSkill[] {
  const byForm = new Map<string, DraftSkill>();
  for (const draft of known) for (const { text } of draft.forms) if (!byForm.has(formKey(text))) byForm.set(formKey(text), draft);
  const found = new Map<string, DraftSkill>();
  for (const { from, file, statements } of frameworks(readSource)) {
    for (const statement of statements) {
      const topic = topicsOf(statement).find((one) => byForm.has(formKey(one)));
      const skill = topic === undefined ? undefined : byForm.get(formKey(topic));
      if (topic !== undefined && skill !== undefined)
        found.set(`${skill.id} ${from}`, { ...skill, from: [from], forms: [], rank: 5, file });
    }
  }
  return [...found.values()];
}

function frameworks(readSource: ReadSource): { from: string; file: string; statements: string[] }[] {
  const nice = 'cyber/nice_framework_2.1.0_role_tks.json.gz';
  const dcwf = 'cyber/dcwf_2023_public_cyber_mil.json.gz';
  const opm = 'opm/opm_cyber_competencies_2018.json';
  const asked = JSON.parse(readSource(nice)) as { KSAT: string; Description: string }[];
  const { ksats } = JSON.parse(readSource(dcwf)) as { ksats: Record<string, { kind: string; description: string }> };
  const { competencies } = JSON.parse(readSource(opm)) as { competencies: { name: string }[] };
  return [
    { from: 'nice-2.1.0', file: nice, statements: asked.filter(({ KSAT }) => KSAT !== 'T').map(({ Description }) => Description) },
    {
      from: 'dcwf-2023',
      file: dcwf,
      statements: Object.values(ksats)
        .filter(({ kind }) => !/^task$/i.test(kind))
        .map(({ description }) => description),
    },
    { from: 'opm-cyber-2018', file: opm, statements: competencies.map(({ name }) => name) },
  ];
}

import { adviseFor } from '../../../taxonomy/rules/advise-for.ts';
import type { GradeAdvice } from '../../../taxonomy/rules/grade.ts';
import type { PayHere } from '../../../taxonomy/schema/pay-here.ts';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import type { SkillEntry } from '../../../taxonomy/schema/taxonomy.ts';
import type { FileContent } from '../../read/read-file.ts';
import type { ResumeRead } from '../../store/resume/json-resume-in.ts';
import type { Compared, Engine } from '../engine.ts';
import { loadEngine } from '../load-engine.ts';
import { leadsTo, oftenDone } from '../my-skills/leads-to.ts';
import { doorsFor } from '../my-skills/load-doors.ts';
import { findSkills, loadFinder } from './find-names.ts';

/** A kind of job as it stands to a person. */
export interface KindNear extends Compared {
  /** Where to start searching; absent while the person has not said enough. */
  level?: string;
  start: StartOf;
  /** Fields of study on its list of 2013; empty where there is none, or she named no field. */
  majors: string[];
}

/** Where to start searching in one kind of job, and the yearly pay of that grade. */
export interface StartOf {
  advice: GradeAdvice | null;
  pay: PayHere | null;
}

/** Where a person stands by what she has marked, without any ad. */
export interface Standing {
  /** Nearest first: three, and those close behind. */
  kinds: KindNear[];
  /** Skills that people with her background often have; nobody is said to have them. */
  often: SkillEntry[];
}

/** Shown as plates, and named after them. */
const NEAREST = 8;

/** Questions about the person. */
export const knowPerson = {
  standing: async (profile: Profile): Promise<Standing> => {
    const engine = await loadEngine();
    const background = profile.titles.length + profile.military.length + profile.majors.length;
    const leads = background > 0 ? leadsTo(profile, await loadFinder()) : [];
    const doors = await doorsFor(profile);
    const { cards, others } = engine.answer({}, profile, { doors });
    const level = new Map(cards.map((card) => [card.code, card.level]));
    const ranked = [...cards, ...others].map(({ code }) => code);
    const listed = (code: string) => (doors?.majors ?? []).filter((one) => one.listed.includes(code)).map(({ name }) => name);
    return {
      kinds: engine.compare(ranked.length > 0 ? ranked : leads.slice(0, NEAREST)).map((kind) => {
        const { code } = kind.plate;
        const advice = adviseFor(kind.plate, profile);
        const pay = advice?.start ? engine.payOf(advice.start) : null;
        return { ...kind, start: { advice, pay }, majors: listed(code), ...(level.get(code) ? { level: level.get(code)! } : {}) };
      }),
      often: oftenDone(leads, engine),
    };
  },

  /** As Engine.placeOf. */
  placeOf: async (code: string, profile: Profile): Promise<number | null> =>
    (await loadEngine()).placeOf(code, profile, await doorsFor(profile)),

  /**
   * Skills a resume names, for the person to confirm: none is taken over unasked. Federal terms are left out. Of a JSON Resume, the skills and
   * certificates listed in it come first, as far as a skill goes by their name. Rejects with ResumeRefused.
   */
  skillsIn: async (content: FileContent): Promise<SkillEntry[]> => {
    const engine = await loadEngine();
    if (content.kind === 'posting') return skillsInText(content.posting.text, engine);
    const { profile, unknown, text } = await knowPerson.jsonResume(content.json);
    const idOf = await skillNamed();
    const listed = [...profile.skills.map(({ id }) => id), ...profile.credentials.map(idOf)];
    const known = listed.flatMap((id) => (id === null ? [] : (engine.taxonomy.skillById.get(id) ?? [])));
    const found = [...known.map(spelledOut), ...skillsInText(`${unknown.join(', ')}\n${text}`, engine)];
    return [...new Map(found.map((skill) => [skill.id, skill])).values()];
  },

  /** What a JSON Resume gives. Rejects with ResumeRefused. */
  jsonResume: async (json: string): Promise<ResumeRead> => {
    const { fromJsonResume } = await import('../../store/resume/json-resume-in.ts');
    return fromJsonResume(json, await skillNamed(), new Date().toISOString().slice(0, 10));
  },
};

/** What is worked out when asked for does not cross threads. */
const spelledOut = ({ id, label, kind }: SkillEntry): SkillEntry => ({ id, label, kind });

const skillsInText = (text: string, engine: Engine): SkillEntry[] =>
  engine
    .answer({ text }, null)
    .skills.filter((skill) => skill.kind !== 'federal-term')
    .map(spelledOut);

/** The id of the skill that goes by exactly this name, or null. */
async function skillNamed(): Promise<(name: string) => string | null> {
  const lookup = await findSkills();
  return (name) => lookup(name, 1).find((best) => best.label.toLowerCase() === name.toLowerCase())?.id ?? null;
}

import type { Skill } from '../../schema/skill.ts';
import { indexBySkill } from '../../text/index-by-skill.ts';
import type { Aside } from '../../text/lexicon.ts';
import { MOST_WORDS, packPhrases, type SkillPhrases } from '../../text/phrase-list.ts';
import { ANYWHERE } from '../../text/read-cues.ts';
import { KIND_LETTERS, LABEL_OTHERWISE, NO_FORM, TRUST_SIGNS } from '../../text/read-skill-lines.ts';
import { slugOf } from '../../text/slug.ts';
import { spellingMatters } from '../../text/spelling-matters.ts';
import { lemmaOf } from '../../text/stem-word.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { formKey } from './settle-forms.ts';

const invert = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([a, b]) => [b, a]));
const letterOf = invert(KIND_LETTERS);
const signOf = invert(TRUST_SIGNS);

/** What the parts skills.tsv, words.txt, forms.bin and cues.tsv hold; see text/read-skill-lines.ts, phrase-list.ts and read-cues.ts. */
interface SkillParts {
  lines: string;
  words: string;
  phrases: Uint8Array;
  cues: string;
}

/**
 * Writes the forms of skills: the few whose spelling matters as text, the many of which only the words matter as numbers. The companions of
 * readings are packed after them, as if each reading were two more skills: one of its companions, one of what forbids it.
 */
export function skillParts(skills: readonly Skill[], sources: CueSources): SkillParts {
  const claimed = new Set<string>();
  const phrases: SkillPhrases[] = [];
  const lines = skills.map(({ id, label, kind, forms }) => {
    const written: string[] = [];
    const labelKey = formKey(label);
    const found: string[][] = [];
    for (const { text, trust } of forms) {
      const key = formKey(text);
      if (key === '' || claimed.has(key)) continue;
      claimed.add(key);
      const words = lemmas(text);
      if (text === label) written.push(signOf[trust] ?? '');
      else if (spellingMatters(text, trust) || words.length > MOST_WORDS) written.push((signOf[trust] ?? '') + text);
      else if (key === labelKey && !spellingMatters(label, trust)) written.push((signOf[trust] ?? '') + LABEL_OTHERWISE);
      else found.push(words);
    }
    phrases.push({ label: lemmas(label), phrases: found });
    return [label, letterOf[kind], id === slugOf(label) ? '' : id, written.length > 0 ? written.join('|') : NO_FORM].join('\t');
  });
  for (const { id, to } of sources.retired) lines.push(`=\t${to}\t${id}\t`);
  const ambiguous = inUse(sources.acronyms, indexBySkill(skills, sources.retired));
  for (const { readings } of ambiguous)
    for (const { companions, unless = [] } of readings) phrases.push(company(companions), company(unless));
  const packed = packPhrases(phrases, new Set(sources.verbs.map(({ verb }) => lemmaOf(verb))));
  return { lines: `${lines.join('\n')}\n`, words: packed.words, phrases: packed.bytes, cues: cueLines(sources, ambiguous) };
}

const lemmas = (form: string): string[] => wordsOf(form).map(lemmaOf);

export interface CueSources {
  generic: readonly string[];
  headings: readonly { heading: string; section: string; field?: true | undefined }[];
  cues: readonly { cue: string; means: string; names?: true | undefined }[];
  verbs: readonly { verb: string; noun?: string | undefined }[];
  titles: readonly { words: string; why: string }[];
  acronyms: readonly { form: string; readings: readonly Reading[] }[];
  retired: readonly { id: string; to: string }[];
}

/** A skill that a form may mean: where one of `companions` stands near ("*" = wherever no other reading is meant), but none of `unless` beside it. */
interface Reading {
  skill: string;
  companions: readonly string[];
  unless?: readonly string[] | undefined;
}

/** Reasons as far as the engine tells them apart. Ranks and praise never name a kind of work; "contract" or "field" may, beside the right word. */
const ASIDE: Readonly<Record<string, Aside>> = { numeral: 'numeral', level: 'rank', hype: 'rank', urgency: 'rank' };

interface Ambiguous {
  form: string;
  readings: readonly (Reading & { index: number })[];
}

/** Readings as skills that are in use, with the index of their skill; in the order of the first, so that neighbors speak of the same and pack well. */
const inUse = (acronyms: CueSources['acronyms'], indexOf: ReadonlyMap<string, number>): Ambiguous[] =>
  acronyms
    .map(({ form, readings }) => ({
      form,
      readings: readings.flatMap((reading) => {
        const index = indexOf.get(reading.skill);
        return index === undefined ? [] : { ...reading, index };
      }),
    }))
    .sort((a, b) => firstOf(a) - firstOf(b));

const firstOf = ({ readings }: Ambiguous): number => readings[0]?.index ?? 0;

/** The skills of a form's readings, as steps: the first from the first of the form before, the others from the first. */
function skillSteps(ambiguous: readonly Ambiguous[]): string[] {
  let last = 0;
  return ambiguous.map(({ readings }) => {
    const first = last;
    last = readings[0]?.index ?? last;
    return readings
      .map(({ index, companions }, at) => index - (at === 0 ? first : last) + (companions.includes(ANYWHERE) ? ANYWHERE : ''))
      .join(';');
  });
}

/** Companions as the phrases of a skill without a label, a word each. */
const company = (words: readonly string[]): SkillPhrases => ({
  label: [],
  phrases: [...new Set(words.filter((word) => word !== ANYWHERE).flatMap(lemmas))].map((word) => [word]),
});

/** cues.tsv; see text/read-cues.ts for what each line means. */
function cueLines({ generic, headings, cues, titles, verbs }: CueSources, ambiguous: readonly Ambiguous[]): string {
  const steps = skillSteps(ambiguous);
  const lines = [
    ...verbs.map(({ verb, noun = '' }) => `v\t${verb}\t${noun}`),
    ...ambiguous.map(({ form }, at) => `a\t${form}\t${steps[at]}`),
    ...generic.map((form) => `g\t${form}`),
    ...headings.map(({ heading, section, field }) => `h\t${heading}\t${section}${field ? '\tf' : ''}`),
    ...cues.map(({ cue, means, names }) => `c\t${cue}\t${means}${names ? '\tn' : ''}`),
    ...titles.map(({ words, why }) => `m\t${words}\t${ASIDE[why] ?? 'filler'}`),
  ];
  return `${lines.join('\n')}\n`;
}

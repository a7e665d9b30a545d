import type { Skill } from '../../schema/skill.ts';
import type { Aside } from '../../text/lexicon.ts';
import { KIND_LETTERS, slugOf, TRUST_SIGNS } from '../../text/read-skill-lines.ts';

const invert = (record: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).map(([a, b]) => [b, a]));
const letterOf = invert(KIND_LETTERS);
const signOf = invert(TRUST_SIGNS);

/** skills.tsv: label, letter of its kind, id where it is not the label's slug, forms parted by "|"; retired ids last. */
export function skillLines(skills: readonly Skill[], retired: readonly { id: string; to: string }[]): string {
  const lines = skills.map(({ id, label, kind, forms }) =>
    [label, letterOf[kind], id === slugOf(label) ? '' : id, forms.map(({ text, trust }) => (signOf[trust] ?? '') + text).join('|')].join(
      '\t',
    ),
  );
  for (const { id, to } of retired) lines.push(`=\t${id}\t${to}\t`);
  return `${lines.join('\n')}\n`;
}

export interface CueSources {
  generic: readonly string[];
  headings: readonly { heading: string; section: string }[];
  cues: readonly { cue: string; means: string; names?: true | undefined }[];
  verbs: readonly { verb: string; noun?: string | undefined }[];
  titles: readonly { words: string; why: string }[];
  acronyms: readonly { form: string; readings: readonly Reading[] }[];
}

/** A skill that a form may mean: where one of `companions` stands near ("*" = wherever no other reading is meant), but none of `unless` beside it. */
interface Reading {
  skill: string;
  companions: readonly string[];
  unless?: readonly string[] | undefined;
}

/** Reasons as far as the engine tells them apart. Ranks and praise never name a kind of work; "contract" or "field" may, beside the right word. */
const ASIDE: Readonly<Record<string, Aside>> = { numeral: 'numeral', level: 'rank', hype: 'rank', urgency: 'rank' };

/** cues.tsv; see load-taxonomy.ts for what each line means. */
export function cueLines({ generic, headings, cues, titles, acronyms, verbs }: CueSources): string {
  const lines = [
    ...verbs.map(({ verb, noun = '' }) => `v\t${verb}\t${noun}`),
    ...acronyms.map(({ form, readings }) => {
      const company = (words: readonly string[]) => words.filter((word) => !/[\s,;=!]/.test(word)).join(',');
      const reading = ({ skill, companions, unless = [] }: Reading) =>
        `${skill}=${company(companions)}${unless.length > 0 ? `!${company(unless)}` : ''}`;
      return `a\t${form}\t${readings.map(reading).join(';')}`;
    }),
    ...generic.map((form) => `g\t${form}`),
    ...headings.map(({ heading, section }) => `h\t${heading}\t${section}`),
    ...cues.map(({ cue, means, names }) => `c\t${cue}\t${means}${names ? '\tn' : ''}`),
    ...titles.map(({ words, why }) => `m\t${words}\t${ASIDE[why] ?? 'filler'}`),
  ];
  return `${lines.join('\n')}\n`;
}

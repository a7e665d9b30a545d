import * as v from 'valibot';
import { FormTrust } from '../../schema/skill.ts';
import { ANYWHERE } from '../../text/read-cues.ts';
import { wordsOf } from '../../text/tokenize.ts';
import { type Problem, shapeProblem } from '../series-facts/problem.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { sourceJson } from '../source-files.ts';
import { type Ambiguity, formKey } from './settle-forms.ts';
import type { CueSources } from './write-skills.ts';

const Sections = v.picklist(['duties', 'required', 'preferred', 'education', 'benefits', 'employer', 'legal', 'application']);
const Form = v.object({ form: v.string(), trust: FormTrust, skill: v.optional(v.string()) });
const Companion = v.pipe(
  v.string(),
  v.check((word) => word === ANYWHERE || wordsOf(word).length === 1, 'one word'),
);
const Acronym = v.strictObject({
  form: v.string(),
  readings: v.array(
    v.strictObject({
      skill: v.string(),
      companions: v.pipe(v.array(Companion), v.minLength(1)),
      unless: v.optional(v.pipe(v.array(Companion), v.minLength(1))),
    }),
  ),
});
const Retired = v.strictObject({ id: v.string(), to: v.string() });
const Heading = v.object({ heading: v.string(), section: Sections, field: v.optional(v.literal(true)) });
const Cue = v.object({
  cue: v.string(),
  means: v.picklist([
    'legal',
    'benefits',
    'employer',
    'application',
    'background',
    'aside',
    'name',
    'negation',
    'others',
    'must',
    'nice',
    'wish',
    'asks',
    'tells',
  ]),
  names: v.optional(v.literal(true)),
});
const Verb = v.object({ verb: v.string(), noun: v.optional(v.string()) });

const Misleading = v.object({
  words: v.string(),
  why: v.picklist(['pay', 'level', 'numeral', 'place', 'schedule', 'eligibility', 'filler', 'hype', 'urgency']),
});

/** taxonomy/source/ambiguous, parsed; a wrong entry is named and left out. */
export function readAmbiguity(read: ReadSource, problems: Problem[]): Ambiguity & CueSources & { genericWords: readonly string[] } {
  const forms = entries('ambiguous-forms', Form, problems);
  const acronyms = [...entries('acronyms', Acronym, problems), ...entries('words-in-context', Acronym, problems)];
  const genericWords = entries('generic-words', v.string(), problems);
  // A form marked generic is generic for every skill; an acronym with readings is left to them.
  const settled = new Set(acronyms.map(({ form }) => formKey(form)));
  return {
    genericWords,
    generic: [...genericWords, ...forms.filter(({ trust }) => trust === 'generic').map(({ form }) => form)].filter(
      (form) => !settled.has(formKey(form)),
    ),
    forms: forms.filter(({ form, trust }) => trust !== 'generic' && !settled.has(formKey(form))),
    acronyms,
    headings: entries('headings', Heading, problems),
    cues: entries('cues', Cue, problems),
    titles: entries('misleading-titles', Misleading, problems),
    verbs: entries('verbs', Verb, problems),
    everyday: everydayWords(read),
    retired: parsedList('retired.json', Retired, problems),
  };
}

/** Names that are also everyday English, from film subtitles; see the sources' README. */
function everydayWords(read: ReadSource): Set<string> {
  const rows = read('derived/ambiguous_surface_forms.tsv').split('\n').slice(1);
  return new Set(rows.flatMap((row) => row.split('\t')[1] ?? []).map(formKey));
}

const entries = <T>(name: string, schema: v.GenericSchema<unknown, T>, problems: Problem[]): T[] =>
  parsedList(`ambiguous/${name}.json`, schema, problems);

function parsedList<T>(name: string, schema: v.GenericSchema<unknown, T>, problems: Problem[]): T[] {
  const file = `source/${name}`;
  const json = sourceJson(name);
  if (!Array.isArray(json)) {
    problems.push({ file, entry: 'file', wrong: 'not a list', got: typeof json, expected: 'a JSON array, one entry a line' });
    return [];
  }
  return json.flatMap((raw: unknown, at) => {
    const parsed = v.safeParse(schema, raw);
    if (parsed.success) return [parsed.output];
    problems.push(shapeProblem(file, `entry ${at + 1}`, parsed.issues[0]));
    return [];
  });
}

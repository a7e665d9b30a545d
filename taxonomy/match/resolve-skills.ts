import type { Taxonomy } from '../load-taxonomy.ts';
import { readText } from '../text/read-text.ts';

/** Longer names are no skills; a form has a hundred characters at most. */
const LONGEST_NAME = 200;

/** Index of the skill that an id of this or an earlier edition names, or a surface form; undefined where there is none. */
export function resolveSkill(name: string, taxonomy: Taxonomy): number | undefined {
  return taxonomy.skillIndex.get(name) ?? skillOfForm(name, taxonomy);
}

/** Skill whose surface form this is, from end to end. Given by itself, an ambiguous form is taken at its word. */
function skillOfForm(form: string, taxonomy: Taxonomy): number | undefined {
  const { spans, tokens } = readText(form.slice(0, LONGEST_NAME), taxonomy.lexicon);
  const span = spans[0];
  if (!span || spans.length !== 1 || span.from !== 0 || span.to !== tokens.count) return undefined;
  return span.entry.is === 'skill' ? span.entry.skill : span.entry.is === 'readings' ? span.entry.readings[0]?.skill : undefined;
}

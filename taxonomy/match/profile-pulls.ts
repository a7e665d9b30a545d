import type { Taxonomy } from '../load-taxonomy.ts';
import type { Profile } from '../schema/profile.ts';
import { readText } from '../text/read-text.ts';
import { gatherTerms, makeTermSpace } from './gather-evidence.ts';

/** What one skill of the person adds to the raw sums; the same whatever else she has. */
export interface ProfilePull {
  skill: number;
  cells: { column: number; pull: number }[];
}

/**
 * A whole ad has about 150 telling words; a skill is worth this share of one. At 0.35, three marked skills of one kind move a close
 * second to the first place, and one alone seldom does.
 */
const SKILL_SHARE = 0.35;

/** Pulls below this move nothing a person would see. */
const LEAST_PULL = 0.02;

/** Skill indexes of a posting's extra skills and of a profile, each once, in the order of the taxonomy; unknown ones are named in notes. */
export function resolveSkills(
  given: readonly string[] | undefined,
  profile: Profile | null,
  taxonomy: Taxonomy,
  notes: string[],
): number[] {
  const wanted = [...(given ?? []), ...(profile?.skills.map((skill) => skill.id) ?? []), ...(profile?.credentials ?? [])];
  const found = new Set<number>();
  for (const name of wanted) {
    const skill = taxonomy.skillIndex.get(name) ?? skillOfForm(name, taxonomy);
    if (skill === undefined) notes.push(`Skill not known: "${name.slice(0, 80)}".`);
    else found.add(skill);
  }
  return [...found].sort((a, b) => a - b);
}

/** Skill whose surface form this is, from end to end. Given by itself, an ambiguous form is taken at its word. */
function skillOfForm(form: string, taxonomy: Taxonomy): number | undefined {
  const { spans, tokens } = readText(form.slice(0, 200), taxonomy.lexicon);
  const span = spans[0];
  if (!span || spans.length !== 1 || span.from !== 0 || span.to !== tokens.count) return undefined;
  return span.entry.is === 'skill' ? span.entry.skill : span.entry.is === 'readings' ? span.entry.readings[0]?.skill : undefined;
}

const known = new WeakMap<Taxonomy, Map<number, ProfilePull>>();

/** Pulls of each skill: those of the words of its label, as learned from federal text. */
export function profilePulls(skills: readonly number[], taxonomy: Taxonomy): ProfilePull[] {
  const pulls = known.get(taxonomy) ?? new Map<number, ProfilePull>();
  known.set(taxonomy, pulls);
  return skills.map((skill) => {
    const ready = pulls.get(skill);
    if (ready) return ready;
    const made = { skill, cells: cellsOf(taxonomy.skills[skill]!.label, taxonomy) };
    pulls.set(skill, made);
    return made;
  });
}

function cellsOf(label: string, taxonomy: Taxonomy): ProfilePull['cells'] {
  const { textWeights, lexicon, calibration } = taxonomy;
  const reading = readText(label, lexicon);
  const terms = gatherTerms(reading, null, lexicon, textWeights.idf, makeTermSpace(textWeights.rows));
  const byColumn = new Map<number, number>();
  for (let k = 0; k < terms.count; k++) {
    const row = terms.row[k]!;
    const value = terms.value[k]! * calibration.textScale * SKILL_SHARE;
    for (let cell = textWeights.start[row]!; cell < textWeights.start[row + 1]!; cell++) {
      const column = textWeights.column[cell]!;
      byColumn.set(column, (byColumn.get(column) ?? 0) + value * textWeights.pull[cell]!);
    }
  }
  return [...byColumn].filter(([, pull]) => Math.abs(pull) >= LEAST_PULL).map(([column, pull]) => ({ column, pull }));
}

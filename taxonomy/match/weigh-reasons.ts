import type { Taxonomy } from '../load-taxonomy.ts';
import type { Reason } from '../schema/analysis.ts';
import type { Pulls } from '../schema/weights.ts';
import { fieldScale } from './field-scale.ts';
import type { MentionedSkill } from './mentioned-skills.ts';
import type { ProfilePull } from './profile-pulls.ts';
import { MENTION_SHARE } from './raw-sums.ts';
import type { FieldReading } from './read-fields.ts';

/** A person reads two or three; six are there for who asks. */
const MOST_REASONS = 6;
/** Weaker pulls would be shown as reasons without being any. */
export const LEAST_WEIGHT = 0.02;
/** Words in a quote joined of several that overlap: more would be a sentence. */
const LONGEST_JOINED = 4;

/**
 * Why each of some series stands where it does: the stretches of the ad, and the person's skills, that add most to its raw sum.
 * Words inside a mention count for its skill; a word that occurs several times gives one reason, at its first place.
 * All series are weighed in one walk over the terms, because most of the cost is in finding what each term pulls.
 * @param columns series, by column
 * @returns reasons in the order of `columns`, the strongest first
 */
export function reasonsFor(
  columns: readonly number[],
  fields: readonly FieldReading[],
  mentioned: readonly MentionedSkill[],
  pulls: readonly ProfilePull[],
  taxonomy: Taxonomy,
): Reason[][] {
  const weighed = fields.map((field) => {
    const skills = mentioned.filter((one) => one.field === field);
    return weighField(field, skills, columns, taxonomy);
  });
  return columns.map((column, slot) => {
    const best: Candidate[] = [];
    for (const stretches of weighed) collect(stretches, slot, best);
    for (const pull of pulls) {
      const cell = pull.cells.find((one) => one.column === column);
      if (cell) insert(best, { weight: cell.pull, start: -1, stretches: null, at: 0, pull });
    }
    return best.map((one) => toReason(one, slot, taxonomy));
  });
}

/** Where the terms of a field stand first, and what each such stretch weighs for each series: one cell a series and stretch. */
interface Stretches {
  field: FieldReading;
  count: number;
  to: number[];
  /** Index of the skill, -1 for a telling word. */
  skill: number[];
  weight: Float64Array;
  /** First token: of a pair only where the pair pulls, so that it differs by series. */
  from: Int32Array;
}

function weighField(
  field: FieldReading,
  mentioned: readonly MentionedSkill[],
  columns: readonly number[],
  { titleWeights, textWeights, skillPulls, calibration, codes }: Taxonomy,
): Stretches {
  const { terms } = field;
  const weights = field.in === 'title' ? titleWeights : textWeights;
  const scale = fieldScale(field, calibration);
  const slotOf = new Int16Array(codes.length).fill(-1);
  columns.forEach((column, slot) => {
    slotOf[column] = slot;
  });
  const found = placeTerms(field, mentioned);
  const count = found.to.length;
  const weight = new Float64Array(columns.length * count);
  const from = new Int32Array(columns.length * count);
  for (let k = 0; k < terms.count; k++) addRow(weights, terms.row[k]!, terms.value[k]! * scale, found.stretchOf[k]!, found.from[k]!);
  for (const { mention, weight: counts } of mentioned) {
    const { stretch, from: begins } = found.bySkill.get(mention.skill)!;
    addRow(skillPulls.occupations, mention.skill, MENTION_SHARE * counts, stretch, begins);
  }
  for (let slot = 0; slot < columns.length; slot++) joinOverlapping(found, weight, from, slot * count);
  return { field, count, to: found.to, skill: found.skill, weight, from };

  function addRow({ start, column, pull }: Pulls, row: number, factor: number, stretch: number, begins: number): void {
    const end = start[row + 1]!;
    for (let cell = start[row]!; cell < end; cell++) {
      const slot = slotOf[column[cell]!]!;
      if (slot < 0) continue;
      const at = slot * count + stretch;
      weight[at]! += factor * pull[cell]!;
      if (from[at] === 0 || begins < from[at]! - 1) from[at] = begins + 1;
    }
  }
}

/** "Operations" and "Operations Analyst" are one reason, not two: words that overlap are quoted once, with both weights. */
function joinOverlapping({ to, skill }: { to: number[]; skill: number[] }, weight: Float64Array, from: Int32Array, base: number): void {
  for (let at = 1; at < to.length; at++) {
    const here = base + at;
    const before = here - 1;
    if (weight[here]! <= 0 || weight[before]! <= 0 || skill[at]! >= 0 || skill[at - 1]! >= 0) continue;
    const begins = Math.min(from[here]!, from[before]!);
    if (from[here]! > to[at - 1]! || to[at]! < to[at - 1]! || to[at]! - begins >= LONGEST_JOINED) continue;
    weight[here]! += weight[before]!;
    from[here] = begins;
    weight[before] = 0;
  }
}

interface Placed {
  stretchOf: Int32Array;
  from: Int32Array;
  to: number[];
  skill: number[];
  bySkill: Map<number, { stretch: number; from: number }>;
}

/**
 * For each term: the stretch of its first place, and the token at which that begins. Terms that end in one word are one stretch; so are all terms
 * of a skill, and a skill no term speaks of.
 */
function placeTerms({ terms, mentions }: FieldReading, mentioned: readonly MentionedSkill[]): Placed {
  const stretchOf = new Int32Array(terms.count);
  const from = new Int32Array(terms.count);
  const to: number[] = [];
  const skill: number[] = [];
  const bySkill = new Map<number, { stretch: number; from: number }>();
  let next = 0;
  let lastWord = -1;
  let lastStretch = -1;
  // Rows are counted in the order of their first places, so that the k-th new row among the hits is term k.
  for (let h = 0, k = 0; h < terms.hits && k < terms.count; h++) {
    if (terms.hitRow[h] !== terms.row[k]) continue;
    const begins = terms.hitFrom[h]!;
    const ends = terms.hitTo[h]!;
    while (next < mentions.length && mentions[next]!.to <= begins) next++;
    const mention = mentions[next];
    if (mention !== undefined && mention.from < ends && begins < mention.to) {
      let known = bySkill.get(mention.skill);
      if (!known) {
        known = { stretch: to.push(mention.to) - 1, from: mention.from };
        skill.push(mention.skill);
        bySkill.set(mention.skill, known);
      }
      stretchOf[k] = known.stretch;
      from[k] = known.from;
    } else {
      if (lastWord !== ends) {
        lastStretch = to.push(ends) - 1;
        skill.push(-1);
        lastWord = ends;
      }
      stretchOf[k] = lastStretch;
      from[k] = begins;
    }
    k++;
  }
  for (const { mention } of mentioned) {
    if (bySkill.has(mention.skill)) continue;
    bySkill.set(mention.skill, { stretch: to.push(mention.to) - 1, from: mention.from });
    skill.push(mention.skill);
  }
  return { stretchOf, from, to, skill, bySkill };
}

/** One that may become a reason. */
interface Candidate {
  weight: number;
  start: number;
  stretches: Stretches | null;
  at: number;
  pull: ProfilePull | null;
}

function collect(stretches: Stretches, slot: number, best: Candidate[]): void {
  const { count, weight, from, field } = stretches;
  for (let at = 0; at < count; at++) {
    const heavy = weight[slot * count + at]!;
    if (heavy < LEAST_WEIGHT || (best.length === MOST_REASONS && heavy < best[MOST_REASONS - 1]!.weight)) continue;
    const start = field.reading.tokens.start[from[slot * count + at]! - 1]!;
    insert(best, { weight: heavy, start, stretches, at, pull: null });
  }
}

/** Keeps the six heaviest in order; of equal ones, the first in the text. */
function insert(best: Candidate[], one: Candidate): void {
  if (one.weight < LEAST_WEIGHT) return;
  let at = best.length;
  while (at > 0 && (best[at - 1]!.weight < one.weight || (best[at - 1]!.weight === one.weight && best[at - 1]!.start > one.start))) at--;
  if (at >= MOST_REASONS) return;
  best.splice(at, 0, one);
  if (best.length > MOST_REASONS) best.pop();
}

function toReason({ weight, start, stretches, at, pull }: Candidate, slot: number, taxonomy: Taxonomy): Reason {
  if (pull) {
    const id = taxonomy.skills[pull.skill]?.id ?? null;
    return { in: 'profile', by: pull.by, skill: id, quote: pull.label, start: -1, end: -1, section: 'unknown', weight };
  }
  const { field, to, skill, from, count } = stretches!;
  const end = field.reading.tokens.end[to[at]! - 1]!;
  return {
    in: field.in,
    skill: skill[at]! < 0 ? null : taxonomy.skills[skill[at]!]!.id,
    quote: field.given.slice(start, end),
    start,
    end,
    section: field.sections?.section[from[slot * count + at]! - 1] ?? 'unknown',
    weight,
  };
}

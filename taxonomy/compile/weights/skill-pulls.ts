import type { OccupationalSeries } from '../../schema/occupational-series.ts';
import type { Skill } from '../../schema/skill.ts';
import type { SkillCounts } from '../skills/count-skills.ts';
import type { OccupationSkills } from '../skills/occupation-skills.ts';
import type { Cell } from './pack-weights.ts';

/**
 * What a skill by itself says of series, whatever words it is called by: most of what private ads name ("Terraform", "React") no federal text
 * ever says, so that its words pull nothing or the wrong way. Two tables, each of log odds against what is usual, shrunk where little is known:
 *  - occupations: how surely the private occupations that lead to a series have the skill. Ads are read with it too: it knows nothing of federal
 *    text, so it adds to what the words say. At 0.2 of its pull judged private ads gain three points at first place and one among the first three,
 *    sixty ads of one or two sentences twelve and sixteen, federal texts nothing.
 *  - federal: how often the series' own texts mention it. Only a person's skills are read with it; in an ad the words say the same (with it,
 *    questionnaires lose two points at first place).
 * Three skills drawn at random from a judged private ad lead to a right series among the first three in 58 of 100, six in 66; by the words of their
 * labels alone in 42 and 50.
 * Tried and left: skills as terms of the multinomial regression (as good in figures, but odd pulls of rare tools), only skills whose words no federal
 * text knows (private ads +1), pulls against a series, more cells a skill (one point for 40 KB).
 */
export interface SkillPulls {
  occupations: Map<string, Cell[]>;
  federal: Map<string, Cell[]>;
}

/** Strength of "what is usual", in whole occupations and in texts: an informative prior. */
const USUAL_OCCUPATIONS = 4;
const USUAL_TEXTS = 8;
/** Nothing is rarer than this, so that a skill met once is no proof. */
const RAREST = 0.0005;
/** Occupations claim a little more than is true. */
const OCCUPATION_TRUST = 0.7;
/** A link that nobody set by hand counts half. */
const ESTIMATE = 0.5;
/** A skill in few texts, and a series of few texts, say little. */
const TEXTS_OF_SKILL = 8;
const TEXTS_OF_SERIES = 5;
/** Rarely named skills borrow from their broader and related ones: at this much evidence half is their own. */
const EVIDENCE_OF_ITS_OWN = 3;
const BORROWED = 0.8;
/** Cells a skill keeps: a few, and more the more is known of it. */
const LEAST_CELLS = { occupations: 2, federal: 3 };
const CELLS_BY_EVIDENCE = 0.2;
const MOST_CELLS = 10;
/** Pulls in steps; what rounds to nothing is left out. */
export const SKILL_PULL = { occupations: { most: 3.5, levels: 5 }, federal: { most: 4, levels: 5 } };
const leastPull = ({ most, levels }: { most: number; levels: number }) => most / levels / 2;

export interface SkillPullInput {
  skills: readonly Skill[];
  occupationSkills: OccupationSkills;
  /** Skills in federal texts. */
  federal: Pick<SkillCounts, 'byKey' | 'sizes'>;
  /** Series in column order. */
  series: readonly Pick<OccupationalSeries, 'code' | 'occupations'>[];
}

export function skillPulls({ skills, occupationSkills, federal, series }: SkillPullInput): SkillPulls {
  const shares = series.map(({ occupations }) => sharesOf(occupations, occupationSkills));
  const linked = shares.flatMap((share, column) => (share ? [{ column, share }] : []));
  const read = series.flatMap(({ code }, column) => {
    const texts = federal.sizes.get(code) ?? 0;
    return texts > 0 ? [{ column, texts, counts: federal.byKey.get(code)! }] : [];
  });
  const evidence = new Map<string, number>();
  const byOccupation = new Map<string, Cell[]>();
  const byText = new Map<string, Cell[]>();
  for (const { id } of skills) {
    const inOccupations = linked.map(({ column, share }) => ({ column, share: share.get(id) ?? 0 }));
    const inTexts = read.map(({ column, texts, counts }) => ({ column, texts, n: counts.get(id) ?? 0 }));
    const sum = inOccupations.reduce((all, { share }) => all + share, 0);
    const mentions = inTexts.reduce((all, { n }) => all + n, 0);
    evidence.set(id, 2 * sum + mentions);
    byOccupation.set(id, sum === 0 ? [] : occupationCells(inOccupations, Math.max(RAREST, sum / linked.length)));
    byText.set(id, mentions === 0 ? [] : textCells(inTexts, mentions));
  }
  const borrowed = new Map(skills.map((skill) => [skill.id, withBorrowed(skill, byOccupation, evidence)]));
  return { occupations: strongest(borrowed, evidence, 'occupations'), federal: strongest(byText, evidence, 'federal') };
}

/** Share of the occupations of a series, by strength of link, that have each skill; null where none is known. */
function sharesOf(occupations: OccupationalSeries['occupations'], known: OccupationSkills): Map<string, number> | null {
  const shares = new Map<string, number>();
  let total = 0;
  for (const { soc, strength, basis } of occupations) {
    const skills = known.get(soc);
    if (!skills) continue;
    const weight = strength * (basis === 'own judgement' || basis === 'official excerpt' ? 1 : ESTIMATE);
    total += weight;
    for (const [id, share] of skills) shares.set(id, (shares.get(id) ?? 0) + weight * share);
  }
  return total === 0 ? null : new Map([...shares].map(([id, share]) => [id, share / total]));
}

function occupationCells(all: readonly { column: number; share: number }[], usual: number): Cell[] {
  return all.map(({ column, share }) => ({
    column,
    pull: OCCUPATION_TRUST * Math.log((share + USUAL_OCCUPATIONS * usual) / ((1 + USUAL_OCCUPATIONS) * usual)),
  }));
}

function textCells(all: readonly { column: number; texts: number; n: number }[], mentions: number): Cell[] {
  const usual = Math.max(RAREST, all.reduce((sum, { n, texts }) => sum + n / texts, 0) / all.length);
  return all.map(({ column, texts, n }) => {
    const trust = (mentions / (mentions + TEXTS_OF_SKILL)) * (texts / (texts + TEXTS_OF_SERIES));
    // One text of a series may be an accident: it counts half, many count in full.
    const seen = (n * n) / (n + 1);
    return { column, pull: trust * Math.log((seen + USUAL_TEXTS * usual) / ((texts + USUAL_TEXTS) * usual)) };
  });
}

/** A skill's own cells, and those of its broader and related skills for as much as it lacks evidence of its own. */
function withBorrowed({ id, broader, related }: Skill, cells: ReadonlyMap<string, Cell[]>, evidence: ReadonlyMap<string, number>): Cell[] {
  const own = cells.get(id)!;
  const share = evidence.get(id)! / (evidence.get(id)! + EVIDENCE_OF_ITS_OWN);
  const near = [...broader, ...related].filter((other) => (evidence.get(other) ?? 0) > 0);
  if (near.length === 0) return own;
  const sums = new Map(own.map(({ column, pull }) => [column, share * pull]));
  for (const other of near)
    for (const { column, pull } of cells.get(other)!)
      sums.set(column, (sums.get(column) ?? 0) + ((1 - share) * BORROWED * pull) / near.length);
  return [...sums].map(([column, pull]) => ({ column, pull }));
}

function strongest(
  cells: ReadonlyMap<string, readonly Cell[]>,
  evidence: ReadonlyMap<string, number>,
  of: 'occupations' | 'federal',
): Map<string, Cell[]> {
  const { most } = SKILL_PULL[of];
  const least = leastPull(SKILL_PULL[of]);
  return new Map(
    [...cells].flatMap(([id, all]) => {
      const count = Math.min(MOST_CELLS, Math.round(LEAST_CELLS[of] + CELLS_BY_EVIDENCE * evidence.get(id)!));
      const kept = all
        .filter(({ pull }) => pull >= least)
        .sort((a, b) => b.pull - a.pull || a.column - b.column)
        .slice(0, count)
        .map(({ column, pull }) => ({ column, pull: Math.min(most, pull) }));
      return kept.length > 0 ? [[id, kept] as const] : [];
    }),
  );
}

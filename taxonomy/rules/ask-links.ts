/** Fewer skills in common may be chance. */
const SHARED = 3;
/** Likeness is halved at two shared skills and nears its full value with many. */
const CHANCE = 2;

/**
 * Places that ask for the same things: for each, the others it shares at least three skills with, and how like they are, above 0 to 1. A skill
 * that few ask for tells more than one that many do (cosine of inverse frequencies). `asks` holds each place's skills by any number.
 */
export function askLinks(asks: readonly (readonly number[])[]): Map<number, number>[] {
  const askers = new Map<number, number[]>();
  for (const [at, skills] of asks.entries()) {
    for (const skill of skills) {
      const all = askers.get(skill);
      if (all) all.push(at);
      else askers.set(skill, [at]);
    }
  }
  const known = asks.filter((skills) => skills.length > 0).length;
  const weight = new Map([...askers].map(([skill, { length }]) => [skill, Math.log(known / length) ** 2]));
  const lengths = asks.map((skills) => Math.sqrt(skills.reduce((sum, skill) => sum + (weight.get(skill) ?? 0), 0)));
  return asks.map((skills, here) => {
    const met = new Map<number, { sum: number; shared: number }>();
    for (const skill of skills) {
      for (const at of askers.get(skill) ?? []) {
        if (at === here) continue;
        const both = met.get(at) ?? { sum: 0, shared: 0 };
        both.sum += weight.get(skill) ?? 0;
        both.shared++;
        met.set(at, both);
      }
    }
    return new Map(
      [...met].flatMap(([at, { sum, shared }]): [number, number][] => {
        const likeness = (sum / (lengths[here]! * lengths[at]!)) * (shared / (shared + CHANCE));
        return shared >= SHARED && likeness > 0 ? [[at, likeness]] : [];
      }),
    );
  });
}

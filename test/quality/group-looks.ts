import { cellCount, joinLooks, type Look, MOST_MARKS } from '../../taxonomy/match/find-knowledge.ts';

/** Tables of joined looks stay near the processor. */
const MOST_CELLS = 8000;

/** Groups of looks whose weights are added up beforehand, as indexes: again and again the two are joined whose table grows least. */
export function groupLooks(looks: readonly Look[]): number[][] {
  const groups = looks.map((look, at) => ({ look, looks: [at] }));
  for (;;) {
    let least = Number.POSITIVE_INFINITY;
    let pair: [number, number] | undefined;
    for (let b = 1; b < groups.length; b++)
      for (let a = 0; a < b; a++) {
        const [one, other] = [groups[a]!.look, groups[b]!.look];
        const joined = joinLooks([one, other]);
        const [cells, ...apart] = [joined, one, other].map(cellCount) as [number, number, number];
        const growth = cells - apart[0]! - apart[1]!;
        if (joined.length > MOST_MARKS || cells > Math.max(MOST_CELLS, ...apart) || growth >= least) continue;
        least = growth;
        pair = [a, b];
      }
    if (!pair) return groups.map((group) => group.looks);
    const [a, b] = pair;
    const [other] = groups.splice(b, 1);
    groups[a] = { look: joinLooks([groups[a]!.look, other!.look]), looks: [...groups[a]!.looks, ...other!.looks] };
  }
}

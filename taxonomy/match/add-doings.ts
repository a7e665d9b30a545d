import type { Reading } from '../text/read-text.ts';
import type { Sections } from '../text/split-sections.ts';
import { demandAt } from './demand-at.ts';
import type { DoingPhrase } from './find-doings.ts';
import type { JudgedMention } from './judge-mentions.ts';
import { isNegated } from './negation.ts';

/**
 * The mentions, with one more for each verb and object that make a skill and hold no mention of their own: "manage a portfolio of
 * construction contracts" is contract management though no form of it stands there. Both lists in the order of the text, so is the result.
 */
export function addDoings(
  mentions: JudgedMention[],
  doings: readonly DoingPhrase[],
  reading: Reading,
  sections: Sections,
): JudgedMention[] {
  const added: JudgedMention[] = [];
  let next = 0;
  for (const { skill, from, to } of doings) {
    while (next < mentions.length && mentions[next]!.to <= from) next++;
    if (skill < 0 || (next < mentions.length && mentions[next]!.from < to)) continue;
    const cues = sections.said[sections.sentence[from]!]!;
    if (cues.wish || isNegated({ from, to }, cues, reading)) continue;
    added.push({ skill, from, to, demand: demandAt(from, sections) });
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((a, b) => a.from - b.from);
}

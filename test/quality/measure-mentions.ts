import { readFileSync } from 'node:fs';
import type { Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import type { SkillKind } from '../../taxonomy/schema/skill.ts';
import { privateAds } from './bench-sets.ts';
import type { Figure } from './quality-page.ts';

/**
 * A mention drawn at random from a private ad and judged by reading: is the form used for this skill here, and is it something that the
 * holder of the job has, does or is asked for? Never the ad's text. `why` it is wrong: "sense" = the word means something else here,
 * "skill" = another skill is meant, "text" = words on the employer, benefits, law or how to apply, "others" = another person's work.
 */
export interface JudgedMention {
  id: string;
  source: string;
  /** UTF-16 offsets in the ad's text. */
  start: number;
  end: number;
  skill: string;
  /**
   * The draw it belongs to. Draw 1 showed what to mend; later ones were read only after that. Draws from 15 on were read by two, more strictly than
   * those before them: a label that would mislead is wrong, and so is what either of the two found wrong.
   */
  draw: number;
  right: boolean;
  why?: 'sense' | 'skill' | 'text' | 'others';
}

/** A judged mention that today's engine still makes, with the kind its skill has now. */
interface MadeMention {
  judged: JudgedMention;
  kind: SkillKind;
}

export function judgedMentions(): JudgedMention[] {
  return readFileSync('test/quality/judged-mentions.jsonl', 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as JudgedMention);
}

/** Reads the judged ads again and finds the mentions that are still made: same place, same skill (or the one that took over its id). */
function madeMentions(judged: readonly JudgedMention[], taxonomy: Taxonomy): MadeMention[] {
  const ads = privateAds();
  const read = new Map<string, Map<string, SkillKind>>();
  return judged.flatMap((mention) => {
    const key = `${mention.source} ${mention.id}`;
    const ad = ads.get(key);
    const skill = taxonomy.skillById.get(mention.skill)?.id;
    if (ad === undefined || skill === undefined) return [];
    if (!read.has(key)) {
      const { skills } = analyzePosting({ title: ad.title, text: ad.text, ...(ad.company && { employer: ad.company }) }, null, taxonomy);
      const found = skills.flatMap(({ kind, mentions }) =>
        mentions.filter((one) => one.in === 'text').map((one) => [`${one.skill} ${one.start} ${one.end}`, kind] as const),
      );
      read.set(key, new Map(found));
    }
    const kind = read.get(key)!.get(`${skill} ${mention.start} ${mention.end}`);
    return kind === undefined ? [] : [{ judged: mention, kind }];
  });
}

const SET = 'Mentions in private ads, judged one by one';

/**
 * Share right of the judged mentions: each draw as it was drawn and as far as it is still made, and what share of it was read as something else
 * than it means; then by kind of skill.
 */
export function measureMentions(taxonomy: Taxonomy): Figure[] {
  const judged = judgedMentions();
  const made = madeMentions(judged, taxonomy);
  const draws = [...new Set(judged.map(({ draw }) => draw))].sort((a, b) => a - b);
  const kinds = [...new Set(made.map(({ kind }) => kind))].sort();
  return [
    ...draws.flatMap((draw) => {
      const drawn = judged.filter((one) => one.draw === draw);
      const still = made.filter((one) => one.judged.draw === draw).map((one) => one.judged);
      const misread = drawn.map(({ why }) => ({ right: why === 'sense' || why === 'skill' }));
      return [
        figure(`draw ${draw}: right when drawn`, drawn),
        figure(`draw ${draw}: of another sense or skill when drawn`, misread),
        figure(`draw ${draw}: right among those still made`, still),
      ];
    }),
    ...kinds.map((of) =>
      figure(
        `${of}: right among those still made`,
        made.filter(({ kind }) => kind === of).map((one) => one.judged),
      ),
    ),
  ];
}

const figure = (measure: string, mentions: readonly { right: boolean }[]): Figure => ({
  set: SET,
  measure,
  ours: Number((mentions.filter(({ right }) => right).length / (mentions.length || 1)).toFixed(4)),
  items: mentions.length,
});

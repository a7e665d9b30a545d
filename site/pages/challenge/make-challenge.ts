import type { Answer } from '../../ui/answer.ts';

/** What the person says of a reading. */
export interface Said {
  /** Code of the kind of job that would be right; null when she does not say. */
  right: string | null;
  /** Skills that the ad does not mean. */
  misread: ReadonlySet<string>;
}

/**
 * A reading and what is wrong with it, as a file to send in by hand. Free of personal text by the way it is made: nothing is copied from the
 * ad. It holds ids of our own taxonomy, parts of an ad by our own names for them, and counts.
 *
 *   {"kind": "counterpart-challenge", "version": 1, "edition": "2026-11.010b41ed",
 *    "got": ["0343", "0301", "0501"], "right": "1101",
 *    "skills": [{"id": "data-analysis", "in": {"required": 1}, "misread": false}]}
 */
export interface Challenge {
  kind: 'counterpart-challenge';
  version: 1;
  edition: string;
  got: string[];
  right: string | null;
  skills: { id: string; in: Record<string, number>; misread: boolean }[];
}

export function makeChallenge(answer: Pick<Answer, 'cards' | 'skills'>, edition: string, { right, misread }: Said): Challenge {
  return {
    kind: 'counterpart-challenge',
    version: 1,
    edition,
    got: answer.cards.map(({ code }) => code),
    right,
    skills: answer.skills
      .filter(({ mentions }) => mentions.length > 0)
      .map(({ id, mentions }) => {
        const parts: Record<string, number> = {};
        for (const mention of mentions) {
          const part = mention.in === 'title' ? 'title' : mention.section;
          parts[part] = (parts[part] ?? 0) + 1;
        }
        return { id, in: parts, misread: misread.has(id) };
      }),
  };
}

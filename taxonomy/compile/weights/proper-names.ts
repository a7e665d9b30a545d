import { lemmaOf, stemOf } from '../../text/stem-word.ts';
import { foldWord, GAP, tokenize } from '../../text/tokenize.ts';

/** A stem seen this seldom within sentences is not judged. */
const LEAST_SEEN = 5;
/** Share of a name's occurrences that begin with a capital. */
const NAME_SHARE = 0.9;

/**
 * Stems that are names of places, people, agencies and months, and so say nothing of the work: within sentences, straight after a word in
 * small letters, they have a capital nine times in ten ("moved to Alaska", "the Smithsonian"). Names of skills ("Linux", "CPA") stay out.
 * Leaving them unlearned costs nothing (questionnaires +0.5 points at first place), and a person's home or army moves no ranking.
 */
export function properNames(texts: readonly string[], skillStems: ReadonlySet<string>): Set<string> {
  const seen = new Map<string, { times: number; capital: number }>();
  for (const text of texts) {
    const { count, start, end, gap, caps } = tokenize(text);
    for (let i = 1; i < count; i++) {
      if (gap[i] !== GAP.JOIN || caps[i - 1] !== 0) continue;
      const stem = stemOfWord(text.slice(start[i], end[i]));
      const tally = seen.get(stem) ?? { times: 0, capital: 0 };
      tally.times++;
      if (caps[i] !== 0) tally.capital++;
      seen.set(stem, tally);
    }
  }
  const names = new Set<string>();
  for (const [stem, { times, capital }] of seen)
    if (times >= LEAST_SEEN && capital / times > NAME_SHARE && /^[a-z]{3,}$/.test(stem) && !skillStems.has(stem)) names.add(stem);
  return names;
}

/** The stem under which a word is weighed. */
export const stemOfWord = (word: string): string => stemOf(lemmaOf(foldWord(word)));

import type { Taxonomy } from '../../../taxonomy/load-taxonomy.ts';

/** Words between the telling ones: the small talk of any ad. */
const FILLER = (
  'and the of to a in for with our you will team work on as an is your we are that this experience ability including support other ' +
  'new across all within strong company working skills required years must have from or be by at role job position opportunity people'
).split(' ');
const HEADINGS = ['About us', 'Responsibilities', 'Requirements', 'Preferred qualifications', 'Benefits', 'What you will do'];

/** A row of numbers from 0 to 1 that is the same for the same seed. */
export function randoms(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/**
 * A made-up ad of the asked length: sentences of filler, words of the series' summaries and labels of skills, under headings, with lists.
 * About one word in three is part of a skill, more than in most ads, so that the figures are not flattered.
 */
export function generateAd(seed: number, length: number, taxonomy: Taxonomy): string {
  const random = randoms(seed * 2_654_435_761 + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const plates = [...taxonomy.plates.values()];
  let text = '';
  while (text.length < length) {
    if (random() < 0.1) text += `\n\n${pick(HEADINGS)}\n`;
    const summary = (pick(plates).summary ?? '').split(' ').filter(Boolean);
    const words: string[] = [];
    const count = 8 + Math.floor(random() * 14);
    while (words.length < count) {
      const chance = random();
      if (chance < 0.12) words.push(pick(taxonomy.skills).label);
      else if (chance < 0.45 && summary.length > 0) words.push(pick(summary));
      else words.push(pick(FILLER));
      if (random() < 0.06) words[words.length - 1] += ',';
    }
    const sentence = words.join(' ');
    text += random() < 0.4 ? `\n• ${sentence}` : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}. `;
  }
  return text.slice(0, length);
}

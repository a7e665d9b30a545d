import type { Posting } from '../../taxonomy/schema/posting.ts';
import { seededRandom } from '../seeded-random.ts';

const random = seededRandom(1);
/** As common and as rare as in English: the nth comes up 1/n as often as the first. */
const zipf = <T>(list: readonly T[], chance: number): T => list[Math.floor(list.length ** chance) - 1]!;
const LETTERS = 'eeeeeeeeeeeetttttttttaaaaaaaaooooooooiiiiiiinnnnnnnssssssrrrrrrhhhhhhllllddddccccuuummmfffpppgggwwyybbvk';
const letters = () => Array.from({ length: 3 + Math.floor(random() * 8) }, () => LETTERS[Math.floor(random() * LETTERS.length)]).join('');
const WORDS = [
  'the',
  'and',
  'to',
  'of',
  'in',
  'a',
  'for',
  'with',
  'you',
  'our',
  'on',
  'as',
  'or',
  'is',
  ...Array.from({ length: 5000 }, letters),
];
const phrase = (length: number) => Array.from({ length }, () => zipf(WORDS, random())).join(' ');
/** What ads say again and again. */
const PHRASES = Array.from({ length: 4000 }, () => phrase(5 + Math.floor(random() * 7)));

/**
 * A made-up ad; the same number always makes the same ad. Half phrases that other ads have too, half words of its own, which
 * gzip packs to between a third and a fourth, as it does with real ads (2,360 measured: 3.8 times smaller, 3,700 characters on average).
 */
export function madeUpAd(number: number, length = 4000): Posting {
  const chance = seededRandom(number * 7919 + 17);
  const words = (n: number) => Array.from({ length: n }, () => zipf(WORDS, chance())).join(' ');
  let text = '';
  while (text.length < length) text += chance() < 0.6 ? `${zipf(PHRASES, chance())} ` : `${words(7)}.\n`;
  return { id: `ad-${number}`, title: `${words(4)} ${number}`, employer: words(2), location: words(2), text, skills: [words(2), words(2)] };
}

import type { Answer } from './answer.ts';
import { countWord } from './words.ts';

const places = ['first', 'second', 'third'];

/**
 * One sentence on what a press changed in the order of the plates, and why.
 * @param label the skill just marked or unmarked
 */
export function whatMoved(before: Answer, after: Answer, label: string, how: 'marked' | 'unmarked' | 'not yours'): string {
  const why = how === 'marked' ? `You marked ${label}` : how === 'unmarked' ? `You took back ${label}` : `You don’t have ${label}`;
  const risen = after.cards.find((card, i) => {
    const was = before.cards.findIndex((c) => c.code === card.code);
    return was === -1 || was > i;
  });
  if (!risen) return `${why}. The order stays the same.`;
  const at = after.cards.indexOf(risen);
  const was = before.cards.some((card) => card.code === risen.code) ? 'moved up to' : 'came in';
  return `${why}, so ${risen.name} ${was} ${places[at] ?? countWord(at + 1)}.`;
}

import { counted, countWord } from '../../ui/words.ts';

/** How a person stands to a kind of job, in one sentence: counts, never a score. */
export function standingWords(yours: number, all: number): string {
  if (all === 0) return 'We know too little of what it asks for.';
  const asked = counted(all, 'thing');
  return yours === 0
    ? `Of the ${asked} it asks for most, you have marked none yet.`
    : `You have marked ${countWord(yours)} of the ${asked} it asks for most.`;
}

import { describe, expect, it } from 'vitest';
import { addCue, makeLexicon } from '../../../taxonomy/text/lexicon.ts';
import { readText } from '../../../taxonomy/text/read-text.ts';
import { splitSections } from '../../../taxonomy/text/split-sections.ts';

const lexicon = makeLexicon(100);
for (const [heading, means] of [
  ['what you will do', 'duties'],
  ['requirements', 'required'],
  ['benefits', 'benefits'],
  ['our mission', 'employer'],
  ['education', 'education'],
] as const)
  addCue(lexicon, heading, { is: 'heading', means });
for (const [cue, means] of [
  ['equal opportunity employer', 'legal'],
  ['paid time off', 'benefits'],
] as const)
  addCue(lexicon, cue, { is: 'sentence', means });

/** Section of the word "here" in a text. */
function sectionHere(text: string): string | undefined {
  const reading = readText(text, lexicon);
  const { start, end, count } = reading.tokens;
  const at = Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).indexOf('here');
  return splitSections(reading).section[at];
}

describe('a heading', () => {
  it.each([
    ['required', 'Requirements\nStand here'],
    ['required', 'REQUIREMENTS:\nStand here'],
    ['required', 'Requirements: stand here'],
    ['required', '• Requirements\n• Stand\n• Lift here'],
    ['required', 'Minimum Requirements\nStand here'],
    ['duties', 'What you will do\nStand.\n\nLift here'],
    ['duties', 'Requirements\nStand\n\nWhat you will do\nLift here'],
    ['benefits', 'Benefits\nhealth plan here'],
    ['unknown', 'Stand here\nRequirements'],
  ])('%s: %j', (section, text) => expect(sectionHere(text)).toBe(section));
});

describe('no heading', () => {
  it.each([
    ['unknown', 'You check whether benefits were paid.\nStand here'],
    ['unknown', 'We know the requirements of our trade well.\nStand here'],
    ['duties', 'What you will do\nExplain the benefits of the plan to members.\nStand here'],
  ])('%s: %j', (section, text) => expect(sectionHere(text)).toBe(section));
});

describe('a sentence that speaks for itself', () => {
  it.each([
    ['legal', 'What you will do\nWe are an equal opportunity employer here.'],
    ['duties', 'What you will do\nWe are an equal opportunity employer. Stand here.'],
    ['benefits', 'Requirements\nPaid time off here.'],
    ['employer', 'What you will do\nOur mission: to serve here.'],
    ['duties', 'What you will do\nOur mission: to serve.\nStand here.'],
  ])('%s: %j', (section, text) => expect(sectionHere(text)).toBe(section));
});

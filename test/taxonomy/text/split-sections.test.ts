import { describe, expect, it } from 'vitest';
import { addCue, addEntry, makeLexicon } from '../../../taxonomy/text/lexicon.ts';
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
addCue(lexicon, 'title', { is: 'heading', means: 'application', field: true });
for (const [cue, means] of [
  ['equal opportunity employer', 'legal'],
  ['paid time off', 'benefits'],
  ['my mother', 'background'],
  ['staff sergeant', 'aside'],
  ['my name is', 'name'],
  ['ms', 'name'],
] as const)
  addCue(lexicon, cue, { is: 'sentence', means });
addEntry(lexicon, 'bookkeeping', (words) => ({ is: 'skill', skill: 0, trust: 'strong', form: 'bookkeeping', words }));
addEntry(lexicon, 'filing', (words) => ({ is: 'skill', skill: 1, trust: 'companion', form: 'filing', words }));

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
    ['application', 'Title:\nWelder here\nStand'],
    ['unknown', 'Title:\nWelder\nStand here'],
    ['unknown', 'Title: Welder\nStand here'],
    ['required', 'Requirements\nStand\nTitle:\nWelder\nLift here'],
    ['required', 'Title:\nRequirements\nLift here'],
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

describe('a sentence about the person', () => {
  it.each([
    ['background', 'I came back here to look after my mother.'],
    ['background', 'Bookkeeping.\nI came back here to look after my mother.'],
    ['background', 'I left filing here to look after my mother.'],
    ['unknown', 'I kept doing bookkeeping here while I looked after my mother.'],
    ['unknown', 'As a staff sergeant I moved crates here.'],
    ['duties', 'What you will do\nReport to the staff sergeant here.'],
  ])('%s: %j', (section, text) => expect(sectionHere(text)).toBe(section));
  it.each([
    ['My name is Robin Baker and I bake.', ['My', 'name', 'is', 'Robin', 'Baker']],
    ['Ms. Cook cooks.', ['Ms', 'Cook']],
    ['Ms Excel, MS in Biology', []],
    ['Call Ms. Cook. Bake bread.', ['Ms', 'Cook']],
  ])('loses a name: %s', (text, lost) => {
    const reading = readText(text, lexicon);
    const { start, end, count } = reading.tokens;
    const { section } = splitSections(reading);
    expect(Array.from({ length: count }, (_, i) => text.slice(start[i], end[i])).filter((_, i) => section[i] === 'background')).toEqual(
      lost,
    );
  });
  it('loses the words that say so, even where it tells of work', () => {
    const text = 'bookkeeping for my mother as a staff sergeant';
    const reading = readText(text, lexicon);
    expect(splitSections(reading).section.slice(0, reading.tokens.count)).toEqual([
      'unknown',
      'unknown',
      'background',
      'background',
      'unknown',
      'unknown',
      'background',
      'background',
    ]);
  });
});

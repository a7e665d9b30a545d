import { type Aside, addAside, addCue, addEntry, type Cue, type Lexicon, lemmaNumber } from './lexicon.ts';
import { linesOf } from './lines-of.ts';
import type { PhraseList } from './phrase-list.ts';
import { addVerb } from './verb-table.ts';

/** The first lines of cues.tsv: "v", verb, noun of its doing. They come before the skills, whose forms are known by them as a verb with its object. */
export function readVerbs(text: string, lexicon: Lexicon): void {
  const number = (word: string) => lemmaNumber(lexicon, word);
  for (let at = 0; text.startsWith('v\t', at); ) {
    const end = text.indexOf('\n', at);
    const [, verb, noun] = text.slice(at, end).split('\t') as [string, string, string];
    addVerb(lexicon.verbs, verb, noun, number);
    at = end + 1;
  }
}

/** In place of companions, and beside them: wherever no other reading is meant. */
export const ANYWHERE = '*';

/**
 * The other lines of cues.tsv: "g" generic form; "h" heading, section, "f" where one line follows; "c" cue, what it means, "n" where what is
 * wanted follows it; "m" words set aside in titles, and why; "a" acronym or other word that its company explains, the skills it may mean parted
 * by ";", with "*" where it does so anywhere: how far the first one's index is from that of the line before, and the others' from the first one's.
 * @param phrases has handed over the skills, and goes on with the companions of each reading and the words that forbid it
 */
export function readCues(text: string, phrases: PhraseList, lexicon: Lexicon): void {
  const later: string[][] = [];
  for (const line of linesOf(text)) {
    const cells = line.split('\t');
    const [kind, form, value] = cells as [string, string, string];
    if (kind === 'g') addEntry(lexicon, form, (words) => ({ is: 'generic', words }));
    else if (kind === 'h') addCue(lexicon, form, { is: 'heading', means: value as Cue['means'], ...(cells[3] ? { field: true } : {}) });
    else if (kind === 'c') addCue(lexicon, form, { is: 'sentence', means: value as Cue['means'], ...(cells[3] ? { names: true } : {}) });
    else if (kind === 'm') addAside(lexicon, form, value as Aside);
    else if (kind === 'a') later.push(cells);
  }
  const company = () => {
    const lemmas = new Set<number>();
    phrases.readSkill([], ([word]) => lemmas.add(word!));
    return lemmas;
  };
  let first = 0;
  for (const [, form, value] of later as [string, string, string][]) {
    const readings = value
      .split(';')
      .filter(Boolean)
      .map((step, at) => {
        const skill = first + Number.parseInt(step, 10);
        if (at === 0) first = skill;
        return { skill, companions: company(), unless: company(), otherwise: step.endsWith(ANYWHERE) };
      });
    addEntry(lexicon, form, (words) => ({ is: 'readings', readings, form, words }));
  }
}

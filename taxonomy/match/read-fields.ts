import type { Taxonomy } from '../load-taxonomy.ts';
import type { Posting } from '../schema/posting.ts';
import type { Profile } from '../schema/profile.ts';
import { blindTitle } from '../text/blind-title.ts';
import { type Reading, readText } from '../text/read-text.ts';
import { type Sections, splitSections } from '../text/split-sections.ts';
import { addDoings } from './add-doings.ts';
import { type DoingPhrase, findDoings } from './find-doings.ts';
import { findNamed, type NamedPhrase } from './find-named.ts';
import { gatherTerms, makeTermSpace, type TermSpace, type Terms } from './gather-evidence.ts';
import { type JudgedMention, judgeMentions } from './judge-mentions.ts';
import { emptyTitleWords } from './title-words.ts';
import { TOOL_KINDS } from './tool-kinds.ts';

/** Longest text that is read, in UTF-16 code units: 40 times a long ad. The rest is left out, with a note. */
export const LONGEST_TEXT = 500_000;
const LONGEST_TITLE = 1_000;

/** One field of a posting, read. */
export interface FieldReading {
  in: 'title' | 'text';
  /** The field as it was given: what quotes are cut from. */
  given: string;
  reading: Reading;
  sections: Sections | null;
  mentions: JudgedMention[];
  /** Verbs with their objects, whether or not they make a skill. */
  doings: DoingPhrase[];
  terms: Terms;
}

/**
 * Reads the title and the text of a posting, as far as each is there.
 * @param titleBlind the title is not read, and its wording and four-digit codes are blanked out of the text
 * @param notes told when a text is cut
 */
export function readFields(
  posting: Posting,
  profile: Profile | null,
  taxonomy: Taxonomy,
  titleBlind: boolean,
  notes: string[],
): FieldReading[] {
  const title = (posting.title ?? '').slice(0, LONGEST_TITLE);
  const given = cut(posting.text ?? '', notes);
  const text = titleBlind ? blindTitle(given, title) : given;
  const shared = { posting, profile, taxonomy };
  const fields: FieldReading[] = [];
  if (title !== '' && !titleBlind) fields.push(readTitle(title, shared));
  if (text.trim() !== '') fields.push(readBody(given, text, shared));
  return fields;
}

interface Shared {
  posting: Posting;
  profile: Profile | null;
  taxonomy: Taxonomy;
}

/** One scratch space a field and taxonomy: an analysis is read to its end before the next begins. */
const scratch = new WeakMap<Taxonomy, { title: TermSpace; text: TermSpace; titleReading?: Reading; textReading?: Reading }>();

function spaceFor(taxonomy: Taxonomy) {
  let space = scratch.get(taxonomy);
  if (!space) {
    space = { title: makeTermSpace(taxonomy.textWeights.rows), text: makeTermSpace(taxonomy.textWeights.rows) };
    scratch.set(taxonomy, space);
  }
  return space;
}

function readTitle(title: string, { posting, profile, taxonomy }: Shared): FieldReading {
  const space = spaceFor(taxonomy);
  const reading = readText(title, taxonomy.lexicon, space.titleReading);
  space.titleReading = reading;
  const mentions = judge(reading, splitSections(reading), [], { posting, profile, taxonomy });
  const aside = emptyTitleWords(reading, taxonomy.lexicon);
  const terms = gatherTerms(reading, null, taxonomy.lexicon, taxonomy.titleWeights.idf, space.title, aside);
  return { in: 'title', given: title, reading, sections: null, mentions, doings: [], terms };
}

function readBody(given: string, text: string, { posting, profile, taxonomy }: Shared): FieldReading {
  const space = spaceFor(taxonomy);
  const reading = readText(text, taxonomy.lexicon, space.textReading);
  space.textReading = reading;
  const sections = splitSections(reading);
  const doings = findDoings(reading, sections, taxonomy.lexicon);
  const named = findNamed(reading, taxonomy.lexicon);
  const mentions = addDoings(judge(reading, sections, named, { posting, profile, taxonomy }), doings, reading, sections);
  const terms = gatherTerms(reading, sections, taxonomy.lexicon, taxonomy.textWeights.idf, space.text);
  return { in: 'text', given, reading, sections, mentions, doings, terms };
}

const judge = (reading: Reading, sections: Sections, named: readonly NamedPhrase[], { posting, profile, taxonomy }: Shared) =>
  judgeMentions({
    reading,
    sections,
    named,
    employer: posting.employer,
    postingId: posting.id,
    roles: taxonomy.lexicon.words.role,
    corrections: profile?.corrections ?? [],
    skillIndex: (id) => taxonomy.skillIndex.get(id),
    isTool: (skill) => TOOL_KINDS.has(taxonomy.skills[skill]!.kind),
    isTrait: (skill) => taxonomy.skills[skill]!.kind === 'people-skill',
  });

function cut(text: string, notes: string[]): string {
  if (text.length <= LONGEST_TEXT) return text;
  notes.push(`This text is very long. Only its first ${LONGEST_TEXT.toLocaleString('en-US')} characters were read.`);
  return text.slice(0, LONGEST_TEXT);
}

import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, Mention, SkillEvidence } from '../schema/analysis.ts';
import type { Posting } from '../schema/posting.ts';
import type { Profile } from '../schema/profile.ts';
import { blindTitle } from '../text/blind-title.ts';
import { type Reading, readText } from '../text/read-text.ts';
import { type Sections, splitSections } from '../text/split-sections.ts';
import { compareProfile } from './compare-profile.ts';
import { disagreementOf } from './disagreement.ts';
import { findAsks } from './find-asks.ts';
import { gatherTerms, makeTermSpace, type TermSpace, type Terms } from './gather-evidence.ts';
import { type JudgedMention, judgeMentions } from './judge-mentions.ts';
import { type ProfilePull, profilePulls, resolveSkills } from './profile-pulls.ts';
import { addPulls, rankColumns } from './rank-series.ts';
import { bandOf, isEnough } from './scoring.ts';
import { reasonsFor } from './weigh-reasons.ts';

export interface AnalyzeOptions {
  /** The title field is not used, and its wording and four-digit codes are blanked out of the text. */
  titleBlind?: boolean;
  /** How many series to return. */
  top?: number;
}

/** Longest text that is read, in UTF-16 code units: 40 times a long ad. The rest is left out, with a note. */
export const LONGEST_TEXT = 500_000;

/** One field of a posting, read. */
export interface FieldReading {
  in: 'title' | 'text';
  /** The field as it was given: what quotes are cut from. */
  given: string;
  reading: Reading;
  sections: Sections | null;
  mentions: JudgedMention[];
  terms: Terms;
}

/**
 * Reads a posting, a profile, or both, and ranks the occupational series they lead to.
 * Pure and total: the same input gives the same answer, and any string is accepted.
 * @returns offsets in UTF-16 code units of the field they name; `quote` is always that slice
 */
export function analyzePosting(posting: Posting, profile: Profile | null, taxonomy: Taxonomy, options: AnalyzeOptions = {}): Analysis {
  const { titleBlind = false, top = 10 } = options;
  const notes: string[] = [];
  const title = (posting.title ?? '').slice(0, 1_000);
  const given = cut(posting.text ?? '', notes);
  const text = titleBlind ? blindTitle(given, title) : given;
  const shared = { posting, profile, taxonomy, notes };

  const fields: FieldReading[] = [];
  if (title !== '' && !titleBlind) fields.push(readTitle(title, shared));
  if (text.trim() !== '') fields.push(readBody(given, text, shared));
  const pulls = profilePulls(resolveSkills(posting.skills, profile, taxonomy, notes), taxonomy);

  const sums = rawSums(fields, pulls, taxonomy);
  const enough = isEnough(fields, pulls);
  if (!enough) notes.push(thinNote(fields, pulls));
  const body = fields.find((field) => field.in === 'text');
  const analysis: Analysis = {
    edition: taxonomy.edition,
    series: !enough
      ? []
      : rankColumns(sums, top).map(({ column, share }, rank) => {
          const code = taxonomy.codes[column]!;
          return {
            code,
            title: taxonomy.plates.get(code)?.title ?? code,
            score: share,
            band: bandOf(share, rank, taxonomy.calibration),
            reasons: reasonsFor(column, fields, pulls, taxonomy),
          };
        }),
    skills: collectSkills(fields, taxonomy),
    notes,
    asks: body ? findAsks(body) : [],
    sections: body ? sectionRuns(body) : [],
  };
  const disagreement = enough ? disagreementOf(fields, taxonomy) : null;
  if (disagreement) analysis.disagreement = disagreement;
  if (profile && fields.length > 0) analysis.comparison = compareProfile(analysis, profile, taxonomy);
  return analysis;
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
  const mentions = judge(reading, splitSections(reading), posting, profile, taxonomy);
  const terms = gatherTerms(reading, null, taxonomy.lexicon, taxonomy.titleWeights.idf, space.title);
  return { in: 'title', given: title, reading, sections: null, mentions, terms };
}

function readBody(given: string, text: string, { posting, profile, taxonomy }: Shared): FieldReading {
  const space = spaceFor(taxonomy);
  const reading = readText(text, taxonomy.lexicon, space.textReading);
  space.textReading = reading;
  const sections = splitSections(reading);
  const mentions = judge(reading, sections, posting, profile, taxonomy);
  const terms = gatherTerms(reading, sections, taxonomy.lexicon, taxonomy.textWeights.idf, space.text);
  return { in: 'text', given, reading, sections, mentions, terms };
}

const judge = (reading: Reading, sections: Sections, posting: Posting, profile: Profile | null, taxonomy: Taxonomy) =>
  judgeMentions({
    reading,
    sections,
    employer: posting.employer,
    postingId: posting.id,
    corrections: profile?.corrections ?? [],
    skillIndex: (id) => taxonomy.skillIndex.get(id),
  });

function rawSums(fields: readonly FieldReading[], pulls: readonly ProfilePull[], taxonomy: Taxonomy): Float64Array {
  const sums = new Float64Array(taxonomy.codes.length);
  for (const field of fields) {
    const weights = field.in === 'title' ? taxonomy.titleWeights : taxonomy.textWeights;
    const scale = field.in === 'title' ? taxonomy.calibration.titleScale : taxonomy.calibration.textScale;
    if (field.terms.count === 0) continue;
    addPulls(field.terms, weights, scale, sums);
    for (let c = 0; c < sums.length; c++) sums[c]! += weights.bias[c]!;
  }
  for (const { column, pull } of pulls.flatMap((skill) => skill.cells)) sums[column]! += pull;
  return sums;
}

function cut(text: string, notes: string[]): string {
  if (text.length <= LONGEST_TEXT) return text;
  notes.push(`This text is very long. Only its first ${LONGEST_TEXT.toLocaleString('en-US')} characters were read.`);
  return text.slice(0, LONGEST_TEXT);
}

function thinNote(fields: readonly FieldReading[], pulls: readonly ProfilePull[]): string {
  if (fields.length === 0 && pulls.length === 0) return 'Nothing to read: no title, text or skill was given.';
  return 'Not enough to tell. The list of duties, or the job title, would settle it.';
}

/** The mentions of all fields under their skills, in order of first mention. Text under benefits, employer and legal gives none. */
function collectSkills(fields: readonly FieldReading[], taxonomy: Taxonomy): SkillEvidence[] {
  const bySkill = new Map<number, SkillEvidence>();
  for (const field of fields) {
    for (const judged of field.mentions) {
      const mention = toMention(field, judged, taxonomy);
      if (mention.section === 'benefits' || mention.section === 'employer' || mention.section === 'legal') continue;
      const known = bySkill.get(judged.skill);
      if (known) known.mentions.push(mention);
      else bySkill.set(judged.skill, { ...taxonomy.skills[judged.skill]!, mentions: [mention] });
    }
  }
  return [...bySkill.values()];
}

function toMention(field: FieldReading, { skill, from, to, demand }: JudgedMention, taxonomy: Taxonomy): Mention {
  const { tokens } = field.reading;
  const start = tokens.start[from]!;
  const end = tokens.end[to - 1]!;
  const section = field.sections?.section[from] ?? 'unknown';
  return { skill: taxonomy.skills[skill]!.id, in: field.in, start, end, quote: field.given.slice(start, end), section, demand };
}

function sectionRuns({ reading, sections }: FieldReading): Analysis['sections'] {
  const runs: Analysis['sections'] = [];
  if (!sections) return runs;
  for (let i = 0; i < reading.tokens.count; i++) {
    const section = sections.section[i]!;
    const last = runs[runs.length - 1];
    const end = reading.tokens.end[i]!;
    if (last && last.section === section) last.end = end;
    else runs.push({ start: reading.tokens.start[i]!, end, section });
  }
  return runs;
}

import type { Taxonomy } from '../load-taxonomy.ts';
import type { Analysis, Phrase, SeriesMatch } from '../schema/analysis.ts';
import type { Posting } from '../schema/posting.ts';
import type { Profile } from '../schema/profile.ts';
import { looksForeign } from '../text/looks-foreign.ts';
import type { Sections } from '../text/split-sections.ts';
import { collectSkills, sectionRuns } from './collect-skills.ts';
import { compareProfile } from './compare-profile.ts';
import { disagreementOf } from './disagreement.ts';
import { dropPassing } from './drop-passing.ts';
import { explainTies } from './explain-ties.ts';
import { findAsks } from './find-asks.ts';
import { findYears } from './find-years.ts';
import { type MentionedSkill, mentionedSkills } from './mentioned-skills.ts';
import { specialtyNamer } from './name-specialty.ts';
import type { Doors } from './profile-doors.ts';
import { type ProfilePull, profilePulls } from './profile-pulls.ts';
import { rankColumns } from './rank-series.ts';
import { rawSums } from './raw-sums.ts';
import { type FieldReading, readFields } from './read-fields.ts';
import { bandOf, isEnough } from './scoring.ts';
import { settlingNote } from './settling-note.ts';
import { LEAST_WEIGHT, reasonsFor } from './weigh-reasons.ts';

/** What an ad asks for in its own words; see `phraseReader`. */
export type PhraseReader = (body: FieldReading, sections: Sections) => Phrase[];

export interface AnalyzeOptions {
  /** The title field is not used, and its wording and four-digit codes are blanked out of the text. */
  titleBlind?: boolean;
  /** How many series to return. */
  top?: number;
  /** Where a profile's military codes and fields of study lead; without it they pull nothing. */
  doors?: Doors;
  /** Gathers what the ad asks for in its own words; without it the analysis holds no phrases. */
  phrases?: PhraseReader;
}

/** Our words are English: in another language a few that look alike would name any kind of job. */
const NOT_ENGLISH = 'This ad is not in English, so we cannot tell. Look for an English version of it.';

/**
 * Reads a posting, a profile, or both, and ranks the occupational series they lead to.
 * Pure and total: the same input gives the same answer, and any string is accepted.
 * @returns offsets in UTF-16 code units of the field they name; `quote` is always that slice
 */
export function analyzePosting(posting: Posting, profile: Profile | null, taxonomy: Taxonomy, options: AnalyzeOptions = {}): Analysis {
  const { titleBlind = false, top = 10, doors, phrases } = options;
  const notes: string[] = [];
  const foreign = looksForeign(posting.text ?? '');
  const fields = foreign ? [] : readFields(posting, profile, taxonomy, titleBlind, notes);
  const pulls = profilePulls(posting.skills, profile, taxonomy, doors, notes);
  const mentioned = mentionedSkills(fields);
  // What is only spoken of in passing tells of the kind of work as any word does (announcements 78.8 % with it, 78.5 without), but isn't asked for.
  const asking = dropPassing(fields, profile?.corrections ?? [], taxonomy);
  const enough = !foreign && isEnough(fields, mentioned, pulls);
  if (!enough) notes.push(foreign ? NOT_ENGLISH : settlingNote(fields, profile));
  const body = fields.find((field) => field.in === 'text');
  const years = body ? findYears(body) : [];
  const analysis: Analysis = {
    edition: taxonomy.edition,
    series: enough ? rankSeries(fields, asking, mentioned, pulls, taxonomy, top) : [],
    skills: collectSkills(asking, years, taxonomy),
    notes,
    asks: body ? findAsks(body, years) : [],
    sections: body ? sectionRuns(body) : [],
  };
  if (phrases) analysis.phrases = body?.sections ? phrases(body, body.sections) : [];
  const disagreement = enough ? disagreementOf(fields, taxonomy) : null;
  if (disagreement) analysis.disagreement = disagreement;
  if (profile && fields.length > 0) analysis.comparison = compareProfile(analysis, profile, taxonomy);
  return analysis;
}

function rankSeries(
  fields: readonly FieldReading[],
  asking: readonly FieldReading[],
  mentioned: readonly MentionedSkill[],
  pulls: readonly ProfilePull[],
  taxonomy: Taxonomy,
  top: number,
): SeriesMatch[] {
  // From a profile alone, a series that nothing pulls would stand there by its code only.
  const columns = fields.length > 0 ? undefined : pulledColumns(pulls);
  const ranked = rankColumns(rawSums(fields, mentioned, pulls, taxonomy), top, columns);
  const differs = explainTies(
    ranked.map(({ column }) => taxonomy.codes[column]!),
    taxonomy.links,
  );
  const reasons = reasonsFor(
    ranked.map(({ column }) => column),
    asking,
    mentionedSkills(asking),
    pulls,
    taxonomy,
  );
  const nameSpecialty = specialtyNamer(fields, pulls, taxonomy);
  return ranked.map(({ column, share }, rank) => {
    const code = taxonomy.codes[column]!;
    const specialty = nameSpecialty(code);
    const from = differs.get(code);
    return {
      code,
      title: taxonomy.plates.get(code)?.title ?? code,
      ...(specialty === null ? {} : { specialty }),
      score: share,
      band: bandOf(share, rank, taxonomy.calibration),
      reasons: reasons[rank]!,
      ...(from ? { differs: from } : {}),
    };
  });
}

function pulledColumns(pulls: readonly ProfilePull[]): Set<number> {
  const sums = new Map<number, number>();
  for (const { by, cells } of pulls) {
    if (by === 'level') continue;
    for (const { column, pull } of cells) sums.set(column, (sums.get(column) ?? 0) + pull);
  }
  return new Set([...sums].filter(([, sum]) => sum >= LEAST_WEIGHT).map(([column]) => column));
}

import type { Taxonomy } from '../load-taxonomy.ts';
import { asksOf } from '../rules/asks-of.ts';
import { guessLocality } from '../rules/guess-locality.ts';
import { kindOfWork } from '../rules/kind-of-work.ts';
import { levelSentence } from '../rules/level-sentence.ts';
import { mayApply } from '../rules/may-apply.ts';
import { payHere } from '../rules/pay-here.ts';
import { salaryWords } from '../rules/salary-words.ts';
import type { Analysis, OccupationMatch } from '../schema/analysis.ts';
import type { GsPayTable } from '../schema/gs-pay-table.ts';
import type { KindOfWork } from '../schema/kind-of-work.ts';
import type { MayApply } from '../schema/may-apply.ts';
import type { OccupationLinks } from '../schema/occupation-links.ts';
import type { PayHere } from '../schema/pay-here.ts';
import type { Posting } from '../schema/posting.ts';
import type { Profile } from '../schema/profile.ts';
import type { RulesData } from '../schema/rules-data.ts';
import type { Plate, Plates } from '../schema/taxonomy.ts';
import { looksFederal } from '../text/looks-federal.ts';
import { analyzeAnnouncement } from './analyze-announcement.ts';
import { analyzePosting } from './analyze-posting.ts';
import type { Doors } from './profile-doors.ts';

export interface ReadingOptions {
  /** Judge by the work alone. */
  titleBlind?: boolean;
  /** Code of a pay area; without one it is guessed from the ad's place. */
  payArea?: string | null;
  /** Where military codes and fields of study lead; without it those of the profile pull nothing. */
  doors?: Doors | undefined;
  /** Private occupations; where they are at hand, a federal announcement is read the other way round as well. */
  occupations?: OccupationLinks | undefined;
}

/** What a reading needs besides the taxonomy: the GS pay table, the rules of applying, and the day (ISO date) that they are asked on. */
export interface ReadingTables {
  pay: GsPayTable;
  rules: RulesData;
  today: string;
}

/** One posting read, with all that a plate says of the kinds of job it leads to. */
export interface PostingReading {
  analysis: Analysis;
  /** Private occupations that a federal announcement leads to, best first; empty for a private ad. */
  occupations: OccupationMatch[];
  /** Code of the pay area used. */
  payArea: string;
  plates: Plates;
  asksOf(code: string): ReadonlyMap<string, number | null>;
  payOf(plate: Plate): PayHere | null;
  mayApply(plate: Plate): MayApply | null;
  levelOf(plate: Plate): string | null;
  adPay: string | null;
  kindOf(code: string, specialty: string): KindOfWork | null;
}

/** Series that are told: three plates and those that came close. */
const TOLD = 8;

/**
 * Reads one ad for whoever shows it, so that the site and the panel say the same: the analysis, the facts of its plates for this pay area
 * and day, and the way back where it is a federal announcement. Total, as `analyzePosting` is.
 */
export function readPosting(
  posting: Posting,
  profile: Profile | null,
  taxonomy: Taxonomy,
  { pay, rules, today }: ReadingTables,
  { titleBlind = false, payArea = null, doors, occupations }: ReadingOptions = {},
): PostingReading {
  const area = payArea ?? guessLocality(pay, posting.location).code;
  const announced =
    occupations && looksFederal(posting) ? analyzeAnnouncement(posting, taxonomy, occupations, { titleBlind, top: TOLD }).occupations : [];
  return {
    analysis: analyzePosting(posting, profile, taxonomy, { titleBlind, top: TOLD, ...(doors ? { doors } : {}) }),
    occupations: announced ?? [],
    payArea: area,
    plates: taxonomy.plates,
    asksOf: (code) => asksOf(taxonomy, code),
    payOf: (plate) => payHere(pay, plate, area),
    mayApply: (plate) => mayApply(rules, plate, today),
    levelOf: (plate) => levelSentence(plate, profile),
    adPay: salaryWords(posting.text ?? ''),
    kindOf: (code, specialty) => kindOfWork(taxonomy.links, code, specialty, posting),
  };
}

import * as v from 'valibot';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { guessLocality } from '../../taxonomy/rules/guess-locality.ts';
import { payBetween } from '../../taxonomy/rules/pay.ts';
import { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { Plate, ReadPart } from '../../taxonomy/schema/taxonomy.ts';
import type { PayHere } from '../ui/plate-facts.ts';
import { type Answer, makeAnswer } from './read-an-ad/answer.ts';

export interface ReadingOptions {
  /** Judge by the work alone. */
  titleBlind?: boolean;
  /** Code of a pay area; without one it is guessed from the ad's place. */
  payArea?: string | null;
}

export interface Engine {
  taxonomy: Taxonomy;
  payAreas: readonly { code: string; name: string }[];
  /** Reads one ad, with or without the person's profile. Total: an ad with too little in it gives no cards and a note. */
  answer(posting: Posting, profile: Profile | null, options?: ReadingOptions): Answer;
}

/** Loads the taxonomy through its host's reader: fetch in the browser, files when the site is built. */
export async function startEngine(read: ReadPart): Promise<Engine> {
  const [taxonomy, pay] = await Promise.all([loadTaxonomy(read), read.text('pay.json')]);
  const table = v.parse(GsPayTable, JSON.parse(pay));
  return {
    taxonomy,
    payAreas: table.localities.map(({ code, name }) => ({ code, name })),
    answer(posting, profile, { titleBlind = false, payArea = null } = {}) {
      const area = payArea ?? guessLocality(table, posting.location).code;
      const analysis = analyzePosting(posting, profile, taxonomy, { titleBlind, top: 8 });
      return makeAnswer(posting, analysis, profile, {
        plates: taxonomy.plates,
        pullsOf: (skill, top) => taxonomy.pullsOf(skill, top),
        payOf: (plate) => payHere(table, plate, area),
      });
    },
  };
}

/** Pay of the grades that hold most people of this kind, from the lowest step to the highest; null where it is not on the General Schedule. */
function payHere(table: GsPayTable, plate: Plate, area: string): PayHere | null {
  const range = plate.gsGrades && payBetween(table, plate.gsGrades, area);
  const place = table.localities.find(({ code }) => code === area)?.name;
  return range && place ? { low: range.low, high: range.high, place, year: table.year } : null;
}

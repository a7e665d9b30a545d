import * as v from 'valibot';
import { type Answer, makeAnswer } from '../../site/pages/read-an-ad/answer.ts';
import type { PayHere } from '../../site/ui/plate-facts.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { guessLocality } from '../../taxonomy/rules/guess-locality.ts';
import { payBetween } from '../../taxonomy/rules/pay.ts';
import type { Analysis } from '../../taxonomy/schema/analysis.ts';
import { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { Plate } from '../../taxonomy/schema/taxonomy.ts';
import { taxonomyParts } from './taxonomy-parts.ts';

export interface PanelOptions {
  /** Judge by the work alone. */
  titleBlind: boolean;
  /** Code of a pay area; null = guessed from the ad's place. */
  payArea: string | null;
}

export interface PanelAnswer {
  answer: Answer;
  analysis: Analysis;
  /** The pay area used. */
  payArea: string;
}

export interface PanelEngine {
  taxonomy: Taxonomy;
  payAreas: readonly { code: string; name: string }[];
  answer(posting: Posting, profile: Profile | null, options: PanelOptions): PanelAnswer;
}

let started: Promise<PanelEngine> | null = null;

/** The one engine of this panel, loaded at the first call. */
export function loadEngine(): Promise<PanelEngine> {
  started ??= start();
  return started;
}

async function start(): Promise<PanelEngine> {
  const [taxonomy, pay] = await Promise.all([loadTaxonomy(taxonomyParts), taxonomyParts.text('pay.json')]);
  const table = v.parse(GsPayTable, JSON.parse(pay));
  return {
    taxonomy,
    payAreas: table.localities.map(({ code, name }) => ({ code, name })),
    answer(posting, profile, { titleBlind, payArea }) {
      const area = payArea ?? guessLocality(table, posting.location).code;
      const analysis = analyzePosting(posting, profile, taxonomy, { titleBlind, top: 8 });
      const world = {
        plates: taxonomy.plates,
        pullsOf: (skill: string, top: number) => taxonomy.pullsOf(skill, top),
        payOf: (plate: Plate) => payHere(table, plate, area),
      };
      return { answer: makeAnswer(posting, analysis, profile, world), analysis, payArea: area };
    },
  };
}

/** Pay of the usual grades at the place; null where most of the work is not on the General Schedule. */
function payHere(table: GsPayTable, plate: Plate, area: string): PayHere | null {
  const range = plate.gsGrades && payBetween(table, plate.gsGrades, area);
  const place = table.localities.find(({ code }) => code === area)?.name;
  return range && place ? { low: range.low, high: range.high, place, year: table.year } : null;
}

import { type Answer, makeAnswer } from '../../site/ui/answer.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzeAnnouncement } from '../../taxonomy/match/analyze-announcement.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { asksOf } from '../../taxonomy/rules/asks-of.ts';
import { guessLocality } from '../../taxonomy/rules/guess-locality.ts';
import { kindOfWork } from '../../taxonomy/rules/kind-of-work.ts';
import { mayApply } from '../../taxonomy/rules/may-apply.ts';
import { payHere } from '../../taxonomy/rules/pay-here.ts';
import { salaryWords } from '../../taxonomy/rules/salary-words.ts';
import type { Analysis } from '../../taxonomy/schema/analysis.ts';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { OccupationLinks } from '../../taxonomy/schema/occupation-links.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import type { Plate } from '../../taxonomy/schema/taxonomy.ts';
import { occupationsText, rulesText, taxonomyParts } from './taxonomy-parts.ts';

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

/** A federal announcement is read the other way round: to private work. */
const isAnnouncement = ({ readBy }: Posting): boolean => readBy === 'board: usajobs';

let started: Promise<PanelEngine> | null = null;

/** The one engine of this panel, loaded at the first call. */
export function loadEngine(): Promise<PanelEngine> {
  started ??= start();
  return started;
}

async function start(): Promise<PanelEngine> {
  const [taxonomy, pay, ruleData, occupationData] = await Promise.all([
    loadTaxonomy(taxonomyParts),
    taxonomyParts.text('pay.json'),
    rulesText(),
    occupationsText(),
  ]);
  const today = new Date().toISOString().slice(0, 10);
  // Files of our own, checked when they were compiled.
  const table = JSON.parse(pay) as GsPayTable;
  const rules = JSON.parse(ruleData) as RulesData;
  const occupations = JSON.parse(occupationData) as OccupationLinks;
  return {
    taxonomy,
    payAreas: table.localities.map(({ code, name }) => ({ code, name })),
    answer(posting, profile, { titleBlind, payArea }) {
      const area = payArea ?? guessLocality(table, posting.location).code;
      const analysis = isAnnouncement(posting)
        ? analyzeAnnouncement(posting, taxonomy, occupations, { titleBlind, top: 8 })
        : analyzePosting(posting, profile, taxonomy, { titleBlind, top: 8 });
      const world = {
        plates: taxonomy.plates,
        asksOf: (code: string) => asksOf(taxonomy, code),
        payOf: (plate: Plate) => payHere(table, plate, area),
        mayApply: (plate: Plate) => mayApply(rules, plate, today),
        adPay: salaryWords(posting.text ?? ''),
        kindOf: (code: string, specialty: string) => kindOfWork(taxonomy.links, code, specialty, posting),
      };
      return { answer: makeAnswer(posting, analysis, profile, world), analysis, payArea: area };
    },
  };
}

import { type Answer, makeAnswer } from '../../site/ui/answer.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { alsoNamesReader } from '../../taxonomy/match/also-names.ts';
import { type ReadingOptions, readPosting } from '../../taxonomy/match/read-posting.ts';
import type { Analysis } from '../../taxonomy/schema/analysis.ts';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import { rulesText, taxonomyParts } from './taxonomy-parts.ts';

export interface PanelAnswer {
  answer: Answer;
  analysis: Analysis;
  /** The pay area used. */
  payArea: string;
}

export interface PanelEngine {
  taxonomy: Taxonomy;
  payAreas: readonly { code: string; name: string }[];
  answer(posting: Posting, profile: Profile | null, options: ReadingOptions): PanelAnswer;
  /** Tools and fields that an ad names and no skill of ours covers, in its own words; what reads them is loaded at the first call. */
  alsoNames(posting: Posting): Promise<string[]>;
}

let started: Promise<PanelEngine> | null = null;

/** The one engine of this panel, loaded at the first call. */
export function loadEngine(): Promise<PanelEngine> {
  started ??= start();
  return started;
}

async function start(): Promise<PanelEngine> {
  const [taxonomy, payText, ruleData] = await Promise.all([loadTaxonomy(taxonomyParts), taxonomyParts.text('pay.json'), rulesText()]);
  // Files of our own, checked when they were compiled.
  const pay = JSON.parse(payText) as GsPayTable;
  const tables = { pay, rules: JSON.parse(ruleData) as RulesData, today: new Date().toISOString().slice(0, 10) };
  return {
    taxonomy,
    payAreas: pay.localities.map(({ code, name }) => ({ code, name })),
    answer(posting, profile, options) {
      const reading = readPosting(posting, profile, taxonomy, tables, options);
      return { answer: makeAnswer(posting, reading.analysis, profile, reading), analysis: reading.analysis, payArea: reading.payArea };
    },
    alsoNames: alsoNamesReader(taxonomyParts, taxonomy),
  };
}

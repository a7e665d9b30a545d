import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { guessLocality } from '../../taxonomy/rules/guess-locality.ts';
import { payBetween } from '../../taxonomy/rules/pay.ts';
import { directHireFor } from '../../taxonomy/rules/who-may-apply.ts';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import type { Plate, ReadPart } from '../../taxonomy/schema/taxonomy.ts';
import type { LedgerEntry } from '../store/shapes/ledger-entry.ts';
import { type Answer, makeAnswer } from '../ui/answer.ts';
import type { MayApply, PayHere } from '../ui/plate-facts.ts';
import { levelSentence } from './level-sentence.ts';

export interface ReadingOptions {
  /** Judge by the work alone. */
  titleBlind?: boolean;
  /** Code of a pay area; without one it is guessed from the ad's place. */
  payArea?: string | null;
}

/** One column of a comparison. */
export interface Compared {
  plate: Plate;
  pay: PayHere | null;
  mayApply: MayApply | null;
  /** What it asks for, most telling first. */
  asks: { id: string; label: string }[];
}

export interface Engine {
  taxonomy: Taxonomy;
  /** Changes whenever the engine's code does: what was cached by another one is made again. */
  digest: string;
  payAreas: readonly { code: string; name: string }[];
  /** Reads one ad, with or without the person's profile. Total: an ad with too little in it gives no cards and a note. */
  answer(posting: Posting, profile: Profile | null, options?: ReadingOptions): Answer;
  /** Kinds of job by code, for a comparison; codes nobody knows are left out. Pay is of everywhere that has no pay area of its own. */
  compare(codes: readonly string[]): Compared[];
  /** What the ledger keeps of one ad: by the ad alone, without the person. */
  ledgerEntry(posting: Posting): Pick<LedgerEntry, 'series' | 'skills'>;
}

/** The build names this file after its content, and the content of all it imports. */
const digest = new URL(import.meta.url).pathname.split('/').at(-1) ?? '';

/** Loads the taxonomy, its pay table and its rules (our own compiled files, checked when they are compiled) through its host's reader: fetch in the browser, files when the site is built. */
export async function startEngine(read: ReadPart, readRules: () => Promise<string>): Promise<Engine> {
  const [taxonomy, pay, rulesText] = await Promise.all([loadTaxonomy(read), read.text('pay.json'), readRules()]);
  const table = JSON.parse(pay) as GsPayTable;
  const rules = JSON.parse(rulesText) as RulesData;
  const today = new Date().toISOString().slice(0, 10);
  return {
    taxonomy,
    digest,
    payAreas: table.localities.map(({ code, name }) => ({ code, name })),
    answer(posting, profile, { titleBlind = false, payArea = null } = {}) {
      const area = payArea ?? guessLocality(table, posting.location).code;
      const analysis = analyzePosting(posting, profile, taxonomy, { titleBlind, top: 8 });
      return makeAnswer(posting, analysis, profile, {
        plates: taxonomy.plates,
        asksOf: (code) => asksOf(taxonomy, code),
        payOf: (plate) => payHere(table, plate, area),
        mayApply: (plate) => mayApply(rules, plate, today),
        levelOf: (plate) => levelSentence(plate, profile),
      });
    },
    compare: (codes) =>
      codes.flatMap((code) => {
        const plate = taxonomy.plates.get(code);
        if (!plate) return [];
        const asks = [...asksOf(taxonomy, code).keys()].map((id) => ({ id, label: taxonomy.skillById.get(id)?.label ?? id }));
        return [{ plate, pay: payHere(table, plate, guessLocality(table, undefined).code), mayApply: mayApply(rules, plate, today), asks }];
      }),
    ledgerEntry(posting) {
      const { series, skills } = analyzePosting(posting, null, taxonomy, { top: 3 });
      return {
        series: series.map(({ code, title, score, band }) => ({ code, title, score, band })),
        skills: skills.map(({ id, label }) => ({ id, label })),
      };
    },
  };
}

/** Pay of the grades that hold most people of this kind, from the lowest step to the highest; null where it is not on the General Schedule. */
function payHere(table: GsPayTable, plate: Plate, area: string): PayHere | null {
  const range = plate.gsGrades && payBetween(table, plate.gsGrades, area);
  const place = table.localities.find(({ code }) => code === area)?.name;
  return range && place ? { low: range.low, high: range.high, place, year: table.year } : null;
}

/** Citizens, and whether a government-wide direct hire authority may be used for this kind of job. */
function mayApply(rules: Pick<RulesData, 'directHire'>, { code, gsGrades }: Plate, today: string): MayApply {
  const [direct] = directHireFor(rules.directHire, code, gsGrades, today);
  if (!direct) return { value: 'U.S. citizens', note: 'some openings only for groups they name' };
  const grades = direct.grades && direct.grades.low > 1 ? ` at GS-${direct.grades.low} to ${direct.grades.high}` : '';
  const only = direct.onlyFor ? ` for ${direct.onlyFor}` : '';
  const sure = direct.standing.wording === 'reported' ? 'reported: ' : '';
  return { value: 'U.S. citizens', note: `${sure}direct hire may be used${grades}${only}` };
}

function asksOf(taxonomy: Taxonomy, code: string): Map<string, number> {
  const asks = taxonomy.asks[taxonomy.codes.indexOf(code)] ?? [];
  return new Map(asks.map(({ skill, share }) => [taxonomy.skills[skill]!.id, share]));
}

import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { alsoNamesReader } from '../../taxonomy/match/also-names.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import type { Doors } from '../../taxonomy/match/profile-doors.ts';
import { type ReadingOptions, readPosting } from '../../taxonomy/match/read-posting.ts';
import { asksOf } from '../../taxonomy/rules/asks-of.ts';
import { guessLocality } from '../../taxonomy/rules/guess-locality.ts';
import { mayApply } from '../../taxonomy/rules/may-apply.ts';
import { payHere } from '../../taxonomy/rules/pay-here.ts';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { MayApply } from '../../taxonomy/schema/may-apply.ts';
import type { PayHere } from '../../taxonomy/schema/pay-here.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import type { RulesData } from '../../taxonomy/schema/rules-data.ts';
import type { Plate, ReadPart, SkillEntry } from '../../taxonomy/schema/taxonomy.ts';
import type { LedgerEntry } from '../store/shapes/ledger-entry.ts';
import { type Answer, makeAnswer } from '../ui/answer.ts';

/** One column of a comparison. */
export interface Compared {
  plate: Plate;
  pay: PayHere | null;
  mayApply: MayApply | null;
  /** What it asks for, most telling first. */
  asks: SkillEntry[];
}

export interface Engine {
  taxonomy: Taxonomy;
  /** Changes whenever the engine's code does: what was cached by another one is made again. */
  digest: string;
  payAreas: readonly { code: string; name: string }[];
  /** Reads one ad, with or without the person's profile; a federal announcement also the other way round. Total: an ad with too little in it gives no cards and a note. */
  answer(posting: Posting, profile: Profile | null, options?: ReadingOptions): Answer;
  /** Tools and fields that an ad names and no skill of ours covers, in its own words; what reads them is loaded at the first call. */
  alsoNames(posting: Posting): Promise<string[]>;
  /** Kinds of job by code, for a comparison; codes nobody knows are left out. Pay is of everywhere that has no pay area of its own. */
  compare(codes: readonly string[]): Compared[];
  /** Yearly pay of one GS grade, of everywhere that has no pay area of its own; null for no such grade. */
  payOf(grade: number): PayHere | null;
  /** Where a kind of job stands for a profile alone, counted from 1; null when nothing of it points there. */
  placeOf(code: string, profile: Profile, doors: Doors | undefined): number | null;
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
    answer(posting, profile, options) {
      const reading = readPosting(posting, profile, taxonomy, { pay: table, rules, today }, options);
      return makeAnswer(posting, reading.analysis, profile, reading);
    },
    alsoNames: alsoNamesReader(read, taxonomy),
    compare: (codes) =>
      codes.flatMap((code) => {
        const plate = taxonomy.plates.get(code);
        if (!plate) return [];
        const asks = [...asksOf(taxonomy, code).keys()].flatMap((id) => {
          const skill = taxonomy.skillById.get(id);
          // Spelled out: what is worked out when asked for does not cross threads.
          return skill ? [{ id, label: skill.label, kind: skill.kind }] : [];
        });
        return [{ plate, pay: payHere(table, plate, guessLocality(table, undefined).code), mayApply: mayApply(rules, plate, today), asks }];
      }),
    payOf: (grade) => payHere(table, { gsGrades: { low: grade, high: grade } }, guessLocality(table, undefined).code),
    placeOf(code, profile, doors) {
      const { series } = analyzePosting({}, profile, taxonomy, { top: taxonomy.codes.length, ...(doors ? { doors } : {}) });
      const at = series.findIndex((match) => match.code === code && match.reasons.some(({ weight }) => weight > 0));
      return at < 0 ? null : at + 1;
    },
    ledgerEntry(posting) {
      const { series, skills } = analyzePosting(posting, null, taxonomy, { top: 3 });
      return {
        series: series.map(({ code, title, score, band }) => ({ code, title, score, band })),
        skills: skills.map(({ id, label }) => ({ id, label })),
      };
    },
  };
}

import type { Calibration } from '../../load-taxonomy.ts';
import type { LearnedWeights } from './learn-weights.ts';
import type { PackedWeights } from './pack-weights.ts';

/**
 * Factors on the raw sums, and the beliefs from which a match is called strong or good. Fitted by hand on half of the judged private
 * ads (test/quality/judged-ads.jsonl, ids with an even digest) and checked on the other half by `npm run quality`.
 * A title counts a little less than it claims: it is short, and private titles mislead.
 */
const TEXT_FACTOR = 1.52;
const TITLE_FACTOR = 0.7;
/** Right 93 times in 100 on the half called check. */
const STRONG = 0.7;
const GOOD = 0.2;

/**
 * A series with few people is less likely to be what a stranger's ad leads to: below a thousand employees it starts lower for each factor of
 * ten, on the text's raw sum. Private ads gain 3 points at first place, questionnaires (which hold all series alike) lose 0.5.
 */
const ENOUGH_PEOPLE = 1_000;
const FEWEST_PEOPLE = 10;
const SMALL_STEP = 1.8;
const smallness = (employees: number) => SMALL_STEP * Math.min(0, Math.log10(Math.max(FEWEST_PEOPLE, employees) / ENOUGH_PEOPLE));

/**
 * These two take what fits nowhere else, and their federal texts hold words of every business ("customer", "program", "market"). They start
 * lower, so that a series which names the work comes first. Private ads gain 3 points at first place and 3 among the first three,
 * announcements and questionnaires none. All general series alike: announcements lose 2.
 */
const CATCH_ALL: ReadonlySet<string> = new Set(['0301', '1101']);
const CATCH_ALL_STEP = -2;

/**
 * Homeland Security's own cyber series: nobody else hires in them and hardly anyone is counted there, yet they share every word with 2210.
 * Four steps lower they stand behind it, and still come up where an ad speaks of nothing else.
 */
const DHS_ONLY = /^22(?:1[2-9]|2[0-9]|30)$/;
const DHS_ONLY_STEP = -4;

/** Ship's crews are hired by few, and their titles are words of every office ("supply officer", "yeoman"): a private title means one seldom. */
const ON_SHIPS = /^99/;
const ON_SHIPS_STEP = -2;
const titleStartOf = (code: string) => (DHS_ONLY.test(code) ? DHS_ONLY_STEP : ON_SHIPS.test(code) ? ON_SHIPS_STEP : 0);

/**
 * A profile alone has no words that tell how common a kind of work is: ten times the people start 0.4 higher, and below a thousand a series
 * falls by one more. Of three skills taken as a profile, 50 in 100 judged ads then have a right series among the first three, without it 42.
 */
const PROFILE_STEP = 0.4;
const PROFILE_SMALL_STEP = 1;
const PROFILE_DHS_STEP = -3;
const PROFILE_CATCH_ALL_STEP = -0.5;
const profileStart = ({ code, employees }: ColumnSeries): number => {
  const size = Math.log10(Math.max(FEWEST_PEOPLE, employees) / ENOUGH_PEOPLE);
  const kind = DHS_ONLY.test(code) ? PROFILE_DHS_STEP : CATCH_ALL.has(code) ? PROFILE_CATCH_ALL_STEP : 0;
  return PROFILE_STEP * size + PROFILE_SMALL_STEP * Math.min(0, size) + kind;
};

const startOf = (code: string) => (CATCH_ALL.has(code) ? CATCH_ALL_STEP : DHS_ONLY.test(code) ? DHS_ONLY_STEP : 0);

export interface ColumnSeries {
  code: string;
  /** At the newest count; 0 where none is published. */
  employees: number;
}

/** @param series of each column */
export function calibrate(
  weights: { text: LearnedWeights; title: LearnedWeights },
  packed: PackedWeights,
  series: readonly ColumnSeries[],
): Calibration & { bias: PackedWeights['bias'] & { profile: number[] } } {
  const times = (factor: number) => (x: number) => Number((x * factor).toFixed(4));
  return {
    textScale: weights.text.scale * TEXT_FACTOR,
    titleScale: weights.title.scale * TITLE_FACTOR,
    strong: STRONG,
    good: GOOD,
    bias: {
      text: packed.bias.text.map((x, column) => {
        const { code, employees } = series[column]!;
        return times(1)(x * TEXT_FACTOR + smallness(employees) + startOf(code));
      }),
      title: packed.bias.title.map((x, column) => times(1)(x * TITLE_FACTOR + titleStartOf(series[column]!.code))),
      profile: series.map((one) => Number(profileStart(one).toFixed(2))),
    },
  };
}

/** Token span, `to` exclusive. */
export type Span = readonly [from: number, to: number];

/** Counts from which span F1 is computed; the same as those of ../shared/bench/score.py. */
export interface Tally {
  gold: number;
  predicted: number;
  exact: number;
  touchingPredicted: number;
  touchedGold: number;
}

export const newTally = (): Tally => ({ gold: 0, predicted: 0, exact: 0, touchingPredicted: 0, touchedGold: 0 });

/** Spans of BIO tags. An "I" after "O" begins a span too. */
export function spansOf(tags: readonly string[]): Span[] {
  const spans: Span[] = [];
  for (let i = 0; i < tags.length; i++) {
    const begins = tags[i]![0] === 'B' || (tags[i]![0] === 'I' && (i === 0 || tags[i - 1] === 'O'));
    if (!begins) continue;
    let to = i + 1;
    while (to < tags.length && tags[to]![0] === 'I') to++;
    spans.push([i, to]);
  }
  return spans;
}

const touches = ([a, b]: Span, [c, d]: Span) => a < d && c < b;
const same = ([a, b]: Span, [c, d]: Span) => a === c && b === d;
const distinct = (spans: readonly Span[]) => spans.filter((span, at) => spans.findIndex((other) => same(span, other)) === at);

/** Adds one sentence. Spans count once, however often they were predicted. */
export function tallySpans(into: Tally, gold: readonly Span[], found: readonly Span[]): void {
  const predicted = distinct(found);
  into.gold += gold.length;
  into.predicted += predicted.length;
  into.exact += gold.filter((g) => predicted.some((p) => same(p, g))).length;
  into.touchingPredicted += predicted.filter((p) => gold.some((g) => touches(p, g))).length;
  into.touchedGold += gold.filter((g) => predicted.some((p) => touches(p, g))).length;
}

const f1 = (precision: number, recall: number) => (precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall));

/** F1 of spans that agree to the token. */
export const strictF1 = (t: Tally): number => f1(t.exact / (t.predicted || 1), t.exact / (t.gold || 1));

/** F1 of spans that share a token with one of the other side. */
export const overlapF1 = (t: Tally): number => f1(t.touchingPredicted / (t.predicted || 1), t.touchedGold / (t.gold || 1));

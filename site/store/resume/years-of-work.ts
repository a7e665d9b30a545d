/** A stretch of work; dates as JSON Resume has them: a year, a month or a day. */
interface Stretch {
  startDate?: string | undefined;
  endDate?: string | undefined;
}

/** Years covered by at least one stretch, to half a year; overlaps count once. A stretch with no end runs until today; one with no readable start counts nothing. */
export function yearsOf(stretches: readonly Stretch[], today: string): number {
  const spans = stretches
    .flatMap(({ startDate, endDate }) => {
      const from = monthOf(startDate, 1);
      const to = endDate ? monthOf(endDate, 12) : monthOf(today, 12);
      return from !== null && to !== null && to >= from ? [{ from, to: to + 1 }] : [];
    })
    .sort((a, b) => a.from - b.from);
  let months = 0;
  let until = -Infinity;
  for (const { from, to } of spans) {
    months += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return Math.round(months / 6) / 2;
}

/** Months since year 0; null when the text is no date. */
function monthOf(date: string | undefined, missing: number): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? '') ?? [];
  return year ? Number(year) * 12 + Number(month ?? missing) : null;
}

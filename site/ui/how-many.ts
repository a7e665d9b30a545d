/** A count of people as read: millions in words, else all digits. Null stays null, so that silence is not a zero. */
export function howMany(count: number | null): string | null {
  if (count === null) return null;
  return count >= 999_500 ? `${(count / 1e6).toFixed(1).replace('.0', '')} million` : count.toLocaleString('en-US');
}

/** Dollars a year in thousands. */
export const thousands = (dollars: number): string => `$${Math.round(dollars / 1000)}k`;

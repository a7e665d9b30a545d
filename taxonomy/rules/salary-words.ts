import { salaryInText, salaryPerYear } from './ad-salary.ts';

const thousands = (dollars: number) => `$${Math.round(dollars / 1000)}k`;
const range = (low: string, high: string) => (low === high ? low : `${low} to ${high}`);

/** The pay an ad names, in words that can stand beside a federal range: "$80k to $95k", or by the hour with what that makes a year. Null without one. */
export function salaryWords(text: string): string | null {
  const salary = salaryInText(text);
  if (!salary) return null;
  const year = salaryPerYear(salary);
  const yearly = range(thousands(year.low), thousands(year.high));
  if (salary.per === 'year') return yearly;
  return `${range(`$${salary.low}`, `$${salary.high}`)} an hour, about ${yearly} a year`;
}

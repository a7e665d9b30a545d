import type { Section } from '../../taxonomy/schema/analysis.ts';
import type { SkillKind } from '../../taxonomy/schema/skill.ts';

/** What people read for our kinds of skill, and for what else they go by. */
export const kindWords: Record<SkillKind | 'title' | 'military' | 'major', string> = {
  tool: 'tool',
  knowledge: 'knowledge',
  method: 'method',
  'people-skill': 'people skill',
  credential: 'credential',
  language: 'language',
  trade: 'trade',
  'federal-term': 'federal term',
  title: 'job title',
  military: 'military job',
  major: 'field of study',
};

/** Where a quotation stands, as a line below it. */
export const sectionWords: Record<Section | 'title', string> = {
  title: 'from the title',
  duties: 'from the duties',
  required: 'from what it requires',
  preferred: 'from what would be a plus',
  education: 'from the education it asks for',
  benefits: 'from the benefits',
  employer: 'from the words about the employer',
  legal: 'from the legal notices',
  application: 'from how to apply',
  background: 'from what is said of the person',
  unknown: 'from the ad',
};

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Counts up to ten in words, larger ones in figures. */
export const countWord = (n: number): string => small[n] ?? n.toLocaleString('en-US');

/** `thing` or `things`, after its count in words. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${countWord(n)} ${n === 1 ? one : many}`;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/**
 * The one way dates are written: 2026-04-29 as "April 29, 2026", 2025-03 as "March 2025", a moment (with its T) as the day it was here. A year
 * alone, or what is no date, stays as it is. Without Intl, which takes longer than all the rest of a row in a long list.
 */
export function spokenDate(date: string): string {
  const here = new Date(date);
  const [year, month, day] = date.includes('T') ? [here.getFullYear(), here.getMonth() + 1, here.getDate()] : date.split('-').map(Number);
  const name = months[(month ?? 0) - 1];
  // Month and day stay on one line.
  return name ? `${name}${day ? `\u00a0${day},` : ''} ${year}` : date;
}

/** First letter as a capital: for sentences that begin with a count. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

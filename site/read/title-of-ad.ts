import { foldTitle, holdsWords } from './fold-title.ts';
import type { PageLines } from './page-lines.ts';

/** What heads a page of something else than one job: lists, a company's own story, advice, pay, forms. Whole headings. */
const otherHeading =
  /^(?:(?:.* )?(?:jobs|careers?|openings?|vacanc(?:y|ies)|salar(?:y|ies))(?:(?:,| in| at| near| for| with| by| from| on)\b.*|[,:|] .*)?|(?:(?:all|our|open|current|available|more|new|job|career|employment|work|early) )+(?:positions|opportunities|roles|internships)\b.*|search(?: results?)?.*|home|welcome.*|about(?: us)?|(?:life|working|why work|benefits) at .*|our (?:team|people|culture|benefits|story|values|locations).*|how to .*|find .*jobs?.*|\d[\d,.]*\+? .*\b(?:jobs?|results?|openings?|positions?|vacancies)\b.*|.*\b(?:resume|cover letter|interview)s?\b.*|(?:sign|log) ?in.*|join .*to apply.*|apply(?: now| here)?|application(?: form)?|thank you.*|.*\b(?:not found|no longer available)\b.*)$/i;

/** Lines around a title that are facts, buttons, or the names of an ad's parts. */
const notATitle =
  /^(?:(?:full )?(?:job|position|role) (?:post )?(?:description|summary|overview|details|purpose|id|type|location|category|number|posting)\b(?! for ).*|description|summary|overview|details|responsibilities|requirements|qualifications|benefits|about\b.*|the (?:role|job|position|team|company)|who (?:we|you)\b.*|what (?:we|you)\b.*|why\b.*|full[- ]?time|part[- ]?time|contract|permanent|temporary|remote|hybrid|on[- ]?site|posted\b.*|\d+ (?:day|hour|week|month)s? ago|new|apply\b.*|easy apply|save\b.*|share\b.*|print|copy link|report\b.*|back\b.*|skip\b.*|menu|req(?:uisition)?\b.*|location\b.*|department\b.*|team|email|facebook|linkedin|careers?|jobs?|home|news|contact|products|solutions|(?:use|get|see|join|sign|log|learn|view|discover|create|set|know|check|continue|agree|show|read|upload) .*|referrals.*)$/i;

/** "Ogden, UT 84401": where the job is. */
const place = /^[\p{L} .'’-]+,\s*[A-Z]{2}(?:\s+\d{5})?(?:\s*\(.*\))?$/u;

/** Points a line must gather to be the title: any heading has them, and a line that the page's title repeats. */
const ENOUGH = 2;
/** A line as long as this, and no heading, is running text. UTF-16 code units. */
const SENTENCE = 60;
/** Lines above the text that may hold the title; facts and buttons stand between. */
const NEAR = 25;

/** True where a heading says that the page is not about one job. */
export const headsOther = (heading: string): boolean => otherHeading.test(heading);

/**
 * The title of the ad whose text was found on a page: of the lines above the text, the one that is a heading, that the page's own title
 * repeats, and that is neither a fact, a button nor the employer's name. Undefined when none stands out; `text` is the ad's.
 */
export function titleOfAd(page: PageLines, text: string, host: string): string | undefined {
  const above = linesAbove(page, text);
  const names = jobTitles(page).map(foldTitle);
  const domain = foldTitle(host).replaceAll(' ', '');
  const isSite = (folded: string) => (folded.length > 2 && domain.includes(folded.replaceAll(' ', ''))) || folded === foldTitle(page.site);
  let best: { line: string; points: number } | undefined;
  for (const [i, line] of above.entries()) {
    if (!couldBeTitle(line) || page.cards.has(line)) continue;
    const folded = foldTitle(line);
    const level = page.headings.get(line) ?? 9;
    const named = Math.max(0, ...names.map((name) => standing(name, folded)));
    const points =
      (level === 1 ? 3 : level < 4 ? 2 : 0) + (named > 0 ? 3 + named : 0) + (above.length - i <= NEAR ? 1 : 0) - (isSite(folded) ? 6 : 0);
    if (points >= ENOUGH && points > (best?.points ?? 0)) best = { line, points };
  }
  return best?.line.replace(/\s*-\s*job post$/i, '') ?? fromPageTitle(page, isSite);
}

/** The page's names for itself that may name a job: not "Welder jobs in Ogden | Board". */
const jobTitles = (page: PageLines): readonly string[] => page.titles.filter((name) => !headsOther(name.split(/\s+[|–—·•-]\s+/)[0]!));

/** Lines before the ad's first sentence, the last of them next to it. */
function linesAbove({ lines, headings }: PageLines, text: string): readonly string[] {
  const first = text.split('\n').find((line) => line.length >= SENTENCE && !headings.has(line)) ?? '';
  const at = lines.indexOf(first);
  return lines.slice(Math.max(0, at - 400), at < 0 ? NEAR : at);
}

/** True where two headings of the title's own rank each open an ad: the page shows several one below the other. */
export function openSeveral(page: PageLines, text: string, title: string, isAd: (part: string) => boolean): boolean {
  const level = page.headings.get(title);
  const parts: string[] = [''];
  for (const line of text.split('\n')) {
    if (page.headings.get(line) === level && couldBeTitle(line)) parts.push('');
    parts.push(`${parts.pop()}${line}\n`);
  }
  return level !== undefined && parts.slice(1).filter(isAd).length > 1;
}

/** How well a line stands in the page's own title, from 0 to 2: the job comes before its place, and its whole name beats a part of it. */
const standing = (name: string, line: string): number =>
  holdsWords(name, line) ? 1 - ` ${name} `.indexOf(` ${line} `) / name.length + line.length / name.length : 0;

/** False for sentences, facts, buttons, names of an ad's parts, and headings of other pages. */
export function couldBeTitle(line: string): boolean {
  const bare = line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (line.length < 3 || line.length > 150 || !/\p{L}{2}/u.test(line)) return false;
  if (/[!?;:,…]$/.test(line) || (line.endsWith('.') && line.length > SENTENCE)) return false;
  return !place.test(line) && !notATitle.test(bare) && !headsOther(bare);
}

/** "Job Application for Clerk at Acme", "Clerk - Acme | Careers": the page's title without the site's name and words for careers. */
function fromPageTitle(page: PageLines, isSite: (folded: string) => boolean): string | undefined {
  for (const title of jobTitles(page)) {
    const bare = title.replace(/^job (?:application|posting|opening) for\s+/i, '');
    const parts = bare.split(/\s+[|–—·•@]\s+|\s+-\s+/).map((part) => part.replace(/\s+(?:at|@)\s+\p{Lu}.{0,60}$/u, ''));
    const part = parts.find((p) => p.length > 2 && p.length < 120 && couldBeTitle(p) && !isSite(foldTitle(p)));
    if (part) return part;
  }
  return undefined;
}

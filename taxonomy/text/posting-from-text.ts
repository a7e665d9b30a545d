import type { Posting } from '../schema/posting.ts';

/** A line longer than this is a sentence, not a job title. Of the titles seen in federal and private lists, 99 in 100 are shorter. */
const LONGEST_TITLE = 90;
/** A title or a label stands near the top; below this many lines a short line is a heading of the ad's body. */
const TOP_LINES = 12;

const titleLabel = /^(?:job\s+title|position\s+title|position|role|title|job)\s*[:–—-]\s*(.+)$/i;
const employerLabel = /^(?:company(?:\s+name)?|employer|organi[sz]ation|agency|hiring\s+company)\s*[:–—-]\s*(.+)$/i;
const locationLabel = /^(?:job\s+)?location(?:\(?s\)?)?\s*[:–—-]\s*(.+)$/i;
/** "Job Posting for Production Supervisor at Swift", "Job Application for Clerk at Acme". */
const wrapped = /^(?:job\s+(?:posting|application|description|ad)|now\s+hiring|we(?:'|’)?re\s+hiring)\s*(?:for\s+(?:an?\s+)?|:\s*)(.+)$/i;
const titleAtEmployer = /^(.{3,70}?)\s+(?:at|@)\s+([A-Z0-9][^,.;:!?]{1,50})$/;

/** First lines that name a part of the ad or of the page it was copied from, never the job. */
const notATitle =
  /^(?:about(?:\s+(?:us|the|this|our)\b.*)?|(?:job\s+)?(?:description|summary|overview|details|posting|duties|purpose)|overview|summary|responsibilities|requirements|qualifications|what\s+you.*|who\s+(?:we|you)\b.*|full\s+job\s+description|apply(?:\s+now)?|easy\s+apply|save|share|company\s+description|benefits|the\s+role|position\s+(?:summary|overview)|introduction|skip\s+to\b.*|search|home|menu|sign\s+in|log\s*in|back\b.*|new|remote|full[- ]time|part[- ]time|contract|us|hi|hello)\s*:?$/i;
/** Names of facts that stand around a title, never of an employer. */
const factName =
  /^(?:(?:job |work )?location(?: type)?|(?:employment|job|contract) type|department|team|salary|compensation|pay|schedule|shift|category|posted|date posted|reference|requisition)$/i;
const bullet = /^(?:[•·▪◦*–—-]|\d{1,2}[.)])\s/;

/**
 * A posting from the whole text of a paste or of a file. `text` is kept as given, to the character, so that offsets hold in the original.
 * Title, employer and location are guesses from labels ("Job title: ...") or from a first line that can be a title; each is left out when unsure.
 * Any string is accepted; one without a title line gives a posting with text alone.
 */
export function postingFromText(text: string, readBy = 'paste'): Posting {
  const lines = topLines(text);
  const labelled = { title: byLabel(lines, titleLabel), employer: byLabel(lines, employerLabel), location: byLabel(lines, locationLabel) };
  const first = firstTitle(lines[0] ?? '');
  const title = labelled.title ?? first?.title;
  const employer = labelled.employer ?? first?.employer ?? (first && !labelled.title ? secondLineEmployer(lines, text) : undefined);
  return {
    ...(title ? { title } : {}),
    ...(employer ? { employer } : {}),
    ...(labelled.location ? { location: labelled.location } : {}),
    text,
    readBy,
  };
}

/** The first lines that hold anything, trimmed, without Markdown's signs for headings. */
function topLines(text: string): string[] {
  const found: string[] = [];
  for (const line of text.slice(0, 4000).split(/\r\n|\r|\n/)) {
    const clean = line
      .replace(/^[\s#\u200b\ufeff]+|\s+$/g, '')
      .replace(/^\*\*(.+)\*\*$/, '$1')
      .replace(/\s+/g, ' ');
    if (clean) found.push(clean);
    if (found.length === TOP_LINES) break;
  }
  return found;
}

function byLabel(lines: readonly string[], label: RegExp): string | undefined {
  for (const line of lines) {
    const value = label.exec(line)?.[1]?.trim();
    if (value && value.length <= LONGEST_TITLE) return value;
  }
  return undefined;
}

/** The job a first line names, and its employer where the line says "at". Null when the line is a heading, a sentence or a bullet. */
function firstTitle(line: string): { title: string; employer?: string } | null {
  const bare = (wrapped.exec(line)?.[1] ?? line).trim();
  const at = titleAtEmployer.exec(bare);
  if (at && couldBeTitle(at[1]!)) return { title: at[1]!.trim(), employer: at[2]!.trim() };
  return couldBeTitle(bare) ? { title: bare } : null;
}

function couldBeTitle(line: string): boolean {
  if (line.length < 3 || line.length > LONGEST_TITLE || bullet.test(line) || notATitle.test(line)) return false;
  if (/[.!?;:]$/.test(line) && !/\b(?:Sr|Jr|Inc|Asst|Mgr|II|Lic)\.$/i.test(line)) return false;
  if (!/\p{L}{2}/u.test(line) || line.split(' ').length > 12) return false;
  // A verb of address ("We are looking for ...", "Join our team") makes it a sentence.
  return !/\b(?:we|our|you|your|is|are|join|looking|seeking)\b|:\/\/|\bwww\./i.test(line);
}

/** "Acme, Inc." or "Acme Logistics - Austin, TX" right below a title; only where a company word or a legal form gives it away. */
function secondLineEmployer(lines: readonly string[], text: string): string | undefined {
  const line = lines[1] ?? '';
  const name = line.split(/\s+[-–—|·•]\s+/)[0]!.trim();
  if (
    name.length < 2 ||
    name.length > 60 ||
    notATitle.test(name) ||
    factName.test(name) ||
    /[.!?:]$/.test(name.replace(/\b(?:Inc|Co|Corp|Ltd)\.$/i, ''))
  )
    return undefined;
  if (
    /\b(?:Inc|LLC|LLP|Ltd|Corp|Corporation|Company|Co|Group|University|College|Hospital|Bank|Partners|Services|Systems)\b\.?$/i.test(name)
  ) {
    return name;
  }
  // A short capitalized line whose name comes back in the text ("Northwind is hiring ...") is the employer.
  const again = text.indexOf(name, text.indexOf(name) + name.length);
  return /^[A-Z0-9]/.test(name) && name.split(' ').length <= 4 && again > 0 && !/,\s*[A-Z]{2}$/.test(line) ? name : undefined;
}

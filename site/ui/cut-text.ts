import type { Mention } from '../../taxonomy/schema/analysis.ts';

/** A run of one line: plain, or holding a mention. */
export interface Run {
  text: string;
  mention: Mention | null;
  /** First time that this skill is met in the ad: it carries the tag. */
  first: boolean;
}

/** One line of an ad as shown. */
export interface Line {
  start: number;
  look: 'text' | 'item' | 'head';
  runs: Run[];
}

const bullet = /^\s*(?:[•·▪◦*–—-]|\d{1,2}[.)])\s+/;

/**
 * Cuts an ad into lines and runs, so that it can be built from text nodes and <mark>.
 * Offsets are UTF-16 code units into `text`. Of overlapping mentions the earlier and longer one wins; what lies outside the text is left out.
 */
export function cutText(text: string, mentions: readonly Mention[]): Line[] {
  const sorted = mentions
    .filter((m) => m.in === 'text' && m.start >= 0 && m.end > m.start && m.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const seen = new Set<string>();
  const lines: Line[] = [];
  let next = 0;
  for (const match of text.matchAll(/[^\n]+/g)) {
    const raw = match[0];
    if (raw.trim() === '') continue;
    const lead = bullet.exec(raw)?.[0] ?? /^\s*/.exec(raw)?.[0] ?? '';
    const start = match.index + lead.length;
    const end = match.index + raw.trimEnd().length;
    const runs: Run[] = [];
    let at = start;
    for (; next < sorted.length && sorted[next]!.start < end; next++) {
      const mention = sorted[next]!;
      if (mention.start < at) continue;
      const stop = Math.min(mention.end, end);
      if (mention.start > at) runs.push({ text: text.slice(at, mention.start), mention: null, first: false });
      runs.push({ text: text.slice(mention.start, stop), mention, first: !seen.has(mention.skill) });
      seen.add(mention.skill);
      at = stop;
    }
    if (at < end) runs.push({ text: text.slice(at, end), mention: null, first: false });
    lines.push({ start, look: look(raw, lead), runs });
  }
  return lines;
}

function look(raw: string, lead: string): Line['look'] {
  if (bullet.test(lead)) return 'item';
  const line = raw.trim();
  const short = line.length <= 48 && line.split(/\s+/).length <= 6;
  return short && (/:$/.test(line) || (/^[A-Z]/.test(line) && !/[.,;!?]$/.test(line))) ? 'head' : 'text';
}

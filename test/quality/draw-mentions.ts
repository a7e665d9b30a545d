import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { seededRandom, shuffled } from '../seeded-random.ts';
import { type AdPart, privateAdsOf } from './bench-sets.ts';
import { type JudgedMention, judgedMentions } from './measure-mentions.ts';

/** Characters shown around a mention: about two sentences to either side. */
const SHOWN = 220;

interface DrawnMention {
  judged: JudgedMention;
  /** What the judge reads; never written to a file. */
  shown: string;
}

/**
 * The `draw` command: draws mentions at random that no earlier draw has judged, shows each with the words around it, and writes ids and
 * offsets to a file, all marked right, for the judge to correct and append to judged-mentions.jsonl.
 * `draw FILE --draw 21 --seed 1 --each 90 --part measure`: number of the draw, seed, mentions from each source, part of the ads.
 */
export async function main([file, ...args]: string[]): Promise<number> {
  const option = (name: string): string | undefined => (args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined);
  const [draw, seed, each] = ['draw', 'seed', 'each'].map((name) => Number(option(name) ?? 0)) as [number, number, number];
  const part = option('part');
  if (file === undefined || !(draw > 0 && seed > 0 && each > 0) || !(part === 'learn' || part === 'measure')) {
    console.error('draw FILE --draw NUMBER --seed NUMBER --each MENTIONS --part learn|measure');
    return 2;
  }
  const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const drawn = drawMentions(taxonomy, draw, seededRandom(seed), each, part);
  for (const [at, { shown }] of drawn.entries()) console.log(`#${at} ${shown}`);
  writeFileSync(file, drawn.map(({ judged }) => `${JSON.stringify(judged)}\n`).join(''));
  return 0;
}

function drawMentions(taxonomy: Taxonomy, draw: number, random: () => number, each: number, part: AdPart): DrawnMention[] {
  const judged = new Set(judgedMentions().map(({ source, id, start, end }) => `${source} ${id} ${start} ${end}`));
  const bySource = new Map<string, DrawnMention[]>();
  for (const [key, { id, title, text, company }] of privateAdsOf(part)) {
    const source = key.slice(0, key.indexOf(' '));
    const found = bySource.get(source) ?? [];
    bySource.set(source, found);
    for (const { label, mentions } of analyzePosting({ title, text, ...(company && { employer: company }) }, null, taxonomy).skills)
      for (const { in: field, start, end, skill, section } of mentions) {
        if (field !== 'text' || judged.has(`${key} ${start} ${end}`)) continue;
        const quote = `${text.slice(Math.max(0, start - SHOWN), start)}«${text.slice(start, end)}»${text.slice(end, end + SHOWN)}`;
        const shown = `[${label} | ${section} | ${title} | ${company ?? ''}] ${quote.replace(/\s+/g, ' ')}`;
        found.push({ judged: { id, source, start, end, skill, draw, right: true }, shown });
      }
  }
  return [...bySource.values()].flatMap((found) => shuffled(found, random).slice(0, each));
}

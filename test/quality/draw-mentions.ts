import { writeFileSync } from 'node:fs';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy, type Taxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import { seededRandom } from '../seeded-random.ts';
import { privateAds } from './bench-sets.ts';
import { type JudgedMention, judgedMentions } from './measure-mentions.ts';

/** Characters shown around a mention: about two sentences to either side. */
const SHOWN = 220;

interface DrawnMention {
  judged: JudgedMention;
  /** What the judge reads; never written to a file. */
  shown: string;
}

/**
 * The `draw` command: draws mentions at random from private ads that no earlier draw has used, shows each with the words around it, and
 * writes ids and offsets to a file, all marked right, for the judge to correct and append to judged-mentions.jsonl.
 * `draw FILE --draw 5 --seed 7 --each 100 --ads 0.5`: number of the draw, seed, mentions from each source, share of the unused ads to use.
 */
export async function main([file, ...args]: string[]): Promise<number> {
  const option = (name: string): number => Number(args[args.indexOf(`--${name}`) + 1]);
  if (file === undefined || !['draw', 'seed', 'each', 'ads'].every((name) => args.includes(`--${name}`) && option(name) > 0)) {
    console.error('draw FILE --draw NUMBER --seed NUMBER --each MENTIONS --ads SHARE');
    return 2;
  }
  const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
  const drawn = drawMentions(taxonomy, option('draw'), seededRandom(option('seed')), option('each'), option('ads'));
  for (const [at, { shown }] of drawn.entries()) console.log(`#${at} ${shown}`);
  writeFileSync(file, drawn.map(({ judged }) => `${JSON.stringify(judged)}\n`).join(''));
  return 0;
}

function drawMentions(taxonomy: Taxonomy, draw: number, random: () => number, each: number, share: number): DrawnMention[] {
  const used = new Set(judgedMentions().map(({ source, id }) => `${source} ${id}`));
  const bySource = new Map<string, DrawnMention[]>();
  for (const [key, { id, title, text, company }] of privateAds()) {
    if (used.has(key) || random() >= share) continue;
    const source = key.slice(0, key.indexOf(' '));
    const found = bySource.get(source) ?? [];
    bySource.set(source, found);
    for (const { label, mentions } of analyzePosting({ title, text, ...(company && { employer: company }) }, null, taxonomy).skills)
      for (const { in: field, start, end, skill, section } of mentions) {
        if (field !== 'text') continue;
        const quote = `${text.slice(Math.max(0, start - SHOWN), start)}«${text.slice(start, end)}»${text.slice(end, end + SHOWN)}`;
        const shown = `[${label} | ${section} | ${title} | ${company ?? ''}] ${quote.replace(/\s+/g, ' ')}`;
        found.push({ judged: { id, source, start, end, skill, draw, right: true }, shown });
      }
  }
  return [...bySource.values()].flatMap((found) => shuffle(found, random).slice(0, each));
}

function shuffle<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

import { writeFileSync } from 'node:fs';
import { type BatchEngine, loadBatchEngine } from '../../taxonomy/batch/batch-engine.ts';
import { announcements, isHeldAnnouncement, questionnaires } from '../../taxonomy/compile/weights/labelled-texts.ts';
import { hasBench, heldAnnouncements, heldTitles, judgedAds, questionnairesDev, readText, shortTexts, silverAds } from './bench-sets.ts';
import { bandRows, confusedPairs } from './confusions.ts';
import { countFacts } from './count-facts.ts';
import { measureFairness } from './measure-fairness.ts';
import { measureLinking } from './measure-linking.ts';
import { measureMentions } from './measure-mentions.ts';
import { measureProfiles } from './measure-profiles.ts';
import { figures, type Outcome, outcomes, type Way } from './measure-series.ts';
import { measureSkills } from './measure-skills.ts';
import { type Figure, qualityPage } from './quality-page.ts';

/** What `npm run quality` measured; taxonomy/quality.json, read by the site. */
export interface Quality {
  edition: string;
  date: string;
  figures: Figure[];
  bands: ReturnType<typeof bandRows>;
  confused: ReturnType<typeof confusedPairs>;
  known: ReturnType<typeof countFacts>;
}

/** The `quality` command: measures every set of ../shared/bench and writes taxonomy/quality.json and QUALITY.md. `--dry` writes nothing. */
export async function main(args: string[]): Promise<number> {
  if (!hasBench()) {
    console.error('The development sets are not there: ../shared/bench is missing.');
    return 1;
  }
  const quality = await measure(await loadBatchEngine());
  const page = qualityPage(quality);
  console.log(page);
  if (!args.includes('--dry')) {
    writeFileSync('taxonomy/quality.json', `${JSON.stringify(quality, null, 1)}\n`);
    writeFileSync('taxonomy/QUALITY.md', page);
  }
  return 0;
}

export async function measure(engine: BatchEngine): Promise<Quality> {
  const { taxonomy } = engine;
  const rows: Figure[] = [];
  const add = (set: string, measure: string, ours: number, more: Partial<Figure> = {}) =>
    rows.push({ set, measure, ours: Number(ours.toFixed(4)), ...more });
  const series = (set: string, all: readonly Outcome[], more: Partial<Figure> = {}) => {
    const f = figures(all);
    add(set, 'first place', f.top1, { items: f.items, ...more });
    add(set, 'first three', f.top3, { items: f.items });
    add(set, 'first five', f.top5, { items: f.items });
    add(set, 'first place, mean over series', f.macroTop1, { items: f.items });
    return all;
  };

  const dev = questionnairesDev();
  const best: Record<Way, number> = { 'title and text': 0.86, 'title only': 0.86, 'text only': 0.59 };
  for (const way of ['title and text', 'title only', 'text only'] as const) {
    const all = series(`Federal questionnaires, ${way}`, outcomes(dev, way, taxonomy), { offTheShelf: best[way] });
    if (way === 'text only') {
      const learned = seriesWithText();
      add('Federal questionnaires, text only', 'mean over series with labelled text', figures(all, (code) => learned.has(code)).macroTop1);
      add(
        'Federal questionnaires, text only',
        'mean over series without labelled text',
        figures(all, (code) => !learned.has(code)).macroTop1,
      );
    }
  }
  series('Federal announcements held back, text only', outcomes(heldAnnouncements(), 'text only', taxonomy));
  series('Federal title wordings held back', outcomes(heldTitles(), 'title only', taxonomy), { offTheShelf: 0.79 });
  const judged = judgedAds();
  const withCounterpart = judged.filter(({ none }) => !none);
  add('Private ads, two judges', 'same first choice', judged.filter(({ agreed }) => agreed).length / judged.length, {
    items: judged.length,
  });
  series('Private ads judged by hand, text only', outcomes(withCounterpart, 'text only', taxonomy), { offTheShelf: 0.44 });
  const both = series('Private ads judged by hand, title and text', outcomes(withCounterpart, 'title and text', taxonomy), {
    offTheShelf: 0.53,
  });
  series('Private ads by title (silver), text only', outcomes(silverAds(), 'text only', taxonomy));
  series('A sentence or two, written by hand', outcomes(shortTexts(), 'text only', taxonomy));
  rows.push(
    ...measureProfiles(withCounterpart, taxonomy),
    ...measureFairness(taxonomy),
    ...measureSkills(engine),
    ...measureLinking(),
    ...measureMentions(taxonomy),
  );
  const check = new Set(judged.filter(({ half }) => half === 'check').map(({ id }) => id));
  return {
    edition: taxonomy.edition,
    date: new Date().toISOString().slice(0, 10),
    figures: rows,
    bands: bandRows(both.filter(({ item }) => check.has(item.id))),
    confused: confusedPairs(outcomes(dev, 'text only', taxonomy), taxonomy),
    known: countFacts(),
  };
}

/** Series that have a questionnaire or announcement of their own to learn from. */
function seriesWithText(): Set<string> {
  const read = (name: string) => readText(`sources/${name}`);
  return new Set([
    ...questionnaires(read).flatMap(({ series = [] }) => series),
    ...announcements(read)
      .filter(({ id }) => !isHeldAnnouncement(id))
      .flatMap(({ series_silver = [] }) => series_silver),
  ]);
}

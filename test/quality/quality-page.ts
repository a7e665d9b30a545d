import type { Quality } from './quality.ts';

/** One measured number, 0..1. */
export interface Figure {
  set: string;
  measure: string;
  ours: number;
  items?: number;
  /** What off-the-shelf models, or a plain dictionary, gave on this set. */
  offTheShelf?: number;
  /** Best published figure known for this set. */
  published?: number;
}

const percent = (x: number | undefined) => (x === undefined ? '' : `${(x * 100).toFixed(1)} %`);

/** taxonomy/QUALITY.md: the same figures as quality.json, as tables. */
export function qualityPage({ edition, date, figures, bands, confused, known }: Quality): string {
  return [
    '# Measured quality',
    '',
    `Edition ${edition}, measured ${date} by \`npm run -s quality\`. The mapping is this project's own estimate, not an official crosswalk.`,
    '"Text only": the title is not used, its wording and all four-digit codes are blanked.',
    '',
    '| set | measure | items | ours | off the shelf | best published |',
    '|---|---|---|---|---|---|',
    ...figures.map(
      (f) => `| ${f.set} | ${f.measure} | ${f.items ?? ''} | ${percent(f.ours)} | ${percent(f.offTheShelf)} | ${percent(f.published)} |`,
    ),
    '',
    '## Bands',
    '',
    'On the half of the judged private ads that fitted nothing, read with title and text.',
    '',
    '| band of the first match | ads | right |',
    '|---|---|---|',
    ...bands.map(({ band, items, right }) => `| ${band} | ${items} | ${percent(right)} |`),
    '',
    '## Most confused pairs',
    '',
    'Federal questionnaires, text only: how many texts of either were given to the other.',
    '',
    '| pair | times |',
    '|---|---|',
    ...confused.map(({ pair, titles, times }) => `| ${titles[0]} (${pair[0]}) and ${titles[1]} (${pair[1]}) | ${times} |`),
    '',
    '## What is known of the kinds of job',
    '',
    `Of ${known.all} in use, how many have each fact. Where a fact is missing, pages say so or leave its line out.`,
    '',
    '| fact | kinds | shown on |',
    '|---|---|---|',
    ...known.facts.map(({ fact, series, shown }) => `| ${fact} | ${series} | ${shown} |`),
    '',
  ].join('\n');
}

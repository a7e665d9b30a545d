import { wordsOf } from '../../text/tokenize.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { isHeldTitle, jsonLines } from './labelled-texts.ts';

/** A title as it is worded, with how often it stood over each series. */
export interface TitleWording {
  wording: string;
  title: string;
  codes: Map<string, number>;
  held: boolean;
}

/** NASA's test announcements, 430 under one code. */
const TEST_TITLES = /\bcrewler\b/i;

/** Every distinct wording in the two title files; case, numbers and punctuation don't make another wording. */
export function titleWordings(read: ReadSource): TitleWording[] {
  const wordings = new Map<string, TitleWording>();
  for (const file of ['usajobs/title_series.train.jsonl.gz', 'usajobs/fresh_titles.train.jsonl.gz']) {
    for (const { title, series } of jsonLines<{ title: string; series: string[] }>(read(file))) {
      if (TEST_TITLES.test(title)) continue;
      const wording = wordsOf(title)
        .filter((word) => !/^\d+$/.test(word))
        .join(' ');
      const known = wordings.get(wording) ?? { wording, title, codes: new Map<string, number>(), held: isHeldTitle(wording) };
      for (const code of series) known.codes.set(code, (known.codes.get(code) ?? 0) + 1 / series.length);
      wordings.set(wording, known);
    }
  }
  return [...wordings.values()].filter(({ wording }) => wording !== '').sort((a, b) => (a.wording < b.wording ? -1 : 1));
}

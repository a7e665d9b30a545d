import * as v from 'valibot';
import type { ReadSource } from './read-source.ts';

const TITLE_FILES = ['usajobs/title_series.train.jsonl.gz', 'usajobs/fresh_titles.train.jsonl.gz'];
const Line = v.object({ title: v.string(), series: v.array(v.string()) });

/** Announcement titles of USAJOBS with their one true series, oldest file first. Titles of several series are left out. */
export function* announcedTitles(readSource: ReadSource): Generator<{ title: string; code: string }> {
  for (const file of TITLE_FILES) {
    for (const line of readSource(file).split('\n')) {
      if (line === '') continue;
      const { title, series } = v.parse(Line, JSON.parse(line));
      const [code, another] = series;
      if (code !== undefined && another === undefined) yield { title, code };
    }
  }
}

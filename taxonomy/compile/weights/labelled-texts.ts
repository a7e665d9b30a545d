import occupationWork from '../../source/occupation-work.json';
import { blindTitle } from '../../text/blind-title.ts';
import type { AuthoredSeries } from '../series-facts/authored-series.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';

/** A text with the series it belongs to, for learning. */
export interface LabelledText {
  text: string;
  codes: string[];
  /** How much it counts against a whole announcement. */
  weight: number;
  /** federal: a whole text of real work; about: a description of the work; title: a title or short name. */
  kind: 'federal' | 'about' | 'title';
}

interface Row {
  id: string;
  title: string;
  series?: string[];
  series_silver?: string[];
  text: string;
}

/** The records of a file of JSON lines. */
export const jsonLines = <T>(text: string): T[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** A fixed fifth of the announcements, by id, and a fixed tenth of title wordings are never learned from: test/quality measures on them. */
export const isHeldAnnouncement = (id: string): boolean => digest(id) % 5 === 0;
export const isHeldTitle = (wording: string): boolean => digest(wording) % 10 === 0;

function digest(text: string): number {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, 31) + text.charCodeAt(i)) >>> 0;
  return h;
}

export const questionnaires = (read: ReadSource): Row[] => jsonLines<Row>(read('usajobs/questionnaires.train.jsonl.gz'));
export const announcements = (read: ReadSource): Row[] => jsonLines<Row>(read('usajobs/announcements_silver.train.jsonl.gz'));
const unlabelled = (read: ReadSource): Row[] => jsonLines<Row>(read('usajobs/announcements_unlabelled.jsonl.gz'));

/** A sentence that stands in texts of this many series or more is boilerplate: it says nothing of any of them. */
const BOILERPLATE_SERIES = 5;

/** Sentences, list items and lines; headings end with a colon. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?:;])\s+|\n+/);

/** Cuts from each text the sentences that stand under many series. */
function boilerplateCutter(rows: readonly { text: string; codes: readonly string[] }[]): (text: string) => string {
  const seen = new Map<string, Set<string>>();
  for (const { text, codes } of rows) {
    for (const sentence of sentencesOf(text)) {
      if (sentence.length < 16) continue;
      const under = seen.get(sentence) ?? new Set();
      for (const code of codes) under.add(code);
      seen.set(sentence, under);
    }
  }
  return (text) =>
    sentencesOf(text)
      .filter((sentence) => (seen.get(sentence)?.size ?? 0) < BOILERPLATE_SERIES)
      .join('\n');
}

/**
 * Announcements and questionnaires with their true series; title wording and codes blanked.
 * Weights are learned from whole texts: a word that only ever stood in boilerplate must be seen there to lose its pull. With shared stretches
 * cut (six words in a row under five series), questionnaires lost 3 to 5 points at first place. What a series asks for is counted without.
 */
export function federalTexts(
  read: ReadSource,
  guess: (title: string) => { code: string; share: number } | null,
  boilerplate: 'kept' | 'cut',
): LabelledText[] {
  const rows = [
    ...questionnaires(read).map((row) => ({ ...row, codes: row.series ?? [], weight: 1 })),
    ...announcements(read)
      .filter((row) => !isHeldAnnouncement(row.id))
      .map((row) => ({ ...row, codes: row.series_silver ?? [], weight: ANNOUNCEMENT_WEIGHT })),
    // Announcements without a series, where their title leaves hardly a doubt: they cover 100 series that have no other text.
    ...unlabelled(read).flatMap((row) => {
      const guessed = guess(row.title);
      return guessed && guessed.share >= LEAST_GUESS ? [{ ...row, codes: [guessed.code], weight: GUESS_WEIGHT }] : [];
    }),
  ];
  const cut = boilerplate === 'cut' ? boilerplateCutter(rows) : (text: string) => text;
  return rows.map(({ text, title, codes, weight }) => ({ text: cut(blindTitle(text, title)), codes, weight, kind: 'federal' }));
}
const LEAST_GUESS = 0.5;
/** Announcements are told like ads, questionnaires are lists of tasks: private ads gain a point. */
const ANNOUNCEMENT_WEIGHT = 1.4;
const GUESS_WEIGHT = 1;

/** Handbook definitions, and this project's own summaries and private titles. */
export function descriptions(read: ReadSource, authored: readonly AuthoredSeries[]): LabelledText[] {
  const handbook = JSON.parse(read('opm/opm_handbook_2018_definitions.json')) as {
    series: { code: string; title: string; definition?: string }[];
  };
  const claims = new Map<string, number>();
  for (const { privateTitles = [] } of authored)
    for (const title of privateTitles) claims.set(title.toLowerCase(), (claims.get(title.toLowerCase()) ?? 0) + 1);
  return [
    ...handbook.series.map(
      ({ code, title, definition }): LabelledText => ({ text: `${title}. ${definition ?? ''}`, codes: [code], weight: 1, kind: 'about' }),
    ),
    ...authored.flatMap(({ code, summary, privateTitles = [] }): LabelledText[] => {
      // What two kinds of work are called alike tells the words of neither.
      const own = privateTitles.filter((title) => claims.get(title.toLowerCase()) === 1);
      return [
        { text: [summary, ...own].join('\n'), codes: [code], weight: 1, kind: 'about' },
        ...own.map((text): LabelledText => ({ text, codes: [code], weight: 0.5, kind: 'title' })),
      ];
    }),
  ];
}

/** Occupations whose announcements fall to one series at least this often lend it their tasks. */
const LEAST_EVIDENCE = 0.2;

/**
 * O*NET's tasks and reported titles of private occupations: private words for federal work. Title evidence says which series an occupation falls
 * to; where it is thin or misled, source/occupation-work.json does.
 */
export function occupationTexts(read: ReadSource): LabelledText[] {
  const best = new Map<string, { code: string; weight: number; share: number }>();
  for (const row of tableRows(read('derived/title_evidence_series_to_onet.csv.gz'), ',')) {
    const share = Number(row['share_of_matched']);
    const weight = Number(row['weight']) * share;
    const soc = row['onet_soc'] ?? '';
    if (weight > (best.get(soc)?.weight ?? 0)) best.set(soc, { code: row['series'] ?? '', weight, share });
  }
  for (const { soc, series } of occupationWork) best.set(soc, { code: series, weight: 1, share: 1 });
  const tasks = groupBy(tableRows(read('onet/Task_Statements.txt.gz'), '\t'), 'Task');
  const titles = groupBy(tableRows(read('onet/Sample_of_Reported_Titles.txt.gz'), '\t'), 'Reported Job Title');
  return [...best].sort(byKey).flatMap(([soc, { code, share }]): LabelledText[] => {
    const work = tasks.get(soc);
    if (!work || share < LEAST_EVIDENCE) return [];
    const fives: LabelledText[] = [];
    for (let at = 0; at + 4 < work.length; at += 5)
      fives.push({ text: work.slice(at, at + 5).join('\n'), codes: [code], weight: 0.3, kind: 'about' });
    const names = (titles.get(soc) ?? []).map((text): LabelledText => ({ text, codes: [code], weight: 0.2, kind: 'title' }));
    return [{ text: work.join('\n'), codes: [code], weight: 1, kind: 'about' }, ...fives, ...names];
  });
}

const byKey = (a: [string, unknown], b: [string, unknown]) => (a[0] < b[0] ? -1 : 1);

function groupBy(rows: readonly Record<string, string>[], column: string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const soc = row['O*NET-SOC Code'] ?? '';
    const group = groups.get(soc) ?? [];
    group.push(row[column] ?? '');
    groups.set(soc, group);
  }
  return groups;
}

import { MOST_CLASSES, MOST_FAMILIES } from '../../text/word-classes.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';
import { announcements, isHeldAnnouncement, jsonLines, questionnaires } from '../weights/labelled-texts.ts';
import { clusters } from './clusters.ts';
import { companyOf } from './company.ts';

/**
 * Words that keep the same company, learned from federal announcements and from what O*NET and ESCO say of work: "Spanish" stands with
 * "Portuguese", "ensure" with "verify". By its class a word is known where no list holds it. Twice as many classes gained nothing in finding
 * what an ad wants known.
 *
 *   azerbaijani english spanish     one class a line, its words sorted
 *   biology chemistry physics
 *                                   a blank line ends a family
 *   ensure verify
 */
export function wordClasses(texts: Iterable<string>): string {
  const { words, width } = companyOf(texts);
  const weights = words.map(({ count }) => Math.sqrt(count));
  const rows = words.map(({ row }) => row);
  const fine = clusters(rows, weights, width, MOST_CLASSES);
  const lines = fine.middles.map((middle) => ({ middle, words: [] as string[], weight: 0 }));
  for (const [w, { word }] of words.entries()) {
    const line = lines[fine.of[w]!]!;
    line.words.push(word);
    line.weight += weights[w]!;
  }
  const byWeight = lines.filter((line) => line.words.length > 0).sort((a, b) => b.weight - a.weight);
  const coarse = clusters(
    byWeight.map(({ middle }) => middle),
    byWeight.map(({ weight }) => weight),
    width,
    MOST_FAMILIES,
  );
  const families: string[][] = coarse.middles.map(() => []);
  for (const [at, line] of byWeight.entries()) families[coarse.of[at]!]!.push(line.words.sort().join(' '));
  return families
    .filter((family) => family.length > 0)
    .map((family) => `${family.sort().join('\n')}\n`)
    .join('\n');
}

interface Esco {
  preferredLabel: string;
  altLabels: string;
  description: string;
}

/** Running text and names of the sources that speak of work, but for the announcements that learning never sees. */
export function* workTexts(read: ReadSource): Generator<string> {
  for (const { text } of announcements(read).filter(({ id }) => !isHeldAnnouncement(id))) yield text;
  for (const { text } of jsonLines<{ text: string }>(read('usajobs/announcements_unlabelled.jsonl.gz'))) yield text;
  for (const { text } of questionnaires(read)) yield text;
  for (const row of tableRows(read('onet/Task_Statements.txt.gz'), '\t')) yield row['Task'] ?? '';
  for (const row of tableRows(read('onet/Occupation_Data.txt.gz'), '\t')) yield row['Description'] ?? '';
  for (const row of tableRows(read('onet/Technology_Skills.txt.gz'), '\t')) yield `${row['Example']}\n${row['Commodity Title']}`;
  for (const row of tableRows(read('esco/skills_en.csv.gz'), ',') as unknown as Esco[])
    yield `${row.preferredLabel}\n${row.altLabels}\n${row.description}`;
  for (const row of tableRows(read('esco/occupations_en.csv.gz'), ',')) yield row['description'] ?? '';
  const topics = JSON.parse(read('tech-aliases/github_explore_topics.json.gz')) as { display_name: string; short_description: string }[];
  for (const topic of topics) yield `${topic.display_name}\n${topic.short_description}`;
}

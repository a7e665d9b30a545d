import { type ClassOfLemma, MOST_CLASSES } from '../../text/word-classes.ts';
import type { ReadSource } from '../series-facts/read-source.ts';
import { tableRows } from '../series-facts/table-rows.ts';
import { announcements, isHeldAnnouncement, jsonLines, questionnaires } from '../weights/labelled-texts.ts';
import { clusters } from './clusters.ts';
import { companyOf } from './company.ts';

/**
 * Words that keep the same company, learned from federal announcements and from what O*NET and ESCO say of work: "Spanish" stands with
 * "Portuguese", "ensure" with "verify". By its class a word is known where no list holds it. Twice as many classes gained nothing in finding
 * what an ad wants known.
 * @param lemmaNumber number of a lemma in the lexicon; 0 for one that no form holds: such words have no class, since each would have to be spelled
 */
export function companyClasses(texts: Iterable<string>, lemmaNumber: (word: string) => number): ClassOfLemma {
  const { words, width } = companyOf(texts);
  const weights = words.map(({ count }) => Math.sqrt(count));
  const rows = words.map(({ row }) => row);
  const fine = clusters(rows, weights, width, MOST_CLASSES);
  const classes = fine.middles.map(() => ({ known: [] as number[], weight: 0 }));
  for (const [w, { word }] of words.entries()) {
    const ofWord = classes[fine.of[w]!]!;
    const lemma = lemmaNumber(word);
    if (lemma !== 0) ofWord.known.push(lemma);
    ofWord.weight += weights[w]!;
  }
  const byWeight = classes.filter(({ known }) => known.length > 0).sort((a, b) => b.weight - a.weight);
  return classOfLemma(byWeight.map(({ known }) => known));
}

/** Classes of words that are given. */
export const givenClasses = (classes: readonly (readonly string[])[], lemmaNumber: (word: string) => number): ClassOfLemma =>
  classOfLemma(classes.map((words) => words.map(lemmaNumber).filter((lemma) => lemma !== 0)));

function classOfLemma(classes: readonly (readonly number[])[]): ClassOfLemma {
  const classOf = new Uint8Array(1 + Math.max(0, ...classes.flat()));
  for (const [at, lemmas] of classes.entries()) for (const lemma of lemmas) classOf[lemma] = 1 + at;
  return classOf;
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

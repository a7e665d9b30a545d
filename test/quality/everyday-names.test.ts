import { describe, expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
const skillsIn = (text: string) => analyzePosting({ text }, null, taxonomy).skills.map(({ id }) => id);

/** Names of tools that are also everyday words or letters: where the tool is meant, and where it is not. */
describe.each<[name: string, skill: string, means: string[], not: string[]]>([
  [
    'Go',
    'go-language',
    ['Services in Go, Python and Kubernetes.', 'Experience with Go.'],
    ['Go above and beyond.', 'Food to go, SQL at work.'],
  ],
  ['R', 'r-language', ['Statistics in Python, R and SAS.', 'Experience with R.'], ['R & D budgets in Excel.', 'Rated R films.']],
  ['C', 'c-language', ['Firmware in C and C++.', 'python,c,java'], ['Vitamin C.', 'C. Clean the kitchen.', 'Grade C or better in Java.']],
  ['Access', 'microsoft-access', ['Excel, Access and Word.'], ['Access to all rooms and Excel files.', 'Access control in SQL.']],
  ['Excel', 'microsoft-excel', ['Excel and Word.', 'Advanced Excel.'], ['You excel at SQL.', 'Staff who excel.']],
  ['React', 'react', ['JavaScript, React and CSS.'], ['React fast to alarms.', 'We react to customers in SQL.']],
  ['Spark', 'apache-spark', ['Hadoop, Spark and Kafka.'], ['You spark joy.', 'Spark plugs and Python.']],
  ['Swift', 'swift-language', ['iOS apps in Swift and Objective-C.'], ['Swift service at the counter.', 'A swift reply.']],
  ['lead', 'leadership', [], ['Lead generator of SQL reports.', 'Lead paint.']],
])('%s', (_name, skill, means, not) => {
  it.each(means)('is meant: %s', (text) => expect(skillsIn(text)).toContain(skill));
  it.each(not)('is not meant: %s', (text) => expect(skillsIn(text)).not.toContain(skill));
});

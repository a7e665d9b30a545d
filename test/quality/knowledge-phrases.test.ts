import { expect, it } from 'vitest';
import { loadBatchEngine } from '../../taxonomy/batch/batch-engine.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';

const { taxonomy, phrases } = await loadBatchEngine();
const known = (text: string) =>
  analyzePosting({ text }, null, taxonomy, { phrases }).phrases!.flatMap(({ what, quote }) => (what === 'knowing' ? [quote] : []));

it.each<[string, string, string[]]>([
  [
    'a known name goes on to its head',
    'Experience with modern Java frameworks, Docker and Kubernetes.',
    ['Java frameworks', 'Docker', 'Kubernetes'],
  ],
  ['languages without what is said of them', 'Fluent in English and Spanish', ['English', 'Spanish']],
  ['things parted by commas', 'Proficient in Word, Excel, and SharePoint', ['Word', 'Excel', 'SharePoint']],
  ['what stands in brackets to its end', 'Experience with Amazon Web Services (AWS).', ['Amazon Web Services \\(AWS\\)']],
  ['a degree with its field', "Bachelor's degree in Computer Science", ['Computer Science']],
])('what an ad wants known: %s', (_, text, ends) => {
  const quotes = known(text);
  expect(quotes).toHaveLength(ends.length);
  for (const [i, end] of ends.entries()) expect(quotes[i]).toMatch(new RegExp(`${end}$`));
});

it.each([
  ['a title', 'Senior Software Engineer'],
  ['a benefit', 'Benefits\nJava and Kubernetes lovers get free lunch'],
  ['small talk', 'We are a team of friendly people.'],
])('no such thing: %s', (_, text) => {
  expect(known(text)).toEqual([]);
});

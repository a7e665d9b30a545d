import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));

/** Ordinary words that name a skill in one company and none, or another, in the next; null = no skill is meant by the word. */
it.each<[word: string, text: string, skill: string | null]>([
  ['cleaning', 'Cleaning of floors and restrooms by the custodian.', 'cleaning'],
  ['cleaning', 'Extraction and cleaning of large sets of data in SQL.', 'data-cleaning'],
  ['navigation', 'Navigation of the vessel by radar and chart.', 'navigation'],
  ['navigation', 'Speed up launch and navigation of the mobile app.', null],
  ['framing', 'Framing, drywall and roof work as a carpenter.', 'carpentry'],
  ['framing', 'Strong at framing an ambiguous business question.', null],
  ['testing', 'Coding, testing and deployment of software.', 'software-testing'],
  ['testing', 'Missile assembly, integration and testing.', null],
  ['tax', 'Prepare each income tax return for the IRS.', 'tax-preparation'],
  ['driving', 'Driving a truck on the road all day.', 'driving'],
  ['driving', 'Track record of driving growth.', null],
  ['writing', 'Writing and editing of letters.', 'writing'],
  ['writing', 'Experience writing automated tests.', null],
  ['flexibility', 'Flexibility and a calm manner with callers; adaptability.', 'adaptability'],
  ['flexibility', 'Flexibility to travel.', null],
  ['lean', 'Lean and kaizen on the shop floor.', 'lean'],
  ['lean', 'A lean team of friends.', null],
  ['localization', 'Localization of texts into French.', 'localization'],
  ['localization', 'Study protein localization in a cell.', null],
  ['proactive', 'A proactive person who starts things.', 'initiative'],
  ['proactive', 'Set up proactive monitoring of servers.', null],
])('%s: %s', (word, text, skill) => {
  const found = analyzePosting({ text }, null, taxonomy).skills.filter(({ mentions }) =>
    mentions.some(({ quote }) => quote.toLowerCase().split(/\W+/).includes(word)),
  );
  expect(found.map(({ id }) => id)).toEqual(skill === null ? [] : [skill]);
});

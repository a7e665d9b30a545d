import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));

/** Words that no open list has, each line as an ad would have them; parted by commas. */
it.each([
  'FedRAMP, zero trust, Security+, SIEM, incident response, NIST, RMF, FISMA',
  'dbt, Snowflake, SQL',
  'stakeholder management, grant writing, technical writing, six sigma, process improvement',
  'forklift, HVAC, plumbing, blueprint reading, CDL',
  'FOIA, FAR, OSHA, HIPAA, GAAP',
  'ACLS, BLS, CPR, patient intake, vital signs',
  'PCR, cell culture',
  'recruiting, onboarding, employee relations, instructional design',
  'customer success, upselling, inventory counts, cycle counts, point of sale, P&L, route planning',
  'LLM, prompt engineering, RAG, model evaluation, MLOps, AI governance, vector search, context engineering',
])('every word is recognized: %s', (words) => {
  const text = `Requirements\nExperience with ${words}.`;
  const quotes = analyzePosting({ text }, null, taxonomy).skills.flatMap(({ mentions }) =>
    mentions.map(({ quote }) => quote.toLowerCase()),
  );
  const missed = words.split(', ').filter((word) => !quotes.some((quote) => quote.includes(word.toLowerCase())));
  expect(missed).toEqual([]);
});

import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { buildLookup } from '../../taxonomy/lookup/build-lookup.ts';

const { skills } = await loadTaxonomy(readCompiled('taxonomy/compiled'));
const lookup = buildLookup(skills, ({ label }) => [label]);

/** A label that tells all its forms may be long, yet the type-ahead knows labels only: the common name must stand in it word by word. */
it.each([
  ['forklift operation', 'forklift-operation'],
  ['software architecture', 'software-architecture'],
  ['industrial engineering', 'industrial-engineering'],
  ['product development', 'product-development'],
  ['regulatory compliance', 'regulatory-compliance'],
  ['programming', 'programming-languages'],
  ['relational databases', 'relational-databases'],
  ['PLC programming', 'plc-programming'],
  ['API development', 'api-development'],
  ['CRM software', 'crm-software'],
  ['public speaking', 'public-speaking'],
  ['time management', 'time-management'],
  ['user experience', 'user-experience-design'],
  ['requirements gathering', 'requirements-gathering'],
])('who types "%s" finds %s', (typed, id) => {
  expect(lookup(typed, 8).map((skill) => skill.id)).toContain(id);
});

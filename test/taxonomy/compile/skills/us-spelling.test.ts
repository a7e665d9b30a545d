import { describe, expect, it } from 'vitest';
import { usSpelling } from '../../../../taxonomy/compile/skills/us-spelling.ts';

describe('British labels in US spelling', () => {
  it.each([
    ['organise labour programmes', 'organize labor programs'],
    ['analyse behaviour', 'analyze behavior'],
    ['Optimisation of colour', 'Optimization of color'],
    ['travelling catalogue', 'traveling catalog'],
    ['defence licence', 'defense license'],
    ['paediatric anaesthesia', 'pediatric anesthesia'],
    ['metre of aluminium tyre', 'meter of aluminum tire'],
    ['mould grey artefacts', 'mold gray artifacts'],
  ])('%s: %s', (british, american) => expect(usSpelling(british)).toBe(american));
});

describe('words that keep their spelling', () => {
  it.each([
    'supervise',
    'advise',
    'exercise',
    'enterprise',
    'precise',
    'expertise',
    'rise',
    'noise',
    'wise',
    'merchandise',
    'revised',
    'glamour',
    'contour',
    'four hours',
    'course',
    'resource',
    'commerce',
    'parallel',
    'SQL',
    'C++',
    '',
  ])('%s', (word) => expect(usSpelling(word)).toBe(word));
});

it('leaves "analyses", "crises" and what one supervises or raises alone', () => {
  for (const words of ['chemical analyses', 'respond to crises', 'unsupervised learning', 'fundraising', 'liaise', 'archaeology'])
    expect(usSpelling(words)).toBe(words);
});

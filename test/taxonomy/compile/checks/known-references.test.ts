import { expect, it } from 'vitest';
import { knownReferences } from '../../../../taxonomy/compile/checks/known-references.ts';
import { skill, told } from './hand-made-skills.ts';

it('broader, related and look-alike skills and readings lead to a skill, by hand or from a list', () => {
  const drafts = [skill('a', [], { broader: ['b'], related: ['listed'], lookAlikes: ['b'] }), skill('b')];
  const readings = [{ form: 'AB', readings: [{ skill: 'a', companions: [] }] }];
  expect(knownReferences(drafts, [{ id: 'listed' }], readings)).toEqual([]);
  const wrong = [skill('a', [], { broader: ['gone'], related: ['lost'], lookAlikes: ['away'] })];
  expect(told(knownReferences(wrong, [], [{ form: 'AB', readings: [{ skill: 'nowhere', companions: [] }] }]))).toEqual([
    'x.json: a: refers to a skill that is not there (got gone, expected the id of a skill)',
    'x.json: a: refers to a skill that is not there (got lost, expected the id of a skill)',
    'x.json: a: refers to a skill that is not there (got away, expected the id of a skill)',
    'source/ambiguous/acronyms.json: AB: reading is no skill (got nowhere, expected the id of a skill)',
  ]);
});

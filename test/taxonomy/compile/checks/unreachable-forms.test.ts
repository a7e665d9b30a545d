import { describe, expect, it } from 'vitest';
import { unreachableForms } from '../../../../taxonomy/compile/checks/unreachable-forms.ts';
import { skill, told } from './hand-made-skills.ts';

const none = { genericWords: [], forms: [], acronyms: [] };
const reading = (form: string, ...skills: string[]) => ({ form, readings: skills.map((id) => ({ skill: id })) });

it('forms that nothing shadows are fine', () => {
  const drafts = [skill('a', ['Aaa', ['Go', 'exact-companion'], ['go to', 'generic']]), skill('b', ['HVAC'])];
  expect(
    unreachableForms(drafts, {
      genericWords: ['team', 'go to'],
      forms: [{ form: 'Go', trust: 'exact' }],
      acronyms: [reading('AR', 'a', 'b'), reading('delivery', 'a')],
    }),
  ).toEqual([]);
});

describe('is told:', () => {
  it('a form that says what an earlier one of its skill says', () => {
    expect(told(unreachableForms([skill('a', ['data model', 'Data-models'])], none))).toEqual([
      'x.json: a: form says what an earlier one says (got Data-models, expected one of them)',
    ]);
  });
  it('a form without a letter', () => {
    expect(told(unreachableForms([skill('a', ['...'])], none))).toEqual(['x.json: a: form has no letter (got ..., expected a word)']);
  });
  it('a form of a skill that is left to its readings, and a marker for it', () => {
    expect(
      told(
        unreachableForms([skill('a', ['AR'])], { ...none, forms: [{ form: 'AR', trust: 'exact' }], acronyms: [reading('AR', 'a', 'b')] }),
      ),
    ).toEqual([
      'x.json: a: form is left to its readings (got AR, expected readings only)',
      'source/ambiguous/ambiguous-forms.json: AR: is left to its readings (got readings too, expected one of both)',
    ]);
  });
  it('a generic word that is a form of a skill, in either list', () => {
    const lists = { genericWords: ['teams'], forms: [{ form: 'lead', trust: 'generic' as const }], acronyms: [] };
    expect(told(unreachableForms([skill('a', ['Team', 'lead'])], lists))).toEqual([
      'source/ambiguous/generic-words.json: teams: is generic and a skill (got a, expected one of both)',
      'source/ambiguous/ambiguous-forms.json: lead: is generic here and a form of a skill (got a, expected one of both)',
    ]);
  });
  it('an acronym that is listed twice, or never asked because its skill needs no company', () => {
    const lists = { ...none, acronyms: [reading('AR', 'a', 'b'), reading('ar', 'a'), reading('ABC', 'c')] };
    expect(told(unreachableForms([skill('c', ['ABC'])], lists))).toEqual([
      'source/ambiguous/acronyms.json: ar: is listed twice (got ar, expected one entry with all readings)',
      'source/ambiguous/acronyms.json: ABC: is never asked for its company (got a form of c that counts alone, expected one of both)',
    ]);
  });
});

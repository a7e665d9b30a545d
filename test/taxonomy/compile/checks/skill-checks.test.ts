import { describe, expect, it } from 'vitest';
import { contestedForms, knownReferences, uniqueIds } from '../../../../taxonomy/compile/checks/skill-checks.ts';
import { lineOf } from '../../../../taxonomy/compile/compile.ts';
import type { DraftSkill } from '../../../../taxonomy/compile/skills/draft-skill.ts';

const draft = (id: string, file: string, more: Partial<DraftSkill> = {}): DraftSkill => ({
  id,
  label: id,
  kind: 'tool',
  from: ['counterpart'],
  forms: [],
  broader: [],
  related: [],
  rank: 0,
  file,
  ...more,
});
const forms = (...all: string[]): DraftSkill['forms'] => all.map((text) => ({ text, trust: 'strong' }));

describe('an id', () => {
  it('names one skill', () => {
    expect(uniqueIds([draft('a', 'x.json'), draft('b', 'y.json')])).toEqual([]);
    expect(uniqueIds([draft('a', 'x.json'), draft('a', 'y.json')]).map(lineOf)).toEqual([
      'y.json: a: id is taken (got also in x.json, expected an id of its own)',
    ]);
  });
});

describe('a form', () => {
  it('has one owner, whatever its capitals, hyphens and plural', () => {
    const problems = contestedForms(
      [draft('a', 'x.json', { forms: forms('Data model') }), draft('b', 'y.json', { forms: forms('data-models') })],
      [],
    );
    expect(problems.map(lineOf)).toEqual([
      'y.json: b: form "data-models" is claimed twice (got also by a, expected one owner, or readings in ambiguous/acronyms.json)',
    ]);
  });
  it('may stand twice in one skill, or have readings', () => {
    expect(contestedForms([draft('a', 'x.json', { forms: forms('AR', 'ar') })], [])).toEqual([]);
    expect(
      contestedForms(
        [draft('a', 'x.json', { forms: forms('AR') }), draft('b', 'x.json', { forms: forms('AR') })],
        [{ form: 'AR', readings: [] }],
      ),
    ).toEqual([]);
  });
});

describe('a reference', () => {
  it('leads to a skill', () => {
    const drafts = [draft('a', 'x.json', { broader: ['b'], related: ['gone'] }), draft('b', 'x.json')];
    const acronyms = [
      {
        form: 'AB',
        readings: [
          { skill: 'a', companions: [] },
          { skill: 'lost', companions: [] },
        ],
      },
    ];
    expect(knownReferences(drafts, [], acronyms).map(lineOf)).toEqual([
      'x.json: a: refers to a skill that is not there (got gone, expected the id of a skill)',
      'source/ambiguous/acronyms.json: AB: reading is no skill (got lost, expected the id of a skill)',
    ]);
  });
});

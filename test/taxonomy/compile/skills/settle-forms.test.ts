import { describe, expect, it } from 'vitest';
import type { DraftSkill } from '../../../../taxonomy/compile/skills/draft-skill.ts';
import { type Ambiguity, formKey, settleForms } from '../../../../taxonomy/compile/skills/settle-forms.ts';

const none: Ambiguity = { generic: [], forms: [], everyday: new Set(), acronyms: [], retired: [] };
const draft = (
  id: string,
  rank: number,
  forms: readonly (string | readonly [string, DraftSkill['forms'][number]['trust']])[],
  more: Partial<DraftSkill> = {},
): DraftSkill => ({
  id,
  label: typeof forms[0] === 'string' ? forms[0] : forms[0]![0],
  kind: 'tool',
  from: [rank === 0 ? 'counterpart' : 'list'],
  forms: forms.map((form) =>
    typeof form === 'string' ? { text: form, trust: rank === 0 ? 'strong' : null } : { text: form[0], trust: form[1] },
  ),
  broader: [],
  related: [],
  lookAlikes: [],
  rank,
  file: `${rank}.json`,
  ...more,
});
const settled = (drafts: readonly DraftSkill[], ambiguity: Partial<Ambiguity> = {}) =>
  Object.fromEntries(
    settleForms(drafts, { ...none, ...ambiguity }).map(({ id, forms }) => [
      id,
      forms.map(({ text, trust }) => (trust === 'strong' ? text : `${text} [${trust}]`)),
    ]),
  );

it('compares forms folded, singular, with blanks for hyphens', () => {
  expect(new Set(['Data Models', 'data-model', 'DATA MODEL', 'data/models'].map(formKey)).size).toBe(1);
  expect(new Set(['C', 'C++', 'C#'].map(formKey)).size).toBe(3);
});

describe('a form claimed by two skills', () => {
  it('goes to the one it is said to mean, even where a list has a skill of that very name', () => {
    const mine = draft('r-language', 0, ['R language', ['R', 'exact-companion']]);
    const forms = [{ form: 'R', trust: 'exact-companion' as const, skill: 'r-language' }];
    expect(settled([mine, draft('r', 1, ['R'])], { forms })).toEqual({ 'r-language': ['R language', 'R [exact-companion]'] });
  });
  it('goes to the one written by hand', () => {
    expect(settled([draft('list-one', 2, ['One', 'shared name']), draft('mine', 0, ['Mine', 'shared name'])])).toEqual({
      mine: ['Mine', 'shared name'],
      'list-one': ['One'],
    });
  });
  it('goes to the one whose name it is, before any other', () => {
    expect(settled([draft('first', 0, ['First', 'second skill']), draft('second', 3, ['Second skill'])])).toEqual({
      first: ['First'],
      second: ['Second skill'],
    });
  });
  it('goes where the list of ambiguous forms says', () => {
    const drafts = [draft('a', 0, ['Aaa', 'Zed']), draft('b', 0, ['Bbb', 'Zed'])];
    expect(settled(drafts, { forms: [{ form: 'Zed', trust: 'exact', skill: 'b' }] })).toEqual({ a: ['Aaa'], b: ['Bbb', 'Zed [exact]'] });
  });
});

describe('a form that its company explains', () => {
  const readings = (form: string, ...skills: string[]) => ({ acronyms: [{ form, readings: skills.map((skill) => ({ skill })) }] });
  it('is no skill’s own where it has several readings, or is an ordinary word', () => {
    const drafts = [draft('a', 0, ['Aaa', ['AB', 'exact']]), draft('b', 0, ['Bbb'])];
    expect(settled(drafts, readings('AB', 'a', 'b'))).toEqual({ a: ['Aaa'], b: ['Bbb'] });
    expect(settled([draft('a', 0, ['Aaa', 'Access'])], readings('Access', 'a'))).toEqual({ a: ['Aaa'] });
  });
  it('stays the skill’s own where it is an acronym of one reading that needs no company', () => {
    expect(settled([draft('a', 0, ['Aaa', ['ABC', 'exact']])], readings('ABC', 'a'))).toEqual({ a: ['Aaa', 'ABC [exact]'] });
    expect(settled([draft('a', 0, ['Aaa', ['ABC', 'exact-companion']])], readings('ABC', 'a'))).toEqual({ a: ['Aaa'] });
  });
  it('is not left to what an open list makes of it', () => {
    const list = draft('list', 3, ['Price of a click', 'ABC']);
    expect(settled([list], readings('ABC', 'a'))).toEqual({ list: ['Price of a click'] });
  });
  it('keeps a skill that has no other form', () => {
    expect(settled([draft('a', 0, [['AB', 'exact']]), draft('b', 0, ['Bbb'])], readings('AB', 'a', 'b'))).toEqual({ a: [], b: ['Bbb'] });
  });
});

describe('a retired id', () => {
  it('hands what a list still says under it to the skill that took over', () => {
    expect(
      settled([draft('old', 3, ['Old name', 'older name']), draft('new', 0, ['New name'])], { retired: [{ id: 'old', to: 'new' }] }),
    ).toEqual({
      new: ['New name', 'Old name', 'older name'],
    });
  });
  it('takes no form from a living skill', () => {
    const drafts = [draft('old', 1, ['Old name', 'shared']), draft('new', 0, ['New name']), draft('other', 3, ['Shared'])];
    expect(settled(drafts, { retired: [{ id: 'old', to: 'new' }] })).toEqual({ new: ['New name', 'Old name'], other: ['Shared'] });
  });
});

describe('skills with one name', () => {
  it('are joined, with the sources of both', () => {
    const [skill] = settleForms([draft('esco-python', 3, ['Python', 'python code']), draft('python', 0, ['Python'])], none);
    expect(skill).toMatchObject({ id: 'python', from: ['counterpart', 'list'] });
    expect(skill!.forms.map(({ text }) => text)).toEqual(['Python', 'python code']);
  });
});

describe('a form from an open list', () => {
  it('is trusted by how it looks', () => {
    expect(settled([draft('a', 1, ['Adobe Thing', 'QZX', 'R', 'Swift', 'swift'])], { everyday: new Set(['swift']) })).toEqual({
      a: ['Adobe Thing', 'QZX [exact]', 'R [exact-companion]', 'Swift [exact-companion]'],
    });
    expect(settled([draft('a', 1, ['Adobe Thing', 'swift'])], { everyday: new Set(['swift']) })).toEqual({
      a: ['Adobe Thing', 'swift [companion]'],
    });
  });
  it('falls away where it is generic; a skill left without a form does too', () => {
    expect(settled([draft('a', 1, ['Management']), draft('b', 1, ['Risk management', 'management'])], { generic: ['management'] })).toEqual(
      { b: ['Risk management'] },
    );
  });
  it('keeps what was written by hand, even a generic word', () => {
    expect(settled([draft('a', 0, ['Management'])], { generic: ['management'] })).toEqual({ a: ['Management'] });
  });
});

it('gives the same skills in the same order, whatever the order of sources of different rank', () => {
  const drafts = [draft('c', 1, ['Cc']), draft('a', 0, ['Aa', 'Cc too']), draft('b', 2, ['Bb', 'Cc too'])];
  expect(settleForms([...drafts].reverse(), none)).toEqual(settleForms(drafts, none));
});

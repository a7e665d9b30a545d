import { expect, it } from 'vitest';
import { checkSkills } from '../../../../taxonomy/compile/checks/check-skills.ts';
import { skill, told } from './hand-made-skills.ts';

it('asks every check, the order of entries included', () => {
  const drafts = [skill('a', ['one', 'One', 'colour'], { broader: ['none'] }), skill('a', ['two']), skill('b', ['two'])];
  const problems = checkSkills({
    drafts,
    skills: [],
    ambiguity: {
      generic: [],
      genericWords: [],
      forms: [],
      everyday: new Set(),
      acronyms: [],
      headings: [],
      cues: [],
      titles: [],
      verbs: [],
      retired: [{ id: 'old', to: 'gone' }],
    },
    before: ['c'],
    files: [{ name: 'skills/x.json', text: '[\n"b",\n"a"\n]\n', json: ['b', 'a'] }],
  });
  expect(told(problems).map((line) => line.replace(/ \(got.*/, ''))).toEqual([
    'source/skills/x.json: a: is out of order',
    'x.json: a: id is taken',
    'x.json: b: form "two" is claimed twice',
    'x.json: a: form says what an earlier one says',
    'x.json: a: is spelled the British way',
    'x.json: a: refers to a skill that is not there',
    'source/retired.json: old: leads nowhere',
    'source/retired.json: c: was a skill in the last edition and is gone',
  ]);
});

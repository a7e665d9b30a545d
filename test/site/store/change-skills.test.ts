import { expect, test } from 'vitest';
import { markNotMine, markSkill, rateSkill } from '../../../site/store/change-skills.ts';
import { aProfile } from './contents.ts';

test('marking a skill again loses neither level nor evidence', () => {
  expect(markSkill('budgeting', true)(aProfile)).toEqual(aProfile);
});

test('a skill is either marked or said not to be mine', () => {
  const marked = markSkill('cobol', true)(aProfile);
  expect(marked.notMine).toEqual([]);
  expect(marked.skills.map((skill) => skill.id)).toContain('cobol');
  const not = markNotMine('cobol', true)(marked);
  expect(not).toEqual(aProfile);
  expect(markNotMine('cobol', false)(not).notMine).toEqual([]);
  expect(markSkill('cobol', false)(marked).skills).toEqual(aProfile.skills);
});

test('a rating keeps the evidence and can be taken back', () => {
  const rated = rateSkill('budgeting', { level: 'working' })(aProfile);
  expect(rated.skills[0]).toEqual({ id: 'budgeting', level: 'working', notes: aProfile.skills[0]!.notes });
  expect(rateSkill('welding', { years: 3 })(aProfile).skills.at(-1)).toEqual({ id: 'welding', years: 3 });
});

import { expect, it } from 'vitest';
import { retiredIds } from '../../../../taxonomy/compile/checks/retired-ids.ts';
import { told } from './hand-made-skills.ts';

const living = [{ id: 'new' }, { id: 'other' }];

it('a retired id leads to a living skill', () => {
  expect(retiredIds([{ id: 'old', to: 'new' }], living)).toEqual([]);
});

it.each([
  ['nowhere', [{ id: 'old', to: 'gone' }], 'old: leads nowhere (got gone, expected the id of a skill)'],
  [
    'on to another retired id',
    [
      { id: 'older', to: 'old' },
      { id: 'old', to: 'new' },
    ],
    'older: leads nowhere (got old, expected the skill that took over in the end)',
  ],
  ['though it is a skill', [{ id: 'other', to: 'new' }], 'other: is still a skill (got other, expected an id that no skill has)'],
  [
    'twice',
    [
      { id: 'old', to: 'new' },
      { id: 'old', to: 'other' },
    ],
    'old: is retired twice (got other, expected one forwarding address)',
  ],
])('is told when it leads %s', (_, retired, line) => {
  expect(told(retiredIds(retired, living))).toEqual([`source/retired.json: ${line}`]);
});

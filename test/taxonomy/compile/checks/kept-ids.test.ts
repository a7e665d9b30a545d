import { expect, it } from 'vitest';
import { keptIds } from '../../../../taxonomy/compile/checks/kept-ids.ts';
import { told } from './hand-made-skills.ts';

it('no id of the last edition vanishes without a forwarding address', () => {
  expect(keptIds(['a', 'b'], [{ id: 'a' }, { id: 'c' }], [{ id: 'b', to: 'a' }])).toEqual([]);
  expect(told(keptIds(['a', 'b'], [{ id: 'a' }], []))).toEqual([
    'source/retired.json: b: was a skill in the last edition and is gone (got nothing, expected the skill that took over)',
  ]);
});

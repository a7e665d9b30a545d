import { expect, it } from 'vitest';
import { uniqueIds } from '../../../../taxonomy/compile/checks/unique-ids.ts';
import { skill, told } from './hand-made-skills.ts';

it('an id names one skill, whatever the file', () => {
  expect(uniqueIds([skill('a'), skill('b', [], { file: 'y.json' })])).toEqual([]);
  expect(told(uniqueIds([skill('a'), skill('a', [], { file: 'y.json' })]))).toEqual([
    'y.json: a: id is taken (got also in x.json, expected an id of its own)',
  ]);
});

import { expect, it } from 'vitest';
import { cutEndings } from '../../../../taxonomy/compile/checks/cut-endings.ts';
import { skill, told } from './hand-made-skills.ts';

const whole = [skill('a', ['gap analysis', 'data analysis', 'business process', 'a businesses process', 'API', 'APIs', 'menu'])];

it('names a word of a form that lost an s which is no plural’s', () => {
  expect(cutEndings(whole, [])).toEqual([]);
  expect(told(cutEndings([...whole, skill('b', ['root cause analysi'])], []))).toEqual([
    'x.json: b: "analysi" has lost its last letter (got root cause analysi, expected analysis)',
  ]);
});

it('names it among the company of a reading too', () => {
  const reading = (companions: string[], unless: string[]) => [{ form: 'RCA', readings: [{ companions, unless }] }];
  expect(cutEndings(whole, reading(['analysis'], ['process']))).toEqual([]);
  expect(told(cutEndings(whole, reading(['cause'], ['analysi'])))).toEqual([
    'source/ambiguous: RCA: "analysi" has lost its last letter (got analysi, expected analysis)',
  ]);
});

import { describe, expect, it } from 'vitest';
import { contestedForms } from '../../../../taxonomy/compile/checks/contested-forms.ts';
import { skill, told } from './hand-made-skills.ts';

describe('a form', () => {
  it('has one owner, whatever its capitals, hyphens and plural', () => {
    expect(told(contestedForms([skill('a', ['Data model']), skill('b', ['data-models'], { file: 'y.json' })], []))).toEqual([
      'y.json: b: form "data-models" is claimed twice (got also by a, expected one owner, or readings in ambiguous/acronyms.json)',
    ]);
  });
  it('may stand twice in one skill, or have readings', () => {
    expect(contestedForms([skill('a', ['AR', 'ar'])], [])).toEqual([]);
    expect(contestedForms([skill('a', ['AR']), skill('b', ['AR'])], [{ form: 'AR', readings: [] }])).toEqual([]);
  });
});

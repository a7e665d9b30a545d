import { expect, it } from 'vitest';
import { spellingVariants } from '../../../../taxonomy/compile/checks/spelling-variants.ts';
import { skill, told } from './hand-made-skills.ts';

it('forms are in US spelling', () => {
  expect(spellingVariants([skill('a', ['color theory', 'unsupervised learning', 'fundraising', 'chemical analyses'])])).toEqual([]);
  expect(told(spellingVariants([skill('a', ['colour theory', 'data visualisation'])]))).toEqual([
    'x.json: a: is spelled the British way (got colour theory, expected color theory)',
    'x.json: a: is spelled the British way (got data visualisation, expected data visualization)',
  ]);
});

it('no two skills share a word that only a blank or hyphen parts', () => {
  expect(spellingVariants([skill('a', ['web site', 'website']), skill('b', ['web sites guide'])])).toEqual([]);
  expect(told(spellingVariants([skill('a', ['web site']), skill('b', ['Website'])]))).toEqual([
    'x.json: b: form "Website" differs from another skill\'s only by a blank (got "web site" of a, expected both in one skill)',
  ]);
});

it('leaves names alone, which are spelled as their owners do', () => {
  expect(spellingVariants([skill('a', ['CCSP', 'master control', 'TrackWise']), skill('b', ['CCS-P', 'MasterControl'])])).toEqual([]);
});

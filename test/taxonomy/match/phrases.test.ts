import { describe, expect, it } from 'vitest';
import { loadBatchEngine } from '../../../taxonomy/batch/batch-engine.ts';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import { loadSmallWorld, smallPhrases } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const small = { taxonomy: world, phrases: await smallPhrases(world) };
const read = (text: string, { taxonomy, phrases } = small) => analyzePosting({ text }, null, taxonomy, { phrases });
const skillsIn = (text: string) => read(text).skills.map(({ id }) => id);
const doingIn = (text: string) => (read(text).phrases ?? []).flatMap(({ what, quote }) => (what === 'doing' ? [quote] : []));
/** What is to be known is told by the company that words keep, too: the small world knows of none. */
const whole = await loadBatchEngine();
const knowingIn = (text: string) => (read(text, whole).phrases ?? []).filter(({ what }) => what === 'knowing');
const unlistedIn = (text: string) => knowingIn(text).flatMap(({ quote, listed }) => (listed ? [] : [quote]));

describe('a verb and its object make a skill, whatever stands between them', () => {
  it.each([
    ['You will negotiate a wide range of construction contracts.', 'contract-negotiation'],
    ['Experience with negotiating long and difficult contracts', 'contract-negotiation'],
    ['Responsibilities:\nNegotiates all new contracts with vendors', 'contract-negotiation'],
    ['Able to repair diesel and gas engines', 'engine-repair'],
  ])('%s -> %s', (text, skill) => {
    expect(skillsIn(text)).toContain(skill);
  });

  it.each([
    ['the object is another one', 'You will negotiate prices with contract staff.'],
    ['the object lies beyond the clause', 'You will negotiate prices that are set by contracts.'],
    ['the sentence has ended', 'You will negotiate. Contracts are filed by others.'],
    ['the verb is a noun', 'A repair shop for engines'],
    ['it is denied', 'No prior experience with negotiating complex contracts'],
    ['the employer speaks of itself', 'We strive to negotiate fair and open contracts.'],
  ])('none where %s', (_why, text) => {
    expect(skillsIn(text)).not.toContain('contract-negotiation');
    expect(skillsIn(text)).not.toContain('engine-repair');
  });

  it('quotes the phrase from the verb to the end of the object', () => {
    const [skill] = read('You will negotiate a wide range of construction contracts.').skills;
    expect(skill?.mentions.map(({ quote }) => quote)).toEqual(['negotiate a wide range of construction contracts']);
  });

  it('adds none where a form already stands', () => {
    const { skills } = read('You will lead contract negotiation and negotiate contracts.');
    expect(skills.find(({ id }) => id === 'contract-negotiation')?.mentions.map(({ quote }) => quote)).toEqual([
      'contract negotiation',
      'negotiate contracts',
    ]);
  });
});

describe('what an ad asks for in its own words', () => {
  it.each([
    ['You will build safe bridges over rivers.', ['build safe bridges over rivers']],
    ['Responsibilities:\nBuild safe bridges and write reports\nManage budgets', ['Build safe bridges', 'write reports', 'Manage budgets']],
    ['A building permit and a write off', []],
    ['Understanding of markets and rivers', []],
    ['We want to build the future of everything.', []],
    ['Benefits:\nTime to build your own future', []],
  ])('to do: %s', (text, quotes) => {
    expect(doingIn(text)).toEqual(quotes);
  });

  it.each([
    ['Experience with hydraulic presses, falconry and Python', ['hydraulic presses', 'falconry', 'Python']],
    ['Knowledge of the tax code is a plus', ['tax code']],
    ['Experience with customers', []],
    ['Experience with Python', ['Python']],
    ['Knowledge of how to do it', []],
    ['Experience with a', []],
    ['Benefits:\nKnowledge of falconry', []],
  ])('to know: %s', (text, quotes) => {
    expect(knowingIn(text).map(({ quote }) => quote)).toEqual(quotes);
  });

  it('says of a thing to know whether a skill of the list stands in it', () => {
    const known = knowingIn('Experience with Python and falconry').map(({ quote, listed }) => [quote, listed]);
    expect(known).toEqual([
      ['Python', true],
      ['falconry', undefined],
    ]);
  });

  it('stands in the order of the text, each quote the slice that its offsets name', () => {
    const text = 'You will build safe bridges. Knowledge of the tax code.\nWrite reports';
    const phrases = read(text, whole).phrases ?? [];
    expect(phrases.map(({ quote }) => quote)).toEqual(['build safe bridges', 'tax code', 'Write reports']);
    for (const { start, end, quote } of phrases) expect(text.slice(start, end)).toBe(quote);
  });
});

describe('an employer that speaks of itself asks for nothing', () => {
  it.each([
    ['We lead the world in program evaluation.', []],
    ['Our data analysis helps growers.', []],
    ['Our data analysis needs you.', ['data-analysis']],
    ['Responsibilities:\nOur data analysis', ['data-analysis']],
    ['We write Python.', ['python']],
  ])('%s', (text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });
});

describe('a cue or a list says that a name is meant', () => {
  it.each([
    ['Experience with Go', ['go']],
    ['Knowledge of R and of people', ['r']],
    ['Experience with go', []],
    ['Experience with Access', ['access']],
    ['Access to Experience with access', []],
    ['Go is a verb here', []],
  ])('%s', (text, skills) => {
    expect(skillsIn(text)).toEqual(skills);
  });

  it.each([
    ['Python, Zorbix and SQL', ['Zorbix']],
    ['Python, SQL, Zorbix, Quuxo.', ['Zorbix', 'Quuxo']],
    ['Python, zorbix', ['zorbix']],
    ['Experience with Python in Zorbix', ['Zorbix']],
    ['Zorbix people meet', []],
    ['Zorbix and Quuxo', []],
  ])('unlisted beside a known tool: %s', (text, quotes) => {
    expect(unlistedIn(text)).toEqual(quotes);
  });
});

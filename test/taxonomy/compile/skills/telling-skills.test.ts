import { describe, expect, it } from 'vitest';
import { attest, keepAttested } from '../../../../taxonomy/compile/skills/attest-forms.ts';
import { countSkills } from '../../../../taxonomy/compile/skills/count-skills.ts';
import { describedSkills, fillAsks, linkedWorkSkills } from '../../../../taxonomy/compile/skills/described-skills.ts';
import { type Telling, tellingSkills } from '../../../../taxonomy/compile/skills/telling-skills.ts';
import { withoutCopies } from '../../../../taxonomy/compile/skills/without-copies.ts';
import type { Skill } from '../../../../taxonomy/schema/skill.ts';

/** Words of the text that are skills. */
const read = (text: string) => new Set(text.toLowerCase().match(/python|email|welding|budgeting/g) ?? []);
const text = (code: string, words: string) => ({ text: words, codes: [code] });

describe('what openings of a series ask for', () => {
  const telling = tellingSkills(
    countSkills(
      [
        text('2210', 'Python and email'),
        ...Array.from({ length: 3 }, () => text('2210', 'python')),
        ...Array.from({ length: 2 }, () => text('2210', 'email')),
        text('0610', 'email'),
        text('0610', 'email'),
        text('0610', 'Email'),
        ...Array.from({ length: 3 }, () => text('0610', 'patients')),
        ...Array.from({ length: 4 }, () => text('1102', 'python')),
        ...Array.from({ length: 24 }, () => text('0303', 'email')),
      ],
      read,
    ),
  );

  it('is what its own texts say more often than all do', () => {
    expect(telling.get('2210')!.map((one) => one.skill)).toEqual(['python']);
    expect(telling.get('2210')![0]).toMatchObject({ basis: 'openings', share: 2 / 3 });
  });
  it('is told with doubt where texts are few: less often than counted', () => {
    const counted = 4 / 6 / (8 / 40);
    expect(telling.get('2210')![0]!.lift).toBeLessThan(counted);
    expect(telling.get('2210')![0]!.lift).toBeGreaterThan(1.5);
  });
  it('leaves out what everybody says', () => expect(telling.get('0610')).toEqual([]));
  it('says nothing of a series with a few texts', () => expect(telling.has('1102')).toBe(false));
});

it('a text that repeats most of an earlier one of its series is no second voice; one of another series is', () => {
  const opening = 'Repairs engines of heavy trucks.\nReads drawings of their parts.\nOrders what is missing.';
  const again = `${opening}\nThis one is for Monday.`;
  const other = 'Repairs engines of heavy trucks.\nTrains the new people in the shop.\nKeeps the books of all that was done.';
  const kept = withoutCopies([text('5823', opening), text('5823', again), text('5823', other), text('5803', opening)]);
  expect(kept.map((one) => one.text)).toEqual([opening, other, opening]);
});

describe('where no openings were read', () => {
  it('what the description of the series names stands in, without a share', () => {
    const sentences = [text('3703', 'Welding.'), text('3703', 'Joins steel.'), ...Array.from({ length: 60 }, () => text('0303', 'Types.'))];
    expect(describedSkills(sentences, read).get('3703')).toMatchObject([{ skill: 'welding', basis: 'description', share: null }]);
  });

  it('then what the tasks of linked private work name more than once', () => {
    const tasks = [
      ...['Do welding.', 'Check welding.', 'Send email.'].map((words) => ({ soc: '51-4121.00', text: words })),
      ...Array.from({ length: 40 }, () => ({ soc: '43-0000.00', text: 'Type.' })),
    ];
    const linked = [{ code: '3703', occupations: [{ soc: '51-4121.00', title: '', basis: 'own judgement' as const, strength: 1 }] }];
    expect(linkedWorkSkills(linked, tasks, read).get('3703')).toMatchObject([{ skill: 'welding', basis: 'occupation', share: null }]);
  });

  it('each skill is told once, from its openings first; a well-known series needs no filling', () => {
    const of = (basis: Telling['basis'], ...skills: string[]) =>
      skills.map((skill): Telling => ({ skill, basis, share: basis === 'openings' ? 0.5 : null, lift: 9 }));
    const many = of('openings', ...Array.from({ length: 12 }, (_, at) => `skill ${at}`));
    const asks = fillAsks(
      ['0001', '0002', '0003'],
      [
        new Map([
          ['0001', many],
          ['0002', of('openings', 'a')],
        ]),
        new Map([
          ['0001', of('description', 'b')],
          ['0002', of('description', 'a', 'b')],
        ]),
        new Map([['0003', of('occupation', 'c')]]),
      ],
    );
    expect(asks.get('0001')).toEqual(many);
    expect(asks.get('0002')!.map(({ skill, basis }) => [skill, basis])).toEqual([
      ['a', 'openings'],
      ['b', 'description'],
    ]);
    expect(asks.get('0003')!.map(({ skill }) => skill)).toEqual(['c']);
  });
});

it('drops forms of open lists that no text uses; names and hand-written forms stay', () => {
  const skill = (id: string, forms: Skill['forms'], from = ['esco']): Skill => ({
    id,
    label: id,
    kind: 'tool',
    from,
    forms,
    broader: [],
    related: [],
    lookAlikes: [],
  });
  const strong = (form: string) => ({ text: form, trust: 'strong' as const });
  const skills = [
    skill('python', [strong('Python'), strong('Python scripting language')]),
    skill('go', [{ text: 'Go', trust: 'companion' }]),
    skill('mine', [strong('Mine'), strong('never said')], ['counterpart']),
  ];
  const kept = keepAttested(skills, attest(skills, [text('2210', 'python, go')], []));
  expect(kept.map(({ forms }) => forms.map((form) => form.text))).toEqual([['Python'], ['Go'], ['Mine', 'never said']]);
});

import { describe, expect, it } from 'vitest';
import { attest, keepAttested } from '../../../../taxonomy/compile/skills/attest-forms.ts';
import { tellingSkills } from '../../../../taxonomy/compile/skills/telling-skills.ts';
import type { Skill } from '../../../../taxonomy/schema/skill.ts';

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
const strong = (text: string) => ({ text, trust: 'strong' as const });
const skills = [
  skill('python', [strong('Python'), strong('Python scripting language')]),
  skill('email', [strong('email')]),
  skill('go', [{ text: 'Go', trust: 'companion' }]),
  skill('mine', [strong('Mine'), strong('never said')], ['counterpart']),
];
const text = (code: string, words: string) => ({ text: words, codes: [code] });
const texts = [
  text('2210', 'Python and email'),
  text('2210', 'python, go'),
  text('2210', 'email'),
  text('0610', 'email, go'),
  text('0610', 'email'),
  text('0610', 'Email'),
  text('0610', 'patients'),
  text('1102', 'python'),
];

describe('what a series asks for', () => {
  const telling = tellingSkills(attest(skills, texts, []), texts.length);
  it('is what its own texts say more often than all do', () => {
    expect(telling.get('2210')!.map((one) => one.skill)).toEqual(['python']);
    expect(telling.get('2210')![0]!.share).toBeCloseTo(2 / 3);
    expect(telling.get('2210')![0]!.lift).toBeCloseTo(2 / 3 / (3 / 8));
  });
  it('leaves out what everybody says, and ambiguous forms that nobody judged', () => expect(telling.get('0610')).toEqual([]));
  it('says nothing of a series with a text or two', () => expect(telling.has('1102')).toBe(false));
});

it('drops forms of open lists that no text uses; names and hand-written forms stay', () => {
  const kept = keepAttested(skills, attest(skills, texts, []));
  expect(kept.map(({ forms }) => forms.map((form) => form.text))).toEqual([['Python'], ['email'], ['Go'], ['Mine', 'never said']]);
});

import { expect, test } from 'vitest';
import { relateSkills } from '../../taxonomy/compile/skills/relate-skills.ts';
import type { Skill } from '../../taxonomy/schema/skill.ts';

const skill = (label: string, from: string, extra: Partial<Skill> = {}): Skill => ({
  id: label.toLowerCase().replaceAll(' ', '-'),
  label,
  kind: 'trade',
  from: [from],
  forms: [{ text: label, trust: 'strong' }],
  broader: [],
  related: [],
  lookAlikes: [],
  ...extra,
});

const files: Record<string, string> = {
  'onet/Technology_Skills.txt.gz': 'O*NET-SOC Code\tExample\tCommodity Title\n',
  'onet/Tools_Used.txt.gz': [
    'O*NET-SOC Code\tExample\tCommodity Title',
    '1\tPipe wrenches\tHand wrenches',
    '2\tPipe wrenches\tHand wrenches',
    '1\tDigital pipe wrenches\tHand wrenches',
    '1\tBolt gauges\tGauges',
    '1\tUnknown tool\tGauges',
  ].join('\n'),
  'esco/skills_en.csv.gz': 'conceptUri,preferredLabel\na,bolt gauge\nb,metrology\nc,welding',
  'esco/skillSkillRelations.csv.gz':
    'originalSkillUri,relationType,relatedSkillUri\na,optional,c\na,essential,b\na,optional,a\nmissing,essential,b',
};
const related = relateSkills(
  [
    skill('Pipe wrench', 'onet-30.1'),
    skill('Digital pipe wrench', 'onet-30.1'),
    skill('Bolt gauge', 'onet-30.1'),
    skill('Metrology', 'esco-1.1.1'),
    skill('Welding', 'counterpart', { broader: ['metalwork'] }),
  ],
  (file) => files[file] ?? '',
);
const of = (id: string) => related.find((one) => one.id === id)!;

test('the kind that a name ends with is broader, tools of one class are related, the most used first', () => {
  expect(of('digital-pipe-wrench')).toMatchObject({ broader: ['pipe-wrench'], related: [] });
  expect(of('pipe-wrench')).toMatchObject({ broader: [], related: ['digital-pipe-wrench'] });
});

test('links of ESCO hold both ways, essential ones first, and never to itself or to what is no skill', () => {
  expect(of('bolt-gauge').related).toEqual(['metrology', 'welding']);
  expect(of('metrology').related).toEqual(['bolt-gauge']);
});

test('what is written by hand stays as it is', () => {
  expect(of('welding')).toMatchObject({ broader: ['metalwork'], related: [] });
});

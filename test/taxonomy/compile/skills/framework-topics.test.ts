import { describe, expect, it } from 'vitest';
import type { DraftSkill } from '../../../../taxonomy/compile/skills/draft-skill.ts';
import { frameworkTopics, topicsOf } from '../../../../taxonomy/compile/skills/framework-topics.ts';

it.each([
  ['Knowledge of risk handling methods and processes.', 'risk handling'],
  ['Skill in performing packet analysis (with a tool of choice) tools and techniques', 'packet analysis'],
  ['Knowledge of Public Key Infrastructure (PKI) principles and practices', 'Public Key Infrastructure'],
  ['Risk Management', 'Risk Management'],
])('"%s" is about %s', (statement, topic) => expect(topicsOf(statement)).toContain(topic));

describe('skills that cyber frameworks name', () => {
  const draft = (id: string, ...forms: string[]): DraftSkill => ({
    id,
    label: forms[0]!,
    kind: 'knowledge',
    from: ['counterpart'],
    forms: forms.map((text) => ({ text, trust: null })),
    broader: [],
    related: [],
    lookAlikes: [],
    rank: 0,
    file: '',
  });
  const sources: Record<string, unknown> = {
    nice: [
      { KSAT: 'K', Description: 'Knowledge of packet analysis tools and techniques' },
      { KSAT: 'T', Description: 'Risk management' },
      { KSAT: 'S', Description: 'Skill in doing whatever the mission requires' },
    ],
    dcwf: { ksats: { '1': { kind: 'Ability', description: 'Ability to perform packet analysis.' } } },
    opm: { competencies: [{ name: 'Risk Management' }] },
  };
  const read = (file: string) => JSON.stringify(sources[['nice', 'dcwf', 'opm'].find((name) => file.includes(name))!]);
  const found = frameworkTopics(read, [draft('packets', 'Packet analysis'), draft('risk', 'Risk management')]);

  it('are those we know, marked with the framework; tasks and sentences name none', () =>
    expect(found.map(({ id, from }) => [id, from])).toEqual([
      ['packets', ['nice-2.1.0']],
      ['risk', ['opm-cyber-2018']],
    ]));
  it('gain no form', () => expect(found.flatMap(({ forms }) => forms)).toEqual([]));
});

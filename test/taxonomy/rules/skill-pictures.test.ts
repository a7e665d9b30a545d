import { describe, expect, test } from 'vitest';
import { middleGrade, type NeighborSeries, neighborsOf } from '../../../taxonomy/rules/neighbors.ts';
import { type AskingSeries, skillLeverage } from '../../../taxonomy/rules/skill-leverage.ts';

const asks = (...skills: [string, number, number?][]) =>
  skills.map(([skill, share, lift = 5]) => ({
    skill,
    label: skill.toUpperCase(),
    kind: 'method' as const,
    basis: 'openings' as const,
    share,
    lift,
  }));
const series = (code: string, asksFor: ReturnType<typeof asks>, announced = 100) =>
  ({
    code,
    title: `Series ${code}`,
    asksFor,
    agencies: 10,
    announcements: announced,
    gsGrades: {},
  }) satisfies AskingSeries & NeighborSeries;

describe('the skill that opens most', () => {
  const world = [
    series('0001', asks(['sql', 0.5], ['writing', 0.5])),
    series('0002', asks(['sql', 0.5], ['writing', 0.5])),
    series('0003', asks(['welding', 0.9], ['rigging', 0.9])),
  ];

  test('is one that goes with what the person has', () => {
    const [first, ...others] = skillLeverage(world, new Set(['writing']));
    expect(first).toEqual({
      skill: 'sql',
      label: 'SQL',
      series: 2,
      announcements: 200,
      agencies: 10,
      examples: [
        { code: '0001', title: 'Series 0001' },
        { code: '0002', title: 'Series 0002' },
      ],
    });
    expect(others).toEqual([]);
  });

  test('counts every series that asks for it; those the person is near come first as examples', () => {
    const wider = [...world, series('0004', asks(['sql', 0.9]), 900)];
    expect(skillLeverage(wider, new Set(['writing']))[0]).toMatchObject({
      skill: 'sql',
      series: 3,
      announcements: 1100,
      examples: [{ code: '0001' }, { code: '0002' }, { code: '0004' }],
    });
  });

  test('is concrete: no trait, no degree, and nothing that every other kind of work asks for', () => {
    const many = Array.from({ length: 40 }, (_, at) => series(`${1000 + at}`, asks(['reports', 0.9], ['x', 0.5])));
    const vague = {
      skill: 'problem-solving',
      label: 'Problem solving',
      kind: 'people-skill' as const,
      basis: 'openings' as const,
      share: 0.9,
      lift: 5,
    };
    const asked = [...asks(['sql', 0.1], ['masters-degree', 0.9], ['x', 0.5]), vague];
    const found = skillLeverage([...many, { ...series('0001', []), asksFor: asked }], new Set(['x']));
    expect(found.map(({ skill }) => skill)).toEqual(['sql']);
  });

  test('opens three kinds of work before one', () => {
    const deep = series('0005', asks(['law', 0.9], ['x', 0.9]), 9000);
    const wide = ['0001', '0002', '0003'].map((code) => series(code, asks(['sql', 0.1], ['x', 0.9]), 10));
    const found = skillLeverage([deep, ...wide], new Set(['x']));
    expect(found.map(({ skill, examples }) => [skill, examples.length])).toEqual([
      ['sql', 3],
      ['law', 1],
    ]);
  });

  test('prefers series that announce more', () => {
    const busy = [series('0001', asks(['a', 0.5], ['x', 0.5]), 10), series('0002', asks(['b', 0.5], ['x', 0.5]), 5000)];
    expect(skillLeverage(busy, new Set(['x'])).map(({ skill }) => skill)).toEqual(['b', 'a']);
  });

  test('is found without a profile too, and never one already marked', () => {
    expect(skillLeverage(world, new Set()).length).toBe(4);
    expect(skillLeverage(world, new Set(['sql', 'writing', 'welding', 'rigging']))).toEqual([]);
    expect(skillLeverage([], new Set())).toEqual([]);
  });
});

describe('neighbors', () => {
  const world = [
    { ...series('0001', asks(['sql', 0.5], ['writing', 0.5])), gsGrades: { '9': 10, '11': 100 } },
    { ...series('0002', asks(['sql', 0.5], ['python', 0.5])), gsGrades: { '13': 10 } },
    series('0003', asks(['welding', 0.9])),
    series('0004', asks()),
  ];

  test('share skills; the step names what it adds and how the grades differ', () =>
    expect(neighborsOf('0001', world)).toEqual([
      { code: '0002', title: 'Series 0002', likeness: 0.17, shared: ['SQL'], adds: ['PYTHON'], gradeStep: 2 },
    ]));

  test('are none where nothing is known', () => {
    expect(neighborsOf('0004', world)).toEqual([]);
    expect(neighborsOf('9999', world)).toEqual([]);
  });
});

test.each([
  [{ '5': 1, '11': 2, '7': 1 }, 7],
  [{ '12': 5 }, 12],
  [{}, null],
])('the middle grade of %o is %s', (grades, middle) => expect(middleGrade(grades as Record<string, number>)).toBe(middle));

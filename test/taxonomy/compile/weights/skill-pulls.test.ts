import { describe, expect, it } from 'vitest';
import { SKILL_PULL, type SkillPullInput, skillPulls } from '../../../../taxonomy/compile/weights/skill-pulls.ts';
import type { OccupationalSeries } from '../../../../taxonomy/schema/occupational-series.ts';
import type { Skill } from '../../../../taxonomy/schema/skill.ts';

const skill = (id: string, related: string[] = []): Skill => ({
  id,
  label: id,
  kind: 'tool',
  from: ['counterpart'],
  forms: [],
  broader: [],
  related,
  lookAlikes: [],
});
type Link = OccupationalSeries['occupations'][number];
const link = (soc: string, basis: Link['basis'] = 'own judgement'): Link => ({ soc, title: soc, basis, strength: 1 });
const series = [
  { code: '2210', occupations: [link('dev')] },
  { code: '1102', occupations: [link('buyer')] },
  { code: '0343', occupations: [link('analyst'), link('dev', 'learned similarity')] },
  { code: '9999', occupations: [] },
  // Others that have none of these skills: what one series has and the rest has not is telling.
  ...Array.from({ length: 30 }, (_none, at) => ({ code: `50${10 + at}`, occupations: [link('farmer')] })),
];
const noTexts: SkillPullInput['federal'] = { byKey: new Map(), sizes: new Map() };
const input = (more: Partial<SkillPullInput>): SkillPullInput => ({
  skills: [skill('react'), skill('bids'), skill('vue', ['react']), skill('email')],
  occupationSkills: new Map([
    ['dev', new Map(Object.entries({ react: 1, email: 1 }))],
    ['buyer', new Map(Object.entries({ bids: 1, email: 1 }))],
    ['analyst', new Map(Object.entries({ email: 1 }))],
    ['farmer', new Map(Object.entries({ email: 1 }))],
  ]),
  federal: noTexts,
  series,
  ...more,
});
const pull = (cells: readonly { column: number; pull: number }[] | undefined, code: string) =>
  cells?.find(({ column }) => series[column]!.code === code)?.pull ?? 0;

describe('what private occupations say of a skill', () => {
  const { occupations } = skillPulls(input({}));
  it('is the series whose occupations have it, a set link more than an estimated one', () => {
    expect(pull(occupations.get('react'), '2210')).toBeGreaterThan(pull(occupations.get('react'), '0343'));
    expect(pull(occupations.get('react'), '1102')).toBe(0);
    expect(pull(occupations.get('bids'), '1102')).toBeGreaterThan(0);
  });
  it('is nothing where all have it, and nothing of a series without occupations', () => {
    expect(occupations.get('email')).toBeUndefined();
    expect([...occupations.values()].flat().some(({ column }) => series[column]!.code === '9999')).toBe(false);
  });
  it('is borrowed from related skills where nothing is known, and less of it', () => {
    const borrowed = pull(occupations.get('vue'), '2210');
    expect(borrowed).toBeGreaterThan(0);
    expect(borrowed).toBeLessThan(pull(occupations.get('react'), '2210'));
  });
});

describe('what federal texts say of a skill', () => {
  const texts = (counts: Record<string, number>, size = 40): SkillPullInput['federal'] => ({
    byKey: new Map(series.map(({ code }) => [code, new Map(code in counts ? [['react', counts[code]!]] : [])])),
    sizes: new Map(series.map(({ code }) => [code, size])),
  });
  const of = (counts: Record<string, number>, size?: number) =>
    pull(skillPulls(input({ federal: texts(counts, size) })).federal.get('react'), '2210');
  it('grows with how many name it', () => {
    expect(of({ 2210: 20 })).toBeGreaterThan(of({ 2210: 3 }));
  });
  it('is nothing where every series names it alike', () => {
    expect(of(Object.fromEntries(series.map(({ code }) => [code, 20])))).toBe(0);
  });
  it('is little of one text, and never more than the largest step', () => {
    expect(of({ 2210: 1 })).toBeLessThan(of({ 2210: 20 }) / 2);
    expect(of({ 2210: 400 }, 400)).toBeLessThanOrEqual(SKILL_PULL.federal.most);
  });
});

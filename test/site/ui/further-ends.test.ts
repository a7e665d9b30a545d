import { expect, test } from 'vitest';
import { furtherEnds } from '../../../site/ui/further-ends.ts';
import type { EndOfStrip, FlowStrip } from '../../../taxonomy/schema/flow-strip.ts';

const end = (soc: string): EndOfStrip => ({
  soc,
  title: `Work ${soc}`,
  basis: 'own judgement',
  privateEmployees: null,
  privateWage: null,
  growth: null,
  openings: null,
});
const step = (code: string) => ({
  code,
  title: `Kind ${code}`,
  employees: null,
  basis: 'skills' as const,
  shared: [],
  adds: [],
  gradeStep: 0,
});
const strip = (code: string, ends: string[], through: string[] = []): FlowStrip => ({
  code,
  ends: ends.map(end),
  through: through.map(step),
  announcements: 0,
  agencies: 0,
});
const strips = (...all: FlowStrip[]) => new Map(all.map((one) => [one.code, one]));

test('a further way out is work that only a step opens, named with that step, and no work is named twice', () => {
  const own = strip('0001', ['a'], ['0002', '0003', '0004']);
  const further = furtherEnds(own, strips(own, strip('0002', ['a', 'b']), strip('0003', ['b', 'c']), strip('0004', ['a'])));
  expect(further.map(({ soc, via }) => [soc, via])).toEqual([
    ['b', 'Kind 0002'],
    ['c', 'Kind 0003'],
  ]);
});

test('three are enough, and a step nothing is known of opens none', () => {
  const own = strip('0001', [], ['0002', '0003', '0004', '0005', '0006']);
  const world = strips(own, ...['0003', '0004', '0005', '0006'].map((code) => strip(code, [code])));
  expect(furtherEnds(own, world).map(({ soc }) => soc)).toEqual(['0003', '0004', '0005']);
});

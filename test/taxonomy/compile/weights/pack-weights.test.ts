import { describe, expect, it } from 'vitest';
import { type PackLimits, packWeights } from '../../../../taxonomy/compile/weights/pack-weights.ts';
import { loadTaxonomy } from '../../../../taxonomy/load-taxonomy.ts';
import type { Pulls } from '../../../../taxonomy/schema/weights.ts';
import { smallSeries, smallTitles } from '../../match/small-world/small-texts.ts';
import { learnSmall, readParts, smallCodes, smallParts, smallPulls, smallSkills } from '../../match/small-world/small-world.ts';

const text = learnSmall(smallSeries.flatMap(({ code, texts }) => texts.map((one) => ({ text: one, code }))));
const title = learnSmall(smallCodes.flatMap((code) => smallTitles[code]!.map((one) => ({ text: one, code }))));
const all = { mostInRow: 60, least: 0, levels: 127 };
const ids = smallSkills().map(({ id }) => id);
const pack = (limits: PackLimits = all) => packWeights(text, title, { text: limits, title: all }, ids, smallPulls());

/** Pull of a row on a column, by looking at every cell of the row. */
function pullOf({ start, column, pull }: Pulls, row: number, at: number): number {
  for (let cell = start[row]!; cell < start[row + 1]!; cell++) if (column[cell] === at) return pull[cell]!;
  return 0;
}

describe('weights written and read again', () => {
  it('are those learned, to half a step, in both tables', async () => {
    const world = await loadTaxonomy(readParts(smallParts()));
    const packed = pack();
    for (const [learned, table, step] of [
      [text, world.textWeights, packed.tables.textPull],
      [title, world.titleWeights, packed.tables.titlePull],
    ] as const) {
      const { vocabulary } = learned;
      packed.terms.forEach((term, row) => {
        const from = vocabulary.rowOf.get(term);
        if (from === undefined) {
          expect(table.idf[row]).toBe(0);
          return;
        }
        expect(Math.abs(table.idf[row]! - vocabulary.idf[from]!)).toBeLessThanOrEqual(packed.tables.idf / 2 + 1e-6);
        for (let column = 0; column < smallCodes.length; column++) {
          const pull = learned.learned.pull[from * smallCodes.length + column]!;
          // The strongest few are cut to the largest step.
          const expected = Math.max(-127 * step, Math.min(127 * step, pull));
          expect(Math.abs(pullOf(table, row, column) - expected)).toBeLessThanOrEqual(step / 2 + 1e-6);
        }
      });
      expect([...table.bias]).toEqual([...learned.learned.bias].map((bias) => expect.closeTo(bias, 3)));
    }
  });
  it('hold what each skill says of series', async () => {
    const { skillPulls, skillIndex } = await loadTaxonomy(readParts(smallParts()));
    const said = (table: Pulls, skill: string, code: string) => pullOf(table, skillIndex.get(skill)!, smallCodes.indexOf(code));
    expect(said(skillPulls.occupations, 'react', '2210')).toBeCloseTo(2, 5);
    expect(said(skillPulls.occupations, 'react', '1102')).toBe(0);
    expect(said(skillPulls.occupations, 'contract-negotiation', '1102')).toBe(0);
    expect(said(skillPulls.federal, 'contract-negotiation', '1102')).toBeCloseTo(2.4, 5);
    // To half a step of a fifth of the largest.
    expect(Math.abs(said(skillPulls.federal, 'react', '2210') - 0.8)).toBeLessThanOrEqual(0.24);
  });
  it('are the same bytes each time', () => {
    const once = pack();
    expect(pack()).toEqual(once);
    expect(learnSmall([{ text: 'Repair engines', code: '5823' }]).learned).toEqual(
      learnSmall([{ text: 'Repair engines', code: '5823' }]).learned,
    );
  });
  it('keep the strongest cells of a row where not all are kept', () => {
    const two = pack({ ...all, mostInRow: 2 });
    expect(two.tables.textCells).toBe(text.vocabulary.terms.length * 2);
    const few = pack({ ...all, least: 0.3 });
    expect(few.tables.textCells).toBeLessThan(pack().tables.textCells);
  });
});

it('reads skills back with their ids, kinds, forms and forwarding addresses', async () => {
  const world = await loadTaxonomy(readParts(smallParts()));
  expect(world.skills.map(({ id, label, kind }) => ({ id, label, kind }))).toEqual(
    smallSkills().map(({ id, label, kind }) => ({ id, label, kind })),
  );
  expect(world.skillById.get('golang')?.id).toBe('go');
  expect(world.codes).toEqual(smallCodes);
  expect(world.asks[smallCodes.indexOf('2210')]!.map(({ skill, share }) => [world.skills[skill]!.id, share])).toEqual([
    ['python', 0.6],
    ['sql', 0.4],
  ]);
  expect(world.asks[smallCodes.indexOf('0610')]).toEqual([]);
});

import type { Pulls, Weights } from '../schema/weights.ts';

/** Cells of each table of weights.bin, and what one step of its numbers is. */
export interface WeightTables {
  rows: number;
  textCells: number;
  titleCells: number;
  textPull: number;
  titlePull: number;
  idf: number;
  skills: number;
  occupationCells: number;
  federalCells: number;
  occupationPull: number;
  federalPull: number;
}

/**
 * weights.bin, all numbers little-endian, each plane on its own because planes of like numbers compress better:
 * cells a row of the text table and of the title table (one byte each); of the text table the columns in an order that packs well (low bytes,
 * then high bytes), the places of its cells among these (as the gap to the one before in the row; low bytes, then high bytes) and their pulls
 * (signed bytes); the same of the title table; idf of the text terms and of the title terms (one byte each); the two tables of skills in the
 * same way; then the pairs of terms, see term-list.ts.
 */
export function readWeights(
  bytes: Uint8Array,
  tables: WeightTables,
  bias: { text: number[]; title: number[] },
): { textWeights: Weights; titleWeights: Weights; skillPulls: SkillTables; pairs: Uint8Array } {
  const { rows, skills } = tables;
  const columns = bias.text.length;
  let at = 0;
  const plane = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const textCounts = plane(rows);
  const titleCounts = plane(rows);
  const text = cells(textCounts, tables.textCells, tables.textPull);
  const title = cells(titleCounts, tables.titleCells, tables.titlePull);
  const textIdf = stepsOf(plane(rows), tables.idf);
  const titleIdf = stepsOf(plane(rows), tables.idf);
  const occupationCounts = plane(skills);
  const federalCounts = plane(skills);
  const occupations = cells(occupationCounts, tables.occupationCells, tables.occupationPull);
  const federal = cells(federalCounts, tables.federalCells, tables.federalPull);
  return {
    textWeights: { rows, ...text, idf: textIdf, bias: Float32Array.from(bias.text) },
    titleWeights: { rows, ...title, idf: titleIdf, bias: Float32Array.from(bias.title) },
    skillPulls: { occupations, federal },
    pairs: bytes.subarray(at),
  };

  function cells(counts: Uint8Array, count: number, step: number): Pulls {
    const orderLow = plane(columns);
    const orderHigh = plane(columns);
    const low = plane(count);
    const high = plane(count);
    const steps = plane(count);
    const column = new Uint16Array(count);
    const pull = new Float32Array(count);
    let i = 0;
    for (let row = 0; row < counts.length; row++) {
      let place = 0;
      for (const end = i + counts[row]!; i < end; i++) {
        place += low[i]! | (high[i]! << 8);
        column[i] = orderLow[place]! | (orderHigh[place]! << 8);
        pull[i] = ((steps[i]! << 24) >> 24) * step;
      }
    }
    return { start: starts(counts), column, pull };
  }
}

/** What skills say of series, by the private occupations that lead to them and by their own texts; row = skill. */
export interface SkillTables {
  occupations: Pulls;
  federal: Pulls;
}

/** Numbers written as whole steps. */
function stepsOf(steps: Uint8Array, step: number): Float32Array {
  const numbers = new Float32Array(steps.length);
  for (let i = 0; i < steps.length; i++) numbers[i] = steps[i]! * step;
  return numbers;
}

function starts(counts: Uint8Array): Int32Array {
  const start = new Int32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) start[i + 1] = start[i]! + counts[i]!;
  return start;
}

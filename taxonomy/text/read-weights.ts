import type { Weights } from '../schema/weights.ts';

/** Cells of each table of weights.bin, and what one step of its numbers is. */
export interface WeightTables {
  rows: number;
  textCells: number;
  titleCells: number;
  textPull: number;
  titlePull: number;
  idf: number;
}

/**
 * weights.bin, all numbers little-endian, each plane on its own because planes of like numbers compress better:
 * cells a row of the text table and of the title table (one byte each); of the text table the columns, fullest first (low bytes, then high
 * bytes), the places of its cells among these (as the gap to the one before in the row; low bytes, then high bytes) and their pulls (signed
 * bytes); the same of the title table; idf of the text terms and of the title terms (one byte each); then the pairs of terms, see term-list.ts.
 */
export function readWeights(
  bytes: Uint8Array,
  tables: WeightTables,
  bias: { text: number[]; title: number[] },
): { textWeights: Weights; titleWeights: Weights; pairs: Uint8Array } {
  const { rows, textCells, titleCells } = tables;
  let at = 0;
  const plane = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const textCounts = plane(rows);
  const titleCounts = plane(rows);
  const text = cells(textCounts, textCells, tables.textPull);
  const title = cells(titleCounts, titleCells, tables.titlePull);
  const textIdf = stepsOf(plane(rows), tables.idf);
  const titleIdf = stepsOf(plane(rows), tables.idf);
  return {
    textWeights: { rows, start: starts(textCounts), ...text, idf: textIdf, bias: Float32Array.from(bias.text) },
    titleWeights: { rows, start: starts(titleCounts), ...title, idf: titleIdf, bias: Float32Array.from(bias.title) },
    pairs: bytes.subarray(at),
  };

  function cells(counts: Uint8Array, count: number, step: number): { column: Uint16Array; pull: Float32Array } {
    const orderLow = plane(bias.text.length);
    const orderHigh = plane(bias.text.length);
    const low = plane(count);
    const high = plane(count);
    const steps = plane(count);
    const column = new Uint16Array(count);
    const pull = new Float32Array(count);
    let i = 0;
    for (let row = 0; row < rows; row++) {
      let place = 0;
      for (const end = i + counts[row]!; i < end; i++) {
        place += low[i]! | (high[i]! << 8);
        column[i] = orderLow[place]! | (orderHigh[place]! << 8);
        pull[i] = ((steps[i]! << 24) >> 24) * step;
      }
    }
    return { column, pull };
  }
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

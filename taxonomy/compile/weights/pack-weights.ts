import type { WeightTables } from '../../text/read-weights.ts';
import { orderTerms } from '../../text/term-list.ts';
import type { LearnedWeights } from './learn-weights.ts';
import { SKILL_PULL, type SkillPulls } from './skill-pulls.ts';

/** Weights as weights.bin holds them; see text/read-weights.ts for the layout. */
export interface PackedWeights {
  terms: string[];
  bytes: Uint8Array;
  tables: WeightTables;
  bias: { text: number[]; title: number[] };
}

export interface Cell {
  column: number;
  pull: number;
}

/**
 * A row keeps its strongest cells only. Cutting does more than save bytes: the many faint pushes against series without text of their own
 * go, and held-back questionnaires gain 3 points at first place and 5 in the first five (60 cells and 0.12: .64 / .82; 25 and 0.35: .67 / .87).
 */
export interface PackLimits {
  mostInRow: number;
  /** Least |pull| x idf of a cell that is kept. */
  least: number;
  /** Steps to either side of zero; 24 lose nothing measurable against 127 and compress to two thirds. */
  levels: number;
}

/** Coarse on purpose: the norm of a text evens it out, and finer steps cost 30 KB. */
const IDF_STEP = 0.2;
const round = (x: number, digits: number) => Number(x.toFixed(digits));

/**
 * Joins the two tables of words over one list of terms, keeps the cells that matter, and writes them in planes of one byte; behind them the two
 * tables of skills.
 * @param skills ids of all skills, in the order of skills.tsv
 */
export function packWeights(
  text: LearnedWeights,
  title: LearnedWeights,
  limits: { text: PackLimits; title: PackLimits },
  skills: readonly string[],
  skillPulls: SkillPulls,
): PackedWeights {
  const textRows = strongCells(text, limits.text);
  const titleRows = strongCells(title, limits.title);
  const terms = orderTerms([...new Set([...textRows.keys(), ...titleRows.keys()])]);
  const columns = text.learned.bias.length;
  const textTable = planes(terms, textRows, fullestFirst(textRows, columns), limits.text.levels);
  const titleTable = planes(terms, titleRows, fullestFirst(titleRows, columns), limits.title.levels);
  const { occupations, federal } = skillPulls;
  const occupationTable = planes(skills, occupations, likeBesideLike(occupations, columns), SKILL_PULL.occupations.levels);
  const federalTable = planes(skills, federal, fullestFirst(federal, columns), SKILL_PULL.federal.levels);
  const idfPlane = ({ vocabulary }: LearnedWeights, rows: Map<string, Cell[]>) =>
    Uint8Array.from(terms, (term) =>
      rows.has(term) ? Math.max(1, Math.min(255, Math.round(vocabulary.idf[vocabulary.rowOf.get(term)!]! / IDF_STEP))) : 0,
    );
  const parts = [
    textTable.counts,
    titleTable.counts,
    ...textTable.cells,
    ...titleTable.cells,
    idfPlane(text, textRows),
    idfPlane(title, titleRows),
    occupationTable.counts,
    federalTable.counts,
    ...occupationTable.cells,
    ...federalTable.cells,
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return {
    terms,
    bytes,
    tables: {
      rows: terms.length,
      textCells: textTable.cells.at(-1)!.length,
      titleCells: titleTable.cells.at(-1)!.length,
      textPull: textTable.step,
      titlePull: titleTable.step,
      idf: IDF_STEP,
      skills: skills.length,
      occupationCells: occupationTable.cells.at(-1)!.length,
      federalCells: federalTable.cells.at(-1)!.length,
      occupationPull: occupationTable.step,
      federalPull: federalTable.step,
    },
    bias: { text: [...text.learned.bias].map((x) => round(x, 4)), title: [...title.learned.bias].map((x) => round(x, 4)) },
  };
}

function strongCells({ vocabulary, learned }: LearnedWeights, { mostInRow, least }: PackLimits): Map<string, Cell[]> {
  const columns = learned.bias.length;
  const rows = new Map<string, Cell[]>();
  vocabulary.terms.forEach((term, row) => {
    let cells: Cell[] = [];
    const idf = vocabulary.idf[row]!;
    for (let column = 0; column < columns; column++) {
      const pull = learned.pull[row * columns + column]!;
      if (Math.abs(pull) * idf >= least) cells.push({ column, pull });
    }
    if (cells.length === 0) return;
    if (cells.length > mostInRow) {
      cells.sort((a, b) => Math.abs(b.pull) - Math.abs(a.pull) || a.column - b.column);
      cells = cells.slice(0, mostInRow).sort((a, b) => a.column - b.column);
    }
    rows.set(term, cells);
  });
  return rows;
}

/** Pulls beyond the largest 0.02 % are cut to it, so that a few do not coarsen the steps of all. */
function stepOf(rows: ReadonlyMap<string, Cell[]>, levels: number): number {
  const sizes = [...rows.values()].flatMap((cells) => cells.map(({ pull }) => Math.abs(pull))).sort((a, b) => a - b);
  return (sizes[Math.floor(sizes.length * 0.9998)] ?? 1) / levels;
}

/** Columns by how many cells they have, most first: the gaps between a row's cells are smaller so. */
function fullestFirst(rows: ReadonlyMap<string, Cell[]>, columns: number): number[] {
  const cells = new Array<number>(columns).fill(0);
  for (const row of rows.values()) for (const { column } of row) cells[column]!++;
  return cells.map((_, column) => column).sort((a, b) => cells[b]! - cells[a]! || a - b);
}

/** Added to a column's cells, so that two columns of a single cell each are not the likest of all. */
const FEW_CELLS = 5;

/**
 * A chain of columns from the fullest on, each followed by the one of those left that shares most rows with it. Skills lead to series that
 * are alike, so a tenth is saved against `fullestFirst`; words lead here and there, and lose as much by it.
 */
function likeBesideLike(rows: ReadonlyMap<string, Cell[]>, columns: number): number[] {
  const [first, ...left] = fullestFirst(rows, columns);
  const cells = new Float64Array(columns);
  const shared = new Float64Array(columns * columns);
  for (const row of rows.values())
    for (const { column } of row) {
      cells[column]!++;
      for (const other of row) if (other.column !== column) shared[column * columns + other.column]! += 1 / (row.length - 1);
    }
  const chain = [first!];
  while (left.length > 0) {
    const last = chain.at(-1)!;
    const likeness = (column: number) => shared[last * columns + column]! / Math.sqrt(cells[column]! + FEW_CELLS);
    let likest = 0;
    for (let at = 1; at < left.length; at++) if (likeness(left[at]!) > likeness(left[likest]!)) likest = at;
    chain.push(...left.splice(likest, 1));
  }
  return chain;
}

/** @param order of the columns, see `text/read-weights.ts` */
function planes(
  terms: readonly string[],
  rows: ReadonlyMap<string, Cell[]>,
  order: readonly number[],
  levels: number,
): { counts: Uint8Array; cells: Uint8Array[]; step: number } {
  const placeOf = new Map(order.map((column, place) => [column, place]));
  const counts = new Uint8Array(terms.length);
  const all: Cell[] = [];
  const gaps: number[] = [];
  const step = round(stepOf(rows, levels), 8);
  terms.forEach((term, row) => {
    const cells = (rows.get(term) ?? []).map((cell) => ({ ...cell, place: placeOf.get(cell.column)! })).sort((a, b) => a.place - b.place);
    counts[row] = cells.length;
    cells.forEach((cell, at) => {
      all.push(cell);
      gaps.push(cell.place - (cells[at - 1]?.place ?? 0));
    });
  });
  const bytes = (numbers: readonly number[]) => [numbers.map((x) => x & 255), numbers.map((x) => x >> 8)];
  const pulls = Uint8Array.from(all, ({ pull }) => Math.max(-levels, Math.min(levels, Math.round(pull / step))) & 255);
  return { counts, cells: [...bytes(order), ...bytes(gaps)].map((plane) => Uint8Array.from(plane)).concat(pulls), step };
}

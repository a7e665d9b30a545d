/** Which rows of a long list are worth drawing. Rows are equally high. */
export interface RowsInView {
  /** First row drawn. */
  from: number;
  /** One past the last. */
  to: number;
  /** Height in pixels of what is left out above and below. */
  before: number;
  after: number;
}

/** Rows drawn beyond the edges, so that a quick turn of the wheel meets no blank. */
const BEYOND = 12;

/**
 * The rows near the screen.
 * @param top where the list begins, from the upper edge of the screen; negative once it is scrolled past
 */
export function rowsInView(count: number, rowHeight: number, top: number, screen: number): RowsInView {
  const first = Math.floor(-top / rowHeight) - BEYOND;
  const last = Math.ceil((screen - top) / rowHeight) + BEYOND;
  const from = Math.min(Math.max(0, first), Math.max(0, count - 1));
  // A list that begins below the screen has its first rows all the same: for paper, and for a jump to it.
  const to = Math.min(count, Math.max(last, from + BEYOND));
  return { from, to, before: from * rowHeight, after: (count - to) * rowHeight };
}

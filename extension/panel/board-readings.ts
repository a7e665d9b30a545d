import { allBoards, boardFor } from '../boards/all-boards.ts';

// localStorage of the extension: "read indeed" -> "2026-11-28". A day and a board, no page: not part of what a person saves, and in no backup.
const keyOf = (board: string) => `read ${board}`;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Keeps the day a board's page was last read. Does nothing for other pages, and where the browser keeps nothing. */
export function noteReading(url: string | undefined): void {
  const board = url && URL.canParse(url) ? boardFor(new URL(url)) : null;
  if (board) quietly(() => localStorage.setItem(keyOf(board.id), new Date().toISOString().slice(0, 10)));
}

/** Id of each board that was ever read to the day (ISO) of its last reading. */
export function lastReadings(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  quietly(() => {
    for (const { id } of allBoards) {
      const day = localStorage.getItem(keyOf(id)) ?? '';
      if (DAY.test(day)) found.set(id, day);
    }
  });
  return found;
}

export const forgetReadings = (): void => quietly(() => localStorage.clear());

/** Storage that is refused or full is no reason to stop reading ads. */
function quietly(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

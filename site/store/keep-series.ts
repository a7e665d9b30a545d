import { type Desk, putRecord, readTable, takeRecord } from './desk.ts';
import { SavedSeries } from './shapes/saved-series.ts';

export interface KeptSeries {
  /** In the order they were saved. */
  list(): Promise<SavedSeries[]>;
  /** Keeps a series; saving it again changes its note only. */
  save(code: string, note?: string): Promise<void>;
  remove(code: string): Promise<void>;
}

/** The kinds of federal job a person saved. */
export function keepSeries(desk: Desk): KeptSeries {
  return {
    list: async () => (await readTable(desk, SavedSeries, 'series')).sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1)),
    save: (code, note) =>
      desk.change(['series', 'aside'], async (t) => {
        const before = await takeRecord(t, SavedSeries, 'series', code, desk.now());
        const words = note ?? before?.note;
        await putRecord(t, 'series', code, {
          code,
          savedAt: before?.savedAt ?? desk.now(),
          ...(words === undefined ? {} : { note: words }),
        });
      }),
    remove: (code) => desk.change(['series'], (t) => t.remove('series', code)),
  };
}

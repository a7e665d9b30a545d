import { type Desk, putRecord, readTable } from './desk.ts';
import { Note } from './shapes/note.ts';

export interface KeptNotes {
  /** Newest first; only those about one posting or series when `about` is given. */
  list(about?: string): Promise<Note[]>;
  /** Writes a note and answers its id; an id given writes over that note. */
  write(text: string, extra?: { id?: string; about?: string }): Promise<string>;
  remove(id: string): Promise<void>;
}

export function keepNotes(desk: Desk): KeptNotes {
  return {
    async list(about) {
      const all = await readTable(desk, Note, 'notes');
      return all.filter((note) => about === undefined || note.about === about).sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    async write(text, { id = crypto.randomUUID(), about } = {}) {
      const note: Note = { id, text, at: desk.now(), ...(about === undefined ? {} : { about }) };
      await desk.change(['notes'], (t) => putRecord(t, 'notes', id, note));
      return id;
    },
    remove: (id) => desk.change(['notes'], (t) => t.remove('notes', id)),
  };
}

/** What an import would do to one table. */
interface TableChanges {
  added: number;
  changed: number;
  same: number;
  removed: number;
}

export type ImportMode = 'merge' | 'replace';

/** What an import would do, as the store tells it. */
export interface ImportPreview {
  mode: ImportMode;
  facts: { made: string; records: number; checksum: string };
  tables: Record<'profile' | 'postings' | 'series' | 'notes' | 'settings' | 'aside', TableChanges>;
  skills: { before: number; after: number };
}

/** What these parts need of a store. The site's and the panel's are handed in; the parts know neither. */
export interface OwnDataStore {
  postings: { list(): Promise<readonly unknown[]> };
  backup: {
    state(): Promise<{ changes: number; lastAt?: string | undefined; remind: boolean }>;
    remindLater(): Promise<void>;
    file(): Promise<Blob>;
    preview(file: Blob, mode: ImportMode): Promise<ImportPreview>;
    apply(file: Blob, preview: ImportPreview): Promise<void>;
    canUndo(): Promise<boolean>;
    undo(): Promise<{ kept: number }>;
  };
  setAside(): Promise<readonly unknown[]>;
  eraseEverything(): Promise<void>;
  onChange(callback: () => void): () => void;
  readonly notice: string | null;
}

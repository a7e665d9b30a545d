/** What pages ask of the engine, which works on a thread of its own: every answer is plain data. */
export type Reader = typeof import('./read-ads.ts').readAds &
  typeof import('./know-kinds.ts').knowKinds &
  typeof import('./know-person.ts').knowPerson &
  typeof import('./find-names.ts').findNames &
  typeof import('./read-links.ts').readLinks;

/** From the page to its reader. */
export interface Asked {
  id: number;
  what: keyof Reader;
  args: unknown[];
}

/** From the reader back; an error as its name and sentence. */
export type Replied = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: { name: string; message: string } };

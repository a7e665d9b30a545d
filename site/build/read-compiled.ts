import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ReadPart } from '../../taxonomy/schema/taxonomy.ts';

/** Reads the compiled taxonomy from its folder, for the build. */
export function readCompiled(root: string): ReadPart {
  const file = (name: string) => path.join(root, 'taxonomy/compiled', name);
  return {
    text: (name) => readFile(file(name), 'utf8'),
    bytes: async (name) => new Uint8Array(await readFile(file(name))),
  };
}

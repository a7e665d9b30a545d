import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DetailPartName, PartName, ReadPart } from '../schema/taxonomy.ts';

/** Hands over the compiled files from a folder; for programs that run in Node. */
export const readCompiled = (folder: string): ReadPart => ({
  text: (name: PartName | DetailPartName) => readFile(path.join(folder, name), 'utf8'),
  bytes: (name: PartName) => readFile(path.join(folder, name)),
});

/** taxonomy/compiled, seen from the folder a command is started in or from dist/batch. */
export const compiledFolder = (): string => path.join(process.cwd(), 'taxonomy', 'compiled');

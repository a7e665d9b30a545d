import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { compileTaxonomy } from './compile-taxonomy.ts';
import type { Problem } from './series-facts/problem.ts';
import { SourceError, taxonomyFolder } from './source-files.ts';

/**
 * The `taxonomy` command: compiles taxonomy/source and the files under --sources into taxonomy/compiled.
 * With --check nothing is written: the result is compared byte by byte with what is committed.
 * Problems are listed one a line on the error stream, exit code 1, and nothing is written.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { sources: { type: 'string', default: '../shared/sources' }, check: { type: 'boolean', default: false } },
  });
  const outFolder = path.join(taxonomyFolder, 'compiled');
  try {
    const { parts, problems } = await compileTaxonomy(values.sources, showProgress);
    if (problems.length > 0) {
      for (const problem of problems) console.error(lineOf(problem));
      console.error(`\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}; nothing was written.`);
      return 1;
    }
    return values.check ? compare(parts, outFolder) : write(parts, outFolder);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}

export const lineOf = ({ file, entry, wrong, got, expected }: Problem): string =>
  `${file}: ${entry}: ${wrong} (got ${got}, expected ${expected})`;

function showProgress(what: string, done: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${what} ${Math.round(done * 100)} %   `);
  else if (done === 0) console.error(what);
}

function write(parts: ReadonlyMap<string, string | Uint8Array>, folder: string): number {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of parts) writeFileSync(path.join(folder, name), content);
  console.error(`\nWrote ${parts.size} files to ${path.relative(process.cwd(), folder)}.`);
  return 0;
}

function compare(parts: ReadonlyMap<string, string | Uint8Array>, folder: string): number {
  const stale = [...parts]
    .filter(([name, content]) => !Buffer.from(content).equals(readOrEmpty(path.join(folder, name))))
    .map(([name]) => name);
  if (stale.length === 0) console.error(`\nFresh: ${parts.size} files equal byte for byte.`);
  for (const name of stale)
    console.error(`\ncompiled/${name}: file: is stale (got another content, expected what the sources give; run npm run taxonomy)`);
  return stale.length === 0 ? 0 : 1;
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}

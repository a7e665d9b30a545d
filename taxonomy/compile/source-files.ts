import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { ReadSource } from './series-facts/read-source.ts';

/** The taxonomy folder of this project. */
export const taxonomyFolder = fileURLToPath(new URL('..', import.meta.url));

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex');

/** Reads files under the sources folder, each once, and keeps the digest of every file it was asked for. */
export function openSources(folder: string): { read: ReadSource; digests(): { path: string; sha256: string }[] } {
  const texts = new Map<string, string>();
  const digests = new Map<string, string>();
  return {
    read(name) {
      const known = texts.get(name);
      if (known !== undefined) return known;
      const bytes = readOrSay(path.join(folder, name), name);
      const text = unpack(bytes, name);
      texts.set(name, text);
      digests.set(name, sha256(bytes));
      return text;
    },
    digests: () => [...digests].sort().map(([name, digest]) => ({ path: name, sha256: digest })),
  };
}

function readOrSay(file: string, name: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new SourceError(
      `sources/${name}: file: can't be read (got ${codeOf(error)}, expected a file under the folder that --sources names)`,
    );
  }
}

function unpack(bytes: Buffer, name: string): string {
  if (!name.endsWith('.gz')) return bytes.toString('utf8');
  try {
    return gunzipSync(bytes).toString('utf8');
  } catch (error) {
    throw new SourceError(`sources/${name}: file: is damaged (got ${codeOf(error)}, expected gzip)`);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'an error');

/** Folders whose content decides what is compiled: data edited by hand, and the code that compiles and reads. */
const DECIDES = ['source', 'compile', 'text', 'schema', 'match', 'load-taxonomy.ts'];

/** Digest of everything in this project that decides the compiled files; line ends don't matter. */
export function codeDigest(): string {
  const files = DECIDES.flatMap((name) =>
    name.endsWith('.ts')
      ? [name]
      : readdirSync(path.join(taxonomyFolder, name), { recursive: true, encoding: 'utf8' }).map((file) => path.join(name, file)),
  )
    .filter((file) => /\.(?:ts|json)$/.test(file))
    .sort();
  return sha256(
    files
      .map((file) => `${file.replaceAll('\\', '/')}\n${readFileSync(path.join(taxonomyFolder, file), 'utf8').replaceAll('\r\n', '\n')}`)
      .join('\0'),
  );
}

/** The JSON files of a folder under taxonomy/source, sorted by name. */
export function sourceFolder(name: string): { name: string; json: unknown }[] {
  const folder = path.join(taxonomyFolder, 'source', name);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({ name: file, json: sourceJson(`${name}/${file}`) }));
}

/** A file under taxonomy/source as it is. */
export const sourceText = (name: string): string => readFileSync(path.join(taxonomyFolder, 'source', name), 'utf8');

/** A JSON file under taxonomy/source. A file that is no JSON is told with its name. */
export function sourceJson(name: string): unknown {
  const text = sourceText(name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError(
      `source/${name}: file: is not JSON (got ${error instanceof Error ? error.message : 'an error'}, expected a JSON array)`,
    );
  }
}

/** A source that can't be read at all; its message is the line the person reads. */
export class SourceError extends Error {
  override name = 'SourceError';
}

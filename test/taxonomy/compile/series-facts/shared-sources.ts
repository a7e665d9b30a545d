import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../../../../../shared/sources/', import.meta.url));

/** Whether the read-only inputs stand beside the project; tests that need them skip where they are absent. */
export const hasSources = existsSync(folder);

export function readSource(path: string): string {
  const bytes = readFileSync(folder + path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The reader and the boards as one classic script that puts `readSnapshot` on the window: the very modules that the panel uses. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('./reader-entry.ts', import.meta.url)),
        formats: ['iife'],
        name: 'counterpartReader',
        fileName: 'reader',
      },
    },
  });
  const first = Array.isArray(result) ? result[0] : result;
  if (!first || !('output' in first)) throw new Error('the reader could not be bundled');
  return first.output[0].code;
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** What a first visit does not fetch ahead: pages of single kinds of job, the open data, and what only the build or a rare page reads. */
const notAhead = /^series\/|^data\/|^404\.html$|^_headers$|^licenses\.txt$|^sw\.js$|\.map$|pdf|docx|mammoth/;

/** Writes sw.js, which keeps the shell and the taxonomy for offline use. Runs after the pages are rendered, because it lists them. */
export function offline(): Plugin {
  return {
    name: 'counterpart-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const digest = createHash('sha256');
      const files = Object.values(bundle)
        .filter((part) => !notAhead.test(part.fileName))
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1))
        .map((part) => {
          digest.update(part.fileName).update(part.type === 'chunk' ? part.code : part.source);
          // A folder's page is asked for by the folder's name.
          return part.fileName.replace(/(^|\/)index\.html$/, '$1');
        });
      const source = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8');
      const head = `const VERSION = ${JSON.stringify(digest.digest('hex').slice(0, 12))};\nconst FILES = ${JSON.stringify(files.map((file) => file || './'))};\n`;
      this.emitFile({ type: 'asset', fileName: 'sw.js', source: head + source });
    },
  };
}

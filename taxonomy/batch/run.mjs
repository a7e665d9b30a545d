// Starts the project's programs: `node taxonomy/batch/run.mjs PROGRAM [arguments]`.
// `analyze` runs as bundled code (dist/batch), rebuilt only when a file it is made of is newer; every other program is loaded through Vite.
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const programs = {
  taxonomy: 'taxonomy/compile/compile.ts',
  export: 'taxonomy/batch/export-open-data.ts',
  quality: 'test/quality/quality.ts',
  draw: 'test/quality/draw-mentions.ts',
  'alike-words': 'test/quality/alike-words.ts',
  'fit-knowledge': 'test/quality/fit-knowledge.ts',
  bench: 'test/bench/bench.ts',
  soak: 'test/bench/soak.ts',
  'read-pages': 'test/read-pages/read-pages.ts',
  screenshots: 'test/screenshots/screenshots.ts',
  lighthouse: 'test/lighthouse/lighthouse.ts',
  browsers: 'test/browsers/ensure-browsers.ts',
  serve: 'site/build/serve.ts',
  package: 'extension/package.ts',
};

/** Newest change among the files under a folder, in milliseconds. */
function newest(folder) {
  let latest = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) latest = Math.max(latest, statSync(path.join(entry.parentPath ?? entry.path, entry.name)).mtimeMs);
  }
  return latest;
}

const [name, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, path.join(root, name ?? ''), ...rest);

if (name === 'analyze') {
  const bundle = path.join(root, 'dist/batch/analyze.js');
  const made = existsSync(bundle) ? statSync(bundle).mtimeMs : 0;
  const stale = ['batch', 'match', 'text', 'schema', 'rules'].some((f) => newest(path.join(root, 'taxonomy', f)) > made);
  if (stale || statSync(path.join(root, 'taxonomy/load-taxonomy.ts')).mtimeMs > made) {
    const { build } = await import('vite');
    await build({ root, mode: 'batch', logLevel: 'warn', configFile: path.join(root, 'vite.config.ts') });
  }
  await import(pathToFileURL(bundle).href);
} else if (name && programs[name]) {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(path.join(root, programs[name]), { root, configFile: false, logLevel: 'warn' });
  process.exitCode = (await module.main(rest)) ?? 0;
} else {
  console.error(`Unknown program ${name ?? ''}. Known: analyze, ${Object.keys(programs).join(', ')}.`);
  process.exitCode = 2;
}

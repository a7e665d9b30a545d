import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pkg from '../package.json' with { type: 'json' };
import { type ZipEntry, zip } from './zip.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run package`: builds both browsers' copies and writes the four archives that the stores ask for into dist/packages, with their
 * SHA-256. Run again on the same sources, with the same Node, it writes the same bytes.
 */
export async function main(): Promise<number> {
  for (const mode of ['chrome', 'firefox']) {
    const vite = path.join(root, 'node_modules/vite/bin/vite.js');
    execFileSync(process.execPath, [vite, 'build', '--mode', mode, '--logLevel', 'warn'], {
      cwd: root,
      stdio: 'inherit',
      // The program that runs this one is in development mode; handed on, that would build the paths of this machine into the package.
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  const chrome = zip(filesBelow(path.join(root, 'dist/chrome')));
  const archives = {
    chrome,
    // Edge takes Chrome's package as it is.
    edge: chrome,
    firefox: zip(filesBelow(path.join(root, 'dist/firefox'))),
    // Firefox's reviewers build the add-on themselves, from this and the lock file in it.
    'firefox-source': zip(sources()),
  };
  const folder = path.join(root, 'dist/packages');
  mkdirSync(folder, { recursive: true });
  for (const [name, bytes] of Object.entries(archives)) {
    const file = `counterpart-${pkg.version}-${name}.zip`;
    writeFileSync(path.join(folder, file), bytes);
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  dist/packages/${file}  ${Math.ceil(bytes.length / 1024)} KB`);
  }
  return 0;
}

/** Every file below a folder, named from there. */
export function filesBelow(folder: string): ZipEntry[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file).split(path.sep).join('/'), bytes: readFileSync(file) };
    });
}

/** What git keeps, without tests and their fixtures: all that the build reads, and its instructions. */
function sources(): ZipEntry[] {
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 }).split('\0');
  return listed
    .filter((name) => name !== '' && !name.startsWith('test/'))
    .map((name) => ({ name, bytes: readFileSync(path.join(root, name)) }));
}

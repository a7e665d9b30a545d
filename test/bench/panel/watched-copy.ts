import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { watchDrawn } from './watch-drawn.ts';

/** A panel that shows one line and reads nothing: what the browser itself needs to open one. */
const EMPTY =
  '<!doctype html><html lang="en"><head><title>Empty</title></head><body><section class="panel-ad"><h2>Empty</h2></section><p class="plate">Nothing.</p></body></html>';

/**
 * A copy of the built extension in a folder of its own whose panel tells when it has drawn an ad.
 * `empty`: its panel shows one line instead.
 */
export async function watchedCopy({ empty = false }: { empty?: boolean } = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'panel-bench-'));
  await cp(path.resolve('dist/chrome'), folder, { recursive: true });
  await writeFile(path.join(folder, 'watch.js'), `(${watchDrawn.toString()})();`);
  const page = path.join(folder, 'panel/panel.html');
  const html = empty ? EMPTY : await readFile(page, 'utf8');
  await writeFile(page, html.replace('<head>', '<head><script src="/watch.js"></script>'));
  return folder;
}

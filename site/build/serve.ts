import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { preview } from 'vite';
import { securityHeaders } from './security-headers.ts';
import { siteBase } from './site-build.ts';

/**
 * Serves dist/site and says where everything lies. Arguments: `--port N` (default 4173; the next free one when taken).
 * Keeps running until it is stopped. Returns 1 when the site has not been built.
 */
export async function main(args: string[]): Promise<number | undefined> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const dist = path.join(root, 'dist');
  if (!existsSync(path.join(dist, 'site/index.html'))) {
    console.error('dist/site is not there yet. Run "npm run build" first.');
    return 1;
  }
  const { address } = await serveSite(root, portFrom(args));
  console.log(`\n  Counterpart is at  ${address}`);
  for (const browser of ['chrome', 'firefox']) {
    const folder = path.join(dist, browser);
    if (existsSync(folder)) console.log(`  Extension (${browser}, load it unpacked):  ${folder}`);
  }
  console.log('\n  Press Ctrl+C to stop.\n');
  return undefined;
}

/** A server over dist/site, for `npm start` and for the tests. Port 0 takes any free one. */
export async function serveSite(root: string, port: number): Promise<{ address: string; close(): Promise<void> }> {
  const base = siteBase();
  const server = await preview({
    root,
    base,
    configFile: false,
    appType: 'mpa',
    logLevel: 'warn',
    build: { outDir: path.join(root, 'dist/site') },
    preview: { port, strictPort: false, host: '127.0.0.1', headers: { ...securityHeaders } },
  });
  const bound = server.httpServer.address();
  const actual = typeof bound === 'object' && bound ? bound.port : port;
  return { address: `http://localhost:${actual}${base}`, close: () => server.close() };
}

function portFrom(args: string[]): number {
  const given = Number(args[args.indexOf('--port') + 1]);
  return args.includes('--port') && Number.isInteger(given) ? given : 4173;
}

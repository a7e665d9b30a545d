import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
const already = new Set(['.woff2', '.bin', '.png']);

/** A folder as the usual static hosts serve it: packed with brotli, and kept for a year where the name holds a digest. Port 0 takes any free one. */
export async function serveCompressed(folder: string, port: number): Promise<{ address: string; close(): void }> {
  const packed = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const wanted = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const file = existsSync(wanted) && statSync(wanted).isDirectory() ? path.join(wanted, 'index.html') : wanted;
    if (!file.startsWith(folder) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const end = path.extname(file);
    const plain = already.has(end);
    if (!packed.has(file)) packed.set(file, plain ? readFileSync(file) : pack(readFileSync(file)));
    response.writeHead(200, {
      'content-type': kinds[end] ?? 'application/octet-stream',
      'cache-control': file.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(plain ? {} : { 'content-encoding': 'br' }),
    });
    response.end(packed.get(file));
  });
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  const bound = server.address();
  return { address: `http://localhost:${typeof bound === 'object' && bound ? bound.port : port}/`, close: () => void server.close() };
}

/** A middle quality: the highest takes seconds a megabyte and saves three percent more. */
const pack = (bytes: Buffer) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });

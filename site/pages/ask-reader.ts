import { EngineNotLoaded } from './engine-not-loaded.ts';
import type { Asked, Reader, Replied } from './reader/reader.ts';

interface Waiting {
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

const waiting = new Map<number, Waiting>();
let last = 0;
let reader: Worker | null = null;

/**
 * Asks the one reader of this page, whose thread starts at the first question: the taxonomy is loaded, searched and read with there, so that
 * the page itself never stands still. Rejects with EngineNotLoaded, after which the next question tries again, or with an error of the same
 * name and sentence as the reader's.
 */
export function askReader<W extends keyof Reader>(what: W, ...args: Parameters<Reader[W]>): ReturnType<Reader[W]> {
  reader ??= start();
  last++;
  const asked: Asked = { id: last, what, args };
  reader.postMessage(asked);
  return new Promise<unknown>((done, fail) => waiting.set(asked.id, { done, fail })) as ReturnType<Reader[W]>;
}

function start(): Worker {
  const worker = new Worker(new URL('./reader/reader-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Replied>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) one?.done(data.value);
    else one?.fail(Object.assign(new Error(data.error.message), { name: data.error.name }));
  });
  // Its own file could not be had: the next question starts a new one.
  worker.addEventListener('error', () => {
    worker.terminate();
    reader = null;
    for (const { fail } of waiting.values()) fail(new EngineNotLoaded());
    waiting.clear();
  });
  return worker;
}

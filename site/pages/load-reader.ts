import { EngineNotLoaded } from './load-engine.ts';
import type { Asked, Reader, Replied } from './reader/reader.ts';

interface Waiting {
  done: (value: unknown) => void;
  fail: (error: Error) => void;
}

let reader: Reader | null = null;

/** The one reader of this page, its thread started at the first call. Its answers reject with EngineNotLoaded; the next call tries again. */
export function loadReader(): Reader {
  reader ??= start();
  return reader;
}

function start(): Reader {
  const worker = new Worker(new URL('./reader/reader-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Replied>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.ok) one?.done(data.value);
    else one?.fail(data.error.name === 'EngineNotLoaded' ? new EngineNotLoaded() : new Error(data.error.message));
  });
  // Its own file could not be had: the next call starts a new one.
  worker.addEventListener('error', () => {
    worker.terminate();
    reader = null;
    for (const { fail } of waiting.values()) fail(new EngineNotLoaded());
  });
  const ask = (what: keyof Reader, ...args: unknown[]) =>
    new Promise<unknown>((done, fail) => {
      last++;
      waiting.set(last, { done, fail });
      worker.postMessage({ id: last, what, args } satisfies Asked);
    });
  return {
    // The posting itself comes back, not its copy: the page knows the ad it shows by it.
    answer: async (posting, ...rest) => ({
      ...((await ask('answer', posting, ...rest)) as Awaited<ReturnType<Reader['answer']>>),
      posting,
    }),
    ledgerEntries: (postings) => ask('ledgerEntries', postings) as ReturnType<Reader['ledgerEntries']>,
    madeWith: () => ask('madeWith') as ReturnType<Reader['madeWith']>,
    skills: () => ask('skills') as ReturnType<Reader['skills']>,
    payAreas: () => ask('payAreas') as ReturnType<Reader['payAreas']>,
    kinds: () => ask('kinds') as ReturnType<Reader['kinds']>,
  };
}

import { measureEngine } from './measure-engine.ts';

// Bundled as one script and run both in Node and in a page of Chromium: Vite's own module runner would slow every imported call.
export interface EngineBench {
  measureEngine: typeof measureEngine;
}
(globalThis as unknown as { engineBench: EngineBench }).engineBench = { measureEngine };

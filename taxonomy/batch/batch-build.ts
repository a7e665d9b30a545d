import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';

/** Bundles the `analyze` command and its worker into dist/batch, dependencies included, so that it starts without a transpiler. */
export function batchBuild(): UserConfig {
  const entry = (name: string) => fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  return {
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/batch',
      emptyOutDir: true,
      rolldownOptions: { input: { analyze: entry('analyze'), 'analyze-worker': entry('analyze-worker') } },
    },
    ssr: { noExternal: ['valibot', 'fuse.js'] },
  };
}

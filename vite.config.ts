/// <reference types="vitest/config" />
import { defineConfig, type UserConfig } from 'vite';
import type { TestProjectConfiguration } from 'vitest/config';
import { extensionBuild } from './extension/build.ts';
import { siteBuild } from './site/build/site-build.ts';
import { batchBuild } from './taxonomy/batch/batch-build.ts';

// vite build --mode site | chrome | firefox | batch
export default defineConfig(({ mode }): UserConfig => {
  if (mode === 'batch') return batchBuild();
  if (mode === 'chrome' || mode === 'firefox') return extensionBuild(mode);
  return { ...siteBuild(), test: { projects: [unit, browser] } };
});

/** Everything that needs no browser; node unless a file asks for happy-dom at its head. */
const unit = {
  test: {
    name: 'unit',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/end-to-end/**'],
    environment: 'node',
    setupFiles: ['test/fixed-seed.ts'],
    testTimeout: 60_000,
  },
} satisfies TestProjectConfiguration;

/** The built products in real browsers; run after `npm run build`. One file at a time: the machine may have two cores. */
const browser = {
  test: {
    name: 'browser',
    include: ['test/end-to-end/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
} satisfies TestProjectConfiguration;

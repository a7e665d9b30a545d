import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';

const DUTIES = ['Pay invoices and post the ledger.', 'Patch Linux servers and write Python.', 'Weld pipe and read blueprints.'];

/** Several chunks of lines, blank and bad ones among them. */
const input = Array.from({ length: 750 }, (_, i) => {
  if (i % 40 === 7) return '';
  if (i % 40 === 9) return '{"id": ';
  return JSON.stringify({ id: `ad-${i}`, title: 'Clerk', text: `${DUTIES[i % 3]} `.repeat(1 + (i % 40)) });
}).join('\n');

const analyze = (...args: string[]) =>
  spawnSync(process.execPath, ['taxonomy/batch/run.mjs', 'analyze', '--top', '2', ...args], { input, encoding: 'utf8', maxBuffer: 1e8 });

describe('analyze --workers', () => {
  it('answers on several threads exactly what one thread answers, in the same order, with the same exit code', () => {
    const one = analyze();
    const three = analyze('--workers', '3');
    expect(one.stdout.split('\n').filter(Boolean)).toHaveLength(731);
    expect(three.stdout).toBe(one.stdout);
    expect([one.status, three.status]).toEqual([1, 1]);
  });

  it('refuses what is no number of workers', () => {
    const { status, stderr } = analyze('--workers', 'many');
    expect(status).toBe(2);
    expect(stderr).toContain('--workers wants a whole number of 1 or more (got many).');
  });
});

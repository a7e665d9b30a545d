import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compiledFolder, readCompiled } from '../../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../../taxonomy/load-taxonomy.ts';
import { generateAd } from './generate-ad.ts';

const FEW = 200;
const ADS = 3000;
const LONG = 12_000;
const AD = 6000;

/** One run of the command: seconds, and the most memory it held in megabytes (null where the system doesn't tell). */
interface Run {
  seconds: number;
  megabytes: number | null;
}

/** Measures the `analyze` command on generated files: speed with one and two workers, and memory on a file four times as long. */
export async function benchBatch(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'batch-bench-'));
  try {
    const few = await writeAds(path.join(folder, 'few.jsonl'), FEW);
    const file = await writeAds(path.join(folder, 'ads.jsonl'), ADS);
    const long = await writeAds(path.join(folder, 'long.jsonl'), LONG);
    // The first run may bundle the command.
    await analyze(few, 1);
    console.log(`analyze, ads of ${AD} characters, JSON included`);
    const rates: number[] = [];
    for (const workers of [1, 2]) {
      const start = await analyze(few, workers);
      const run = await analyze(file, workers);
      const rate = (ADS - FEW) / (run.seconds - start.seconds);
      rates.push(rate);
      console.log(`  --workers ${workers}: ${rate.toFixed(0)} ads a second, ${(rate / workers).toFixed(0)} a worker; goal 1000 a core`);
    }
    console.log(`  2 workers are ${(rates[1]! / rates[0]!).toFixed(2)} x as fast as 1; goal 1.8`);
    const [short, more] = [await analyze(file, 2), await analyze(long, 2)];
    console.log(`  most memory: ${short.megabytes ?? '?'} MB for ${ADS} ads, ${more.megabytes ?? '?'} MB for ${LONG}; goal: the same\n`);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeAds(file: string, count: number): Promise<string> {
  const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));
  const texts = Array.from({ length: 200 }, (_, seed) => generateAd(seed, AD, taxonomy));
  const out = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    const line = `${JSON.stringify({ id: `ad-${i}`, title: 'Analyst', text: texts[i % texts.length] })}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return file;
}

async function analyze(file: string, workers: number): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, ['taxonomy/batch/run.mjs', 'analyze', '--workers', String(workers), file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, residentKilobytes(child.pid));
  }, 100);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  if (code !== 0) throw new Error(`analyze ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, megabytes: most === 0 ? null : Math.round(most / 1000) };
}

/** Memory a process holds, where the system has /proc; else 0. */
function residentKilobytes(pid: number | undefined): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { compiledFolder, readCompiled } from '../../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../../taxonomy/load-taxonomy.ts';
import { generateAd } from './generate-ad.ts';
import { summary } from './interleave.ts';

/** Ads of the run that is taken off: starting up, and warming up. A thread reads its first thousand ads at two thirds of its speed in the end. */
const FEW = 8000;
/** Ads of the long run. */
const ADS = 24_000;
const AD = 6000;
/** Runs of each kind, by turns: a ratio is taken within each turn, so that a machine that grows slower in between changes none. */
const TURNS = 5;
const MANY = 1_000_000;
const SHORT_AD = 250;
const TICKS_A_SECOND = 100;

/** One run of the command. What the system doesn't tell is 0. */
interface Run {
  seconds: number;
  /** Processor time of all its threads. */
  cpuSeconds: number;
  /** Memory it held, by seconds since its start, in megabytes. */
  memory: { at: number; megabytes: number }[];
}

/** Measures the `analyze` command on generated files: speed with one and two workers, and memory early and late in a long run. */
export async function benchBatch(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'batch-bench-'));
  try {
    const few = await writeAds(path.join(folder, 'few.jsonl'), FEW, AD);
    const file = await writeAds(path.join(folder, 'ads.jsonl'), ADS, AD);
    // The first run may bundle the command.
    await analyze(few, 1);
    console.log(`analyze, ads of ${AD} characters, JSON included, ${cpus().length} cores`);
    const seconds: number[][] = [[], []];
    const processor: number[][] = [[], []];
    const sideBySide: number[] = [];
    for (let turn = 0; turn < TURNS; turn++) {
      for (const workers of [1, 2]) {
        const start = await analyze(few, workers);
        const run = await analyze(file, workers);
        seconds[workers - 1]!.push(run.seconds - start.seconds);
        processor[workers - 1]!.push(run.cpuSeconds - start.cpuSeconds);
      }
      sideBySide.push((await pairSeconds(file)) - (await pairSeconds(few)));
    }
    for (const [at, list] of seconds.entries()) {
      const a = ((summary(processor[at]!).median / (ADS - FEW)) * 1000).toFixed(2);
      const rate = (ADS - FEW) / summary(list).median;
      console.log(`  --workers ${at + 1}: ${rate.toFixed(0)} ads a second, ${a} ms of processor an ad; goal 1000 a core`);
    }
    const short = await analyze(few, 1, '--phrases');
    const more = (await analyze(file, 1, '--phrases')).seconds - short.seconds;
    console.log(`  --phrases: ${((ADS - FEW) / more).toFixed(0)} ads a second with one worker`);
    const [one, two] = seconds as [number[], number[]];
    console.log(`  2 workers are ${timesAsFast(one, two).toFixed(2)} x as fast as 1; goal 1.8`);
    const most = 2 * timesAsFast(one, sideBySide);
    console.log(`  two commands side by side, nothing shared, are ${most.toFixed(2)} x as fast as one: what two cores give here`);
    await benchMemory(await writeAds(path.join(folder, 'many.jsonl'), MANY, SHORT_AD));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** How many times as fast the second is as the first, in the turn in the middle. */
const timesAsFast = (first: readonly number[], second: readonly number[]) =>
  summary(first.map((seconds, turn) => seconds / second[turn]!)).median;

/** Seconds until two commands with one worker each, started together, have both read the file. */
async function pairSeconds(file: string): Promise<number> {
  const runs = await Promise.all([1, 2].map(() => analyze(file, 1)));
  return Math.max(...runs.map(({ seconds }) => seconds));
}

/** Memory of two workers over a file of many short ads, by quarters of the run. */
async function benchMemory(file: string): Promise<void> {
  const { seconds, memory } = await analyze(file, 2);
  const quarters = [0, 0.25, 0.5, 0.75].map((from) => {
    const held = memory.filter(({ at }) => at >= seconds * from && at < seconds * (from + 0.25)).map(({ megabytes }) => megabytes);
    return `${summary(held).median.toFixed(0)} (at most ${Math.max(0, ...held).toFixed(0)})`;
  });
  console.log(`  ${MANY} ads of ${SHORT_AD} characters: ${quarters.join(', ')} MB in each quarter, half the time; goal: the same\n`);
}

async function adTexts(length: number): Promise<string[]> {
  const taxonomy = await loadTaxonomy(readCompiled(compiledFolder()));
  return Array.from({ length: 200 }, (_, seed) => generateAd(seed, length, taxonomy));
}

const lineOf = (at: number, text: string) => `${JSON.stringify({ id: `ad-${at}`, title: 'Analyst', text })}\n`;

async function writeAds(file: string, count: number, length: number): Promise<string> {
  const texts = await adTexts(length);
  const out = createWriteStream(file);
  for (let i = 0; i < count; i++) {
    if (!out.write(lineOf(i, texts[i % texts.length]!))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
  return file;
}

/** `analyze < file`, with its answers thrown away: a program that took them would need processor time of its own. */
async function analyze(file: string, workers: number, ...more: string[]): Promise<Run> {
  const input = await open(file);
  const start = performance.now();
  const child = spawn(process.execPath, ['taxonomy/batch/run.mjs', 'analyze', '--workers', String(workers), ...more], {
    stdio: [input.fd, 'ignore', 'inherit'],
  });
  const memory: Run['memory'] = [];
  let cpuSeconds = 0;
  const watch = setInterval(() => {
    cpuSeconds = processorSeconds(child.pid) || cpuSeconds;
    memory.push({ at: (performance.now() - start) / 1000, megabytes: residentKilobytes(child.pid) / 1000 });
  }, 50);
  const [code] = (await once(child, 'exit')) as [number];
  clearInterval(watch);
  await input.close();
  if (code !== 0) throw new Error(`analyze ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, cpuSeconds, memory };
}

/** Memory a process holds, where the system has /proc; else 0. */
const residentKilobytes = (pid: number | undefined): number => Number(/VmRSS:\s+(\d+)/.exec(proc(pid, 'status'))?.[1] ?? 0);

/** Processor time a process has used, where the system has /proc; else 0. */
function processorSeconds(pid: number | undefined): number {
  const [user, system] = proc(pid, 'stat').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
  return (Number(user ?? 0) + Number(system ?? 0)) / TICKS_A_SECOND;
}

function proc(pid: number | undefined, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { chromium } from 'playwright';
import { build } from 'vite';
import type { Skill } from '../../../taxonomy/schema/skill.ts';
import type { DetailPartName, PartName, ReadPart } from '../../../taxonomy/schema/taxonomy.ts';
import { chromiumPath } from '../../browsers/find-browsers.ts';
import type { EngineBench } from './engine-in-page.ts';
import type { EngineFigures } from './measure-engine.ts';

/** What `loadTaxonomy` reads: all that a result needs. */
export const PARTS: readonly PartName[] = [
  'edition.json',
  'skills.tsv',
  'words.txt',
  'forms.bin',
  'terms.tsv',
  'word-classes.bin',
  'weights.bin',
  'cues.tsv',
  'plates.json',
  'asks.tsv',
  'links.json',
];
const ORIGIN = 'https://bench.test';
/** A page on its own gets a clock of 5 microseconds; others get one of 100, too coarse here. */
const ISOLATED = { 'Cross-Origin-Opener-Policy': 'same-origin', 'Cross-Origin-Embedder-Policy': 'require-corp' };

export const partBytes = (name: PartName | DetailPartName): Buffer =>
  readFileSync(fileURLToPath(new URL(`../../../taxonomy/compiled/${name}`, import.meta.url)));

function surfaceForms(): string[] {
  const file = fileURLToPath(new URL('../../../taxonomy/compiled/skill-details.jsonl', import.meta.url));
  const skills = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Pick<Skill, 'forms'>);
  return [...new Set(skills.flatMap(({ forms }) => forms.map(({ text }) => text.toLowerCase())))];
}

/** The measuring program as one classic script. */
export async function bundleEngine(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL('./engine-in-page.ts', import.meta.url)), formats: ['iife'], name: 'engineBenchScript' },
    },
  });
  const [output] = [built].flat();
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk) throw new Error('The engine was not bundled.');
  return chunk.code;
}

export async function measureInNode(script: string, rounds: number): Promise<EngineFigures> {
  runInThisContext(script);
  const { engineBench } = globalThis as unknown as { engineBench: EngineBench };
  const text = new Map(PARTS.map((name) => [name, partBytes(name).toString('utf8')]));
  const read: ReadPart = {
    text: (name) => Promise.resolve(text.get(name)!),
    bytes: (name) => Promise.resolve(new Uint8Array(partBytes(name))),
  };
  return engineBench.measureEngine(read, surfaceForms(), rounds);
}

export async function measureInChromium(script: string, rounds: number): Promise<EngineFigures> {
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.route(/^https?:/, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '')
        return route.fulfill({ contentType: 'text/html', headers: ISOLATED, body: '<!doctype html><script src="/bench.js"></script>' });
      if (name === 'bench.js') return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: script });
      const part = PARTS.find((known) => known === name);
      return part ? route.fulfill({ contentType: 'application/octet-stream', body: partBytes(part) }) : route.abort();
    });
    await page.goto(`${ORIGIN}/`);
    return await page.evaluate(inPage, { parts: [...PARTS], forms: surfaceForms(), rounds });
  } finally {
    await browser.close();
  }
}

/** Runs in the page. */
async function inPage({ parts, forms, rounds }: { parts: PartName[]; forms: string[]; rounds: number }): Promise<EngineFigures> {
  const bytes = new Map<PartName, Uint8Array>();
  const text = new Map<PartName, string>();
  for (const name of parts) {
    const part = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
    bytes.set(name, part);
    text.set(name, new TextDecoder().decode(part));
  }
  const { engineBench } = globalThis as unknown as { engineBench: EngineBench };
  return engineBench.measureEngine(
    { text: (name) => Promise.resolve(text.get(name)!), bytes: (name) => Promise.resolve(bytes.get(name)!) },
    forms,
    rounds,
  );
}

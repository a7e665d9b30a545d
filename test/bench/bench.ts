import { brotliCompressSync } from 'node:zlib';
import type { DetailPartName, PartName } from '../../taxonomy/schema/taxonomy.ts';
import { benchLookup } from './bench-lookup.ts';
import { benchSite } from './bench-site.ts';
import { benchBatch } from './engine/bench-batch.ts';
import type { EngineFigures } from './engine/measure-engine.ts';
import { bundleEngine, measureInChromium, measureInNode, PARTS, partBytes } from './engine/run-engine.ts';
import { benchPanel } from './panel/bench-panel.ts';
import { benchStore } from './store.ts';

const ROUNDS = 40;
const KB = 1000;

/**
 * The bench: `bench` measures the engine in Node and in Chromium, the sizes of the compiled parts and the batch command;
 * `bench engine`, `bench sizes`, `bench lookup`, `bench batch` one of them; `bench store` the store; `bench site` the built site; `bench panel` the built extension. Ratios are of one run, where both sides met the same machine.
 */
export async function main(args: string[]): Promise<number> {
  const [what] = args;
  if (what !== undefined && !['engine', 'sizes', 'lookup', 'batch', 'store', 'site', 'panel'].includes(what)) {
    console.error(`Unknown part ${what}. Known: engine, sizes, lookup, batch, store, site, panel.`);
    return 2;
  }
  if (what === 'store') await benchStore();
  if (what === 'site') await benchSite();
  if (what === 'panel') return benchPanel();
  if (what === undefined || what === 'sizes') printSizes();
  if (what === undefined || what === 'engine') {
    const script = await bundleEngine();
    printEngine('Node', await measureInNode(script, ROUNDS));
    printEngine('Chromium', await measureInChromium(script, ROUNDS));
  }
  if (what === undefined || what === 'lookup') await benchLookup();
  if (what === undefined || what === 'batch') await benchBatch();
  return 0;
}

function printSizes(): void {
  console.log('compiled parts that a result needs (kB)      raw   brotli');
  let raw = 0;
  let packed = 0;
  const print = (name: PartName | DetailPartName) => {
    const bytes = partBytes(name);
    const small = brotliCompressSync(bytes).length;
    raw += bytes.length;
    packed += small;
    console.log(`  ${name.padEnd(36)} ${kilo(bytes.length)} ${kilo(small)}`);
  };
  for (const name of PARTS) print(name);
  console.log(`  ${'together'.padEnd(36)} ${kilo(raw)} ${kilo(packed)}   goal 700 brotli`);
  for (const name of ['pay.json', 'rules.json'] as const) print(name);
  console.log(`  ${'with pay and who may apply'.padEnd(36)} ${kilo(raw)} ${kilo(packed)}\n`);
}

const kilo = (bytes: number) => (bytes / KB).toFixed(0).padStart(8);

function printEngine(where: string, { load, forms, ad, others, compromise, longPerCharacter, manyTerms }: EngineFigures): void {
  const row = (name: string, { median, p95 }: { median: number; p95: number }, note = '') =>
    console.log(`  ${name.padEnd(44)} ${median.toFixed(3).padStart(9)} ${p95.toFixed(3).padStart(9)}${note && `   ${note}`}`);
  const times = (a: { median: number }, b: { median: number }) => (a.median / b.median).toFixed(1);
  console.log(`${where}, milliseconds: ${' '.repeat(29 - where.length)} median       p95`);
  row('parse and index the parts', load, where === 'Chromium' ? 'goal 60' : '');
  row('lower-case and split, 6,000 characters', ad.split);
  row('find mentions', ad.find, `${times(ad.find, ad.split)} x the split, goal 6`);
  row('whole analysis and its phrases', ad.phrases, `${times(ad.phrases, ad.split)} x the split`);
  row('whole analysis', ad.analyze, `${times(ad.analyze, ad.split)} x the split, goal 30${where === 'Chromium' ? '; 1 ms' : ''}`);
  row(`modern-ahocorasick, ${forms} forms`, others.aho, `${times(others.aho, others.find)} x find mentions, goal 2`);
  row('compromise, the same forms', compromise.compromise, `${times(compromise.compromise, compromise.find)} x find mentions, goal 50`);
  row('find among 10,000 phrases', manyTerms.few);
  row('find among 100,000 phrases', manyTerms.many, `${times(manyTerms.many, manyTerms.few)} x, goal 1.5`);
  console.log(`  a character of a 100 KB ad costs ${longPerCharacter.toFixed(2)} x one of 6,000 characters; goal 1\n`);
}

import { readFileSync } from 'node:fs';
import path from 'node:path';
import Fuse from 'fuse.js';
import { compiledFolder, readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { buildFinder } from '../../taxonomy/lookup/build-finder.ts';
import { readMajors } from '../../taxonomy/rules/major-door.ts';
import { readMilitary } from '../../taxonomy/rules/military-door.ts';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';

/** What people type, letter by letter; the last ones with slips of the finger. */
const TYPED = [
  'registered nurse',
  'project management',
  '25B',
  '11B infantryman',
  'accounting',
  'python',
  'business analyst',
  'mechanical engineering',
  'electrician',
  'biology',
  'customer servce',
  'projct manegement',
  'phlebotmy',
];
const ROUNDS = 15;
/** Fuse alone takes so long that one round of every fifth keystroke must do. */
const FUSE_EVERY = 5;

/** The type-ahead over all skills, private titles, fields of study and military jobs: milliseconds a keystroke, beside Fuse alone. */
export async function benchLookup(): Promise<void> {
  const { skills } = await loadTaxonomy(readCompiled(compiledFolder()));
  const text = (name: string) => readFileSync(path.join(compiledFolder(), name), 'utf8');
  const titles = new Map<string, string[]>();
  for (const line of text('series.jsonl').split('\n').filter(Boolean)) {
    const { code, privateTitles } = JSON.parse(line) as OccupationalSeries;
    for (const title of privateTitles) titles.set(title, [...(titles.get(title) ?? []), code]);
  }
  const military = readMilitary(text('military.tsv'));
  const majors = readMajors(text('majors.tsv'));
  const started = performance.now();
  const find = buildFinder({ skills, titles, military, majors });
  const built = performance.now() - started;

  const keystrokes = TYPED.flatMap((typed) => Array.from(typed, (_, i) => typed.slice(0, i + 1)));
  const rounds = Array.from({ length: ROUNDS }, () => times(keystrokes, find));
  // Of each keystroke the median over the rounds: what else the machine does at the moment is not the type-ahead's.
  const ours = keystrokes.map((_, i) =>
    at(
      rounds.map((round) => round[i]!),
      0.5,
    ),
  );
  const names = [
    ...skills.map((s) => s.label),
    ...titles.keys(),
    ...majors.map((m) => m.name),
    ...military.map((m) => `${m.code} ${m.title}`),
  ];
  const fuse = new Fuse(names, { threshold: 0.4, ignoreLocation: true });
  const alone = times(
    keystrokes.filter((_, i) => i % FUSE_EVERY === 0),
    (query) => fuse.search(query, { limit: 10 }),
  );
  const row = (name: string, ms: number[]) =>
    console.log(`  ${name.padEnd(44)} ${at(ms, 0.5).toFixed(2).padStart(9)} ${at(ms, 0.95).toFixed(2).padStart(9)}`);
  console.log(`type-ahead over ${names.length.toLocaleString('en-US')} names, ms a keystroke:  median       p95`);
  row('trigrams, then Fuse (goal 2 at p95)', ours);
  row('Fuse alone', alone);
  console.log(`  built in ${built.toFixed(0)} ms; ${(at(alone, 0.5) / at(ours, 0.5)).toFixed(0)} x as fast as Fuse alone\n`);
}

function times(queries: readonly string[], search: (query: string) => unknown): number[] {
  return queries.map((query) => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
}

function at(ms: readonly number[], share: number): number {
  return [...ms].sort((a, b) => a - b)[Math.floor(ms.length * share)] ?? 0;
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { newTally, overlapF1, type Span, spansOf, strictF1, tallySpans } from './tally-spans.ts';

const reference = path.resolve('../shared/bench/score.py');

/** Tags of eight words and what was predicted: right, shifted, twice the same, touching two, nothing. */
const SENTENCES: { tags: string; found: Span[] }[] = [
  { tags: 'OBIOOBOO', found: [[1, 3]] },
  {
    tags: 'OBIOOBOO',
    found: [
      [0, 2],
      [0, 2],
    ],
  },
  { tags: 'BIBIOIIO', found: [[1, 6]] },
  { tags: 'OOOOOOOO', found: [[3, 4]] },
  { tags: 'BOOOOOOB', found: [] },
];

it('reads BIO tags as the reference does: "B" and an "I" after "O" begin a span', () => {
  expect(spansOf([...'BIBIOIIO'])).toEqual([
    [0, 2],
    [2, 4],
    [5, 7],
  ]);
});

it.skipIf(!existsSync(reference))('gives the F1 that the reference scorer gives', () => {
  const tally = newTally();
  for (const { tags, found } of SENTENCES) tallySpans(tally, spansOf([...tags]), found);
  const folder = mkdtempSync(path.join(tmpdir(), 'spans-'));
  try {
    const lines = (rows: unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;
    const [gold, found] = [path.join(folder, 'gold.json'), path.join(folder, 'found.json')];
    writeFileSync(gold, lines(SENTENCES.map(({ tags }) => ({ tags_knowledge: [...tags] }))));
    writeFileSync(found, lines(SENTENCES.map(({ found: knowledge }) => ({ knowledge }))));
    const said = execFileSync('python3', [reference, 'skillspan', gold, found, 'knowledge'], { encoding: 'utf8' });
    const [, strict, overlap] = /F1 ([\d.]+) .*overlap.* F1 ([\d.]+) \| token/.exec(said)!;
    expect([strictF1(tally).toFixed(3), overlapF1(tally).toFixed(3)]).toEqual([strict, overlap]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

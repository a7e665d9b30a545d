import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { lineOf, main } from '../../../taxonomy/compile/compile.ts';
import type { Problem } from '../../../taxonomy/compile/series-facts/problem.ts';
import { authoredSkills } from '../../../taxonomy/compile/skills/authored-skills.ts';
import { codeDigest, openSources, SourceError } from '../../../taxonomy/compile/source-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'compile-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('sources that are not there, or damaged', () => {
  it('stop the compile with one line that names the file, code 1', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const code = await main(['--sources', path.join(folder, 'nowhere')]);
    const lines = said.mock.calls.map(([line]) => String(line).trim());
    said.mockRestore();
    expect(code).toBe(1);
    expect(lines.at(-1)).toMatch(/^sources\/\S+: file: can't be read \(got ENOENT, expected .+\)$/);
  });
  it('are told apart', () => {
    writeFileSync(path.join(folder, 'broken.gz'), 'no gzip');
    writeFileSync(path.join(folder, 'plain.txt'), 'héllo');
    const { read, digests } = openSources(folder);
    expect(() => read('broken.gz')).toThrow(SourceError);
    expect(() => read('broken.gz')).toThrow('sources/broken.gz: file: is damaged (got Z_DATA_ERROR, expected gzip)');
    expect(read('plain.txt')).toBe('héllo');
    expect(digests()).toEqual([{ path: 'plain.txt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });
});

it('digests what decides the compiled files, the same each time', () => {
  expect(codeDigest()).toMatch(/^[0-9a-f]{64}$/);
  expect(codeDigest()).toBe(codeDigest());
});

it('tells a problem in one line', () => {
  expect(lineOf({ file: 'source/skills/x.json', entry: 'python', wrong: 'kind is wrong', got: '"snake"', expected: '"tool"' })).toBe(
    'source/skills/x.json: python: kind is wrong (got "snake", expected "tool")',
  );
});

it('lists every mistake in hand-written skills, and keeps the rest', () => {
  const problems: Problem[] = [];
  const drafts = authoredSkills(
    [
      {
        name: 'x.json',
        json: [
          { id: 'python', label: 'Python', kind: 'tool' },
          { id: 'Bad Id', label: 'X', kind: 'tool' },
          { id: 'new-one', label: 'New one', kind: 'snake', colour: 'red' },
          { id: 'odd', label: 'Odd', kind: 'tool', forms: ['Quux [shouted]'] },
          7,
        ],
      },
      { name: 'y.json', json: {} },
    ],
    problems,
  );
  expect(drafts.map(({ id }) => id)).toEqual(['python', 'odd']);
  expect(problems.map(lineOf)).toEqual([
    expect.stringMatching(/^source\/skills\/x\.json: Bad Id: id is wrong \(got "Bad Id", expected .+\)$/),
    expect.stringMatching(/^source\/skills\/x\.json: new-one: kind is wrong \(got "snake", expected .+\)$/),
    expect.stringMatching(/^source\/skills\/x\.json: new-one: colour is wrong \(got "colour", expected never\)$/),
    expect.stringMatching(/^source\/skills\/x\.json: odd: marker of form "Quux" \(got shouted, expected strong, .+\)$/),
    expect.stringMatching(/^source\/skills\/x\.json: entry 5: entry is wrong \(got 7, expected .+\)$/),
    'source/skills/y.json: file: not a list (got object, expected a JSON array, one entry a line)',
  ]);
});

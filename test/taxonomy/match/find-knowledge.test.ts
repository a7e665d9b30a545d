import { expect, test } from 'vitest';
import { cellAt, readLook, scoreWords } from '../../../taxonomy/match/find-knowledge.ts';
import { KNOWLEDGE_WEIGHTS } from '../../../taxonomy/match/knowledge-weights.ts';
import { MARK_VALUES, type Mark, REACH, type WordMarks } from '../../../taxonomy/match/word-marks.ts';
import { seededRandom } from '../../seeded-random.ts';

const POSITIONS = 200;

test('joined tables say of every word what its looks say one by one', () => {
  const random = seededRandom(7);
  const marks = Object.entries(MARK_VALUES).map(([mark, values]) => [
    mark,
    Uint8Array.from({ length: POSITIONS }, () => Math.floor(random() * values)),
  ]);
  const words: WordMarks = { of: Object.fromEntries(marks) as Record<Mark, Uint8Array>, position: new Int32Array(0) };
  const expected = new Int32Array(POSITIONS);
  for (const line of KNOWLEDGE_WEIGHTS.split('\n').filter(Boolean)) {
    const [name, cells] = line.split(' | ') as [string, string];
    const look = readLook(name);
    const weights = new Map(cells.split(';').map((cell) => [Number(cell.split(':')[0]), cell.split(':')[1]!.split(',').map(Number)]));
    for (let at = REACH; at < POSITIONS - REACH; at++) {
      const [first = 0, further = 0] = weights.get(cellAt(look, words, at)) ?? [];
      expected[at]! += first * 65_536 + further;
    }
  }
  expect(expected.some((score) => score !== 0)).toBe(true);
  expect(scoreWords(words)).toEqual(expected);
});

import { describe, expect, test } from 'vitest';
import { allBoards, boardFor, readTheGeneralWay } from '../../../extension/boards/all-boards.ts';

const examples = allBoards.flatMap((board) => board.examples.map((example) => ({ id: board.id, example })));

describe('boards', () => {
  test.each(examples)('exactly one board claims $example: $id', ({ id, example }) => {
    expect(allBoards.filter((board) => board.claims(new URL(example))).map((board) => board.id)).toEqual([id]);
  });

  test('every board has two examples or more, and a name of its own', () => {
    for (const board of allBoards) expect(board.examples.length).toBeGreaterThanOrEqual(2);
    expect(new Set(allBoards.map((board) => board.id)).size).toBe(allBoards.length);
    expect(readTheGeneralWay.some((name) => allBoards.some((board) => board.name.includes(name)))).toBe(false);
  });

  test.each([
    'https://www.linkedin.com/feed/',
    'https://linkedin.com.evil.example/jobs/view/1',
    'https://notindeed.com/viewjob?jk=1',
    'https://www.indeed.com/career-advice/resumes',
    'https://www.greenhouse.io/blog',
    'https://www.lever.co/',
    'https://myseek.com.example/job/1',
    'https://help.usajobs.gov/how-to',
    'https://fakeusajobs.gov/job/1',
  ])('no board claims %s', (address) => {
    expect(boardFor(new URL(address))).toBeNull();
  });
});

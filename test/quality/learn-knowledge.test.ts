import { expect, it } from 'vitest';

import { believed, certain, type Lesson, learn, mixed, ROW } from './learn-knowledge.ts';

/** Sentences of words with one mark each: what follows mark 1 is something to know, as far as marks 2 go. */
const sentences = [
  [0, 1, 2, 2, 0],
  [3, 0, 1, 2, 3],
  [2, 0, 3, 1, 2],
  [2, 3, 2, 0, 0],
];
const golds = [
  [0, 0, 1, 2, 0],
  [0, 0, 0, 1, 0],
  [0, 0, 0, 0, 1],
  [0, 0, 0, 0, 0],
];
const lessons = sentences.map(
  (marks, at): Lesson => ({
    size: marks.length,
    rows: Int32Array.from(marks, (mark) => mark * ROW),
    belief: certain(golds[at]!),
    weight: 1,
  }),
);
const tagsOf = (lesson: Lesson, nets: Float64Array[]) => {
  const { tags } = believed(lesson, nets);
  return Array.from({ length: lesson.size }, (_, i) => [0, 1, 2].sort((a, b) => tags[i * 3 + b]! - tags[i * 3 + a]!)[0]);
};

it('a net learns what is labelled, the same in every run, and another learns from what it believes', () => {
  const teacher = learn(lessons, 1500, 1);
  expect(lessons.map((lesson) => tagsOf(lesson, [teacher]))).toEqual(golds);
  expect(learn(lessons.slice(0, 1), 3, 1)).toEqual(learn(lessons.slice(0, 1), 3, 1));
  const told = lessons.map((lesson) => ({ ...lesson, belief: believed(lesson, [teacher]) }));
  expect(told.map((lesson) => tagsOf(lesson, [learn(told, 1500, 2)]))).toEqual(golds);
}, 60_000);

it('beliefs of a word sum to one, however many hold them, and so do mixed ones', () => {
  const nets = [1, 2].map((seed) => learn(lessons, 2, seed));
  const belief = mixed(certain(golds[0]!), believed(lessons[0]!, nets), 0.7);
  for (let i = 0; i < golds[0]!.length; i++) {
    const sum = (values: Float32Array) => values.reduce((all, x) => all + x, 0);
    expect(sum(belief.tags.slice(i * 3, i * 3 + 3))).toBeCloseTo(1, 5);
    expect(sum(belief.steps.slice(i * 9, i * 9 + 9))).toBeCloseTo(1, 5);
  }
});

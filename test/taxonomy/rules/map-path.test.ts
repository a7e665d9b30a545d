import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MapNode, mapPath } from '../../../taxonomy/rules/map-path.ts';

/** Links hold in both directions. */
function world(n: number, links: readonly (readonly [number, number, number])[], dim: readonly number[] = []): MapNode[] {
  return Array.from({ length: n }, (_, at) => ({
    dim: dim.includes(at),
    near: links.flatMap(([a, b, like]): [number, number][] => (a === at ? [[b, like]] : b === at ? [[a, like]] : [])),
  }));
}

test.each([
  [
    'two like steps go before one leap',
    world(3, [
      [0, 2, 0.05],
      [0, 1, 0.5],
      [1, 2, 0.5],
    ]),
    [0, 1, 2],
  ],
  [
    'one fair step goes before two',
    world(3, [
      [0, 2, 0.5],
      [0, 1, 0.7],
      [1, 2, 0.7],
    ]),
    [0, 2],
  ],
  [
    'what is known goes before what is not',
    world(
      4,
      [
        [0, 1, 0.5],
        [1, 3, 0.5],
        [0, 2, 0.3],
        [2, 3, 0.3],
      ],
      [1],
    ),
    [0, 2, 3],
  ],
  ['an unknown end is no hindrance', world(2, [[0, 1, 0.5]], [1]), [0, 1]],
  ['a leap is no step', world(2, [[0, 1, 0.05]]), []],
  [
    'five steps are no way',
    world(6, [
      [0, 1, 0.9],
      [1, 2, 0.9],
      [2, 3, 0.9],
      [3, 4, 0.9],
      [4, 5, 0.9],
    ]),
    [],
  ],
  ['there may be no way', world(3, [[0, 1, 0.5]]), []],
] as const)('%s', (_name, nodes, path) => expect(mapPath(nodes, 0, nodes.length - 1)).toEqual(path));

test('from a place to itself is that place; an unknown place leads nowhere', () => {
  expect(mapPath(world(1, []), 0, 0)).toEqual([0]);
  expect(mapPath(world(1, []), 0, 7)).toEqual([]);
});

test('every step of a way is a link, and no place is passed twice', () => {
  const link = fc.tuple(fc.nat(7), fc.nat(7), fc.double({ min: 0.001, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(link, { maxLength: 20 }), fc.nat(7), fc.nat(7), (links, from, to) => {
      const nodes = world(8, links);
      const path = mapPath(nodes, from, to);
      expect(new Set(path).size).toBe(path.length);
      for (const [at, here] of path.entries()) if (at > 0) expect(nodes[path[at - 1]!]!.near.map(([next]) => next)).toContain(here);
    }),
  );
});

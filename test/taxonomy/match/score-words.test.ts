import { expect, it } from 'vitest';
import { LOOKS, NETS, ONE, ROW, readWeights, rowsOf, scoreWords, UNITS } from '../../../taxonomy/match/score-words.ts';
import { GROUPS, type Group, joinMarks, MARK_VALUES, partMarks, type WordMarks } from '../../../taxonomy/match/word-marks.ts';
import { seededRandom } from '../../seeded-random.ts';

const SENTENCES = [1, 2, 30, 7];
const groups = Object.keys(GROUPS) as Group[];

/** Sentences of words with marks drawn by chance, each after an empty position. */
function drawMarks(): WordMarks {
  const random = seededRandom(7);
  const sizes = SENTENCES.flatMap((size) => [0, ...Array<number>(size).fill(1)]);
  const draw = (group: Group) =>
    joinMarks(
      group,
      GROUPS[group].map((mark) => 1 + Math.floor(random() * (MARK_VALUES[mark] - 1))),
    );
  const of = groups.map((group) => {
    let drawn = 0;
    // What is told of a sentence is the same for all of its words.
    const next = () => (drawn === 0 || group !== 'sentence' ? draw(group) : drawn);
    return [group, Int32Array.from([...sizes, 0], (isWord) => (drawn = isWord ? next() : 0))];
  });
  return { ...(Object.fromEntries(of) as Record<Group, Int32Array>), position: new Int32Array(0) };
}

const within = (value: number, reach: number) => Math.max(-reach, Math.min(reach, value));

/** Scores of the words of a sentence from its rows of weights, number by number. */
function plainScores(told: number[][], units: Int8Array): number[][] {
  const scores = told.map((row) => row.slice(4 * UNITS));
  for (let unit = 0; unit < 2 * UNITS; unit++) {
    let state = 0;
    const order = [...told.keys()];
    for (const i of unit < UNITS ? order : order.reverse()) {
      const [gate, news] = told[i]!.slice(unit * 2) as [number, number];
      state += (within(gate / ONE, 2) / 4 + 0.5) * (within(news / ONE, 1) - state);
      for (const tag of [0, 1]) scores[i]![tag]! += (state * units[unit * 2 + tag]!) / NETS;
    }
  }
  return scores;
}

it('sums that are kept and added in pairs say of every word what its rows of weights say one by one', () => {
  const marks = drawMarks();
  const { rows, units } = readWeights();
  const scores = scoreWords(marks);
  let from = 0;
  for (const size of SENTENCES) {
    from++;
    const told = Array.from({ length: size }, (_, i) => {
      const all = LOOKS.flatMap((look) => rowsOf(look, marks[look.group][from + i + look.offset]!));
      return Array.from({ length: ROW }, (_, k) => all.reduce((sum, row) => sum + rows[row * ROW + k]!, 0));
    });
    for (const [i, [first, further]] of plainScores(told, units).entries()) {
      expect(scores[(from + i) * 2]).toBeCloseTo(first!, 8);
      expect(scores[(from + i) * 2 + 1]).toBeCloseTo(further!, 8);
    }
    from += size;
  }
});

it('no pair of sums can run over', () => {
  const { rows } = readWeights();
  const most = LOOKS.flatMap(({ group, without, rows: begins }) =>
    GROUPS[group]
      .slice(without)
      .map((mark, at) => Math.max(...rows.slice(begins[at]! * ROW, (begins[at]! + MARK_VALUES[mark]) * ROW).map(Math.abs))),
  ).reduce((sum, one) => sum + one, 0);
  expect(most).toBeLessThan(32_768);
});

it('marks are parted as they were joined', () => {
  for (const group of groups) {
    const values = GROUPS[group].map((mark) => MARK_VALUES[mark] - 1);
    expect(partMarks(group, joinMarks(group, values))).toEqual(values);
  }
});

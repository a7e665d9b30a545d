import type { FieldReading } from './read-fields.ts';

/** A pattern may begin this many characters before the word that is its sign ("must be able to travel"). */
const BEFORE = 60;

/** Offset from which a kind of ASK is to be looked for; -1 where no word of the field is a sign of it. */
export function askedFrom({ reading }: FieldReading, bit: number): number {
  const first = reading.askFrom[31 - Math.clz32(bit)]!;
  return first < 0 ? -1 : Math.max(0, first - BEFORE);
}

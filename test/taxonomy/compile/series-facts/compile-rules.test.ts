import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../../taxonomy/compile/series-facts/compile-rules.ts';
import { compileSeries } from '../../../../taxonomy/compile/series-facts/compile-series.ts';
import { hasSources, readSource } from './shared-sources.ts';

test.skipIf(!hasSources)('every hand-kept rule fits its shape and names series that exist (skipped where ../shared is absent)', () => {
  const codes = new Set(compileSeries(readSource, []).series.map((one) => one.code));
  expect(compileRules(codes).problems).toEqual([]);
});

describe('what people read of a rule', () => {
  const { rules } = compileRules(new Set());
  const sentences = [
    ...rules.paths.flatMap((path) => [path.who, path.note ?? '']),
    ...rules.programs.map((program) => program.what),
    ...rules.applying.map((fact) => fact.says),
  ].flatMap((text) => text.split(/(?<=[.!?])\s+/));

  test('keeps its sentences under 25 words', () => expect(sentences.filter((sentence) => sentence.split(/\s+/).length >= 25)).toEqual([]));

  test('says when to look again, never later than two years from its last look', () => {
    const facts = [...rules.paths, ...rules.directHire, ...rules.programs, ...rules.applying];
    expect(facts.filter((fact) => fact.checkBy > '2028-11-22')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { educationRule } from '../../../../taxonomy/compile/series-facts/education-rule.ts';
import type { HiringRow } from '../../../../taxonomy/compile/series-facts/hiring-rows.ts';

const hiring = (degreeRequired: boolean | null, asks: HiringRow['asks']) => ({ degreeRequired, asks }) as HiringRow;

describe('the degree rule of a series', () => {
  test.each([
    ['mandatory', undefined, 'required'],
    ['optional', undefined, 'optional'],
    ['none', undefined, 'unknown'],
    ['none', hiring(null, 'degree'), 'unknown'],
    ['none', hiring(null, 'none'), 'none'],
    [null, undefined, 'unknown'],
    ['mandatory', hiring(true, 'degree'), 'required'],
    ['mandatory', hiring(false, 'degree'), 'required'],
    ['optional', hiring(true, 'degree'), 'disputed'],
    ['optional', hiring(null, 'degree'), 'optional'],
    [null, hiring(null, 'none'), 'none'],
    [null, hiring(null, 'degree'), 'unknown'],
  ] as const)('tier %s with %o reads %s', (tier, row, rule) => expect(educationRule(tier, row).rule).toBe(rule));
});

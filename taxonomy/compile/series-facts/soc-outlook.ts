import * as v from 'valibot';
import type { SocOutlook } from '../../schema/pathways.ts';
import { tableRows } from './table-rows.ts';

const Projections = v.object({
  projections: v.record(v.string(), v.object({ employment_change_pct: v.nullable(v.number()), annual_openings: v.nullable(v.number()) })),
});

/** Joins OEWS May 2024 and the projections by six-digit SOC, in order of code. Group rows of OEWS (ending in 0) are kept: crosswalks may name them. */
export function socOutlook(oews: string, projections: string): Map<string, SocOutlook> {
  const { projections: growth } = v.parse(Projections, JSON.parse(projections));
  const number = (text: string | undefined) => (text === undefined || text === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return new Map(
    tableRows(oews, '\t')
      .map((row): SocOutlook => {
        const soc = row['soc'] ?? '';
        return {
          soc,
          title: row['title'] ?? '',
          privateEmployees: number(row['private_emp']),
          federalEmployees: number(row['fed_exec_emp']),
          privateWage: number(row['private_annual_mean']),
          federalWage: number(row['fed_exec_annual_mean']),
          growth: growth[soc]?.employment_change_pct ?? null,
          openings: growth[soc]?.annual_openings ?? null,
        };
      })
      .sort((a, b) => (a.soc < b.soc ? -1 : 1))
      .map((one) => [one.soc, one]),
  );
}

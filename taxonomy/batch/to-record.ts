import type { Analysis, Reason } from '../schema/analysis.ts';

/** By arithmetic: a string and back costs a tenth of an ad's answer. */
const round = (x: number, digits: number) => Math.round(x * 10 ** digits) / 10 ** digits;

/** Field by field: taking an object apart and putting the rest together costs four times as much. */
const toReason = ({ in: field, by, skill, quote, section, start, end, weight }: Reason) =>
  field === 'profile'
    ? { in: field, ...(by ? { by } : {}), skill, quote, section, weight: round(weight, 3) }
    : { in: field, skill, quote, section, start, end, weight: round(weight, 3) };

/** An analysis as the command prints it. Other tools read this: fields may be added, never renamed. */
export function toRecord(id: string, analysis: Analysis): Record<string, unknown> {
  return {
    id,
    edition: analysis.edition,
    series: analysis.series.map((match) => ({
      code: match.code,
      title: match.title,
      ...(match.specialty === undefined ? {} : { specialty: match.specialty }),
      score: round(match.score, 4),
      band: match.band,
      reasons: match.reasons.map(toReason),
      ...(match.differs ? { differs: match.differs } : {}),
    })),
    skills: analysis.skills.map(({ id: skill, label, kind, mentions, years }) => ({
      id: skill,
      label,
      kind,
      ...(years === undefined ? {} : { years }),
      mentions: mentions.map(({ in: field, start, end, quote, section, demand }) => ({ in: field, start, end, quote, section, demand })),
    })),
    asks: analysis.asks,
    ...(analysis.phrases?.length ? { phrases: analysis.phrases } : {}),
    notes: analysis.notes,
    ...(analysis.disagreement ? { disagreement: analysis.disagreement } : {}),
    ...(analysis.comparison ? { comparison: analysis.comparison } : {}),
    ...(analysis.occupations
      ? {
          occupations: analysis.occupations.map(({ soc, title, score, series, reasons }) => ({
            soc,
            title,
            score: round(score, 4),
            series,
            reasons: reasons.map(toReason),
          })),
        }
      : {}),
  };
}

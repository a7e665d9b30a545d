import type { Taxonomy } from '../load-taxonomy.ts';
import { rankColumns } from './rank-series.ts';
import { addField } from './raw-sums.ts';
import type { FieldReading } from './read-fields.ts';

/** Both sides must be this sure of their first series before "the title says X, the work says Y" is said. */
const SURE = 0.35;
/** The work must think this little of the title's series, or they merely differ in emphasis. */
const UNLIKELY = 0.03;

/** The series that title and work each point to, when they plainly differ. */
export function disagreementOf(fields: readonly FieldReading[], taxonomy: Taxonomy): { title: string; work: string } | null {
  const title = fields.find((field) => field.in === 'title');
  const text = fields.find((field) => field.in === 'text');
  if (!title || !text || title.terms.count === 0 || text.terms.count < 20) return null;
  const [byTitle] = ranked(title, taxonomy, 1);
  if (!byTitle || byTitle.share < SURE) return null;
  const byWork = ranked(text, taxonomy, 12);
  const first = byWork[0];
  if (!first || first.share < SURE || byTitle.column === first.column) return null;
  const titleInWork = byWork.find((match) => match.column === byTitle.column)?.share ?? 0;
  if (titleInWork > UNLIKELY) return null;
  return { title: taxonomy.codes[byTitle.column]!, work: taxonomy.codes[first.column]! };
}

function ranked(field: FieldReading, taxonomy: Taxonomy, top: number): { column: number; share: number }[] {
  const sums = new Float64Array(taxonomy.codes.length);
  addField(field, taxonomy, sums);
  return rankColumns(sums, top);
}

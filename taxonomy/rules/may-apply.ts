import type { MayApply } from '../schema/may-apply.ts';
import type { RulesData } from '../schema/rules-data.ts';
import type { Plate } from '../schema/taxonomy.ts';
import { directHireFor } from './who-may-apply.ts';

/**
 * Who may apply, in the few words of a plate: citizens, and whether a government-wide direct hire authority may be used for this kind of job.
 * Said as "reported" where only the press says so. `today` is an ISO day.
 */
export function mayApply(
  rules: Pick<RulesData, 'directHire'>,
  { code, gsGrades }: Pick<Plate, 'code' | 'gsGrades'>,
  today: string,
): MayApply {
  const value = 'U.S. citizens';
  const [direct] = directHireFor(rules.directHire, code, gsGrades, today);
  if (!direct) return { value, note: 'some openings only for groups they name' };
  const { grades, onlyFor, standing } = direct;
  const sure = standing.wording === 'reported' ? 'reported: ' : '';
  const where = grades && grades.low > 1 ? ` at GS-${grades.low} to ${grades.high}` : '';
  return { value, note: `${sure}direct hire may be used${where}${onlyFor ? ` for ${onlyFor}` : ''}` };
}

import { capital, counted } from '../../ui/words.ts';
import { seriesPage } from '../frame/links.ts';
import type { MapData } from './map-data.ts';

/** More skills a step make no step. */
const SHOWN = 4;

/** What each step of a way adds to all that came before it and to what the person has marked. Nothing for the first; null where no openings were read. */
export function stepsOf(
  { rows, skills }: MapData,
  path: readonly number[],
  mine: ReadonlySet<string>,
): { at: number; adds: string[] | null }[] {
  const had = new Set<number>();
  return path.map((at, place) => {
    const asks = rows[at]?.asks ?? [];
    const adds = asks.filter((skill) => !had.has(skill) && !mine.has(skills[skill]?.id ?? '')).map((skill) => skills[skill]?.label ?? '');
    for (const skill of asks) had.add(skill);
    return { at, adds: asks.length === 0 ? null : place === 0 ? [] : adds.slice(0, SHOWN) };
  });
}

/** The way between two kinds of job as steps in words. */
export function PathSteps({ data, path, mine }: { data: MapData; path: readonly number[]; mine: ReadonlySet<string> }) {
  if (path.length === 0) return null;
  if (path.length === 1) return <p>Both are the same kind of job.</p>;
  const n = path.length - 1;
  return (
    <div class="map-steps">
      <p>{capital(counted(n, 'step'))}, each to work that is alike:</p>
      <ol>
        {stepsOf(data, path, mine).map(({ at, adds }, place) => {
          const row = data.rows[at]!;
          return (
            <li key={row.code}>
              <a href={seriesPage(row.code)}>
                {row.title} <span class="figure">{row.code}</span>
              </a>
              {place > 0 && (
                <span class="small quiet">
                  {adds === null
                    ? ' None of its openings were read.'
                    : adds.length === 0
                      ? ' Adds no new skill.'
                      : ` Adds ${adds.join(', ')}.`}
                </span>
              )}
            </li>
          );
        })}
      </ol>
      <p class="small quiet">A way on a map, not a promise: each job has its own rules for who qualifies.</p>
    </div>
  );
}

import { MOST_STEPS } from '../../../taxonomy/rules/map-path.ts';
import { capital, counted, countWord } from '../../ui/words.ts';
import { seriesPage } from '../frame/links.ts';
import type { MapData } from './map-data.ts';

/** More skills a step make no step. */
const SHOWN = 4;

interface PathStep {
  at: number;
  /** Asked for by this place and by the one before. */
  shared: string[];
  /** Asked for here and nowhere before, and not marked by the person; null where no openings were read. */
  adds: string[] | null;
  /** Field that the step leads into, where it leaves the one before. */
  into: string | null;
  /** It asks for a degree or set courses, which the place before does not. */
  degree: boolean;
}

/** What each step of a way keeps of the place before, adds to all that came before and to what the person has marked, and where it changes fields. */
export function stepsOf({ rows, skills, fields }: MapData, path: readonly number[], mine: ReadonlySet<string>): PathStep[] {
  const had = new Set<number>();
  const labels = (asked: readonly number[]) => asked.slice(0, SHOWN).map((skill) => skills[skill]?.label ?? '');
  return path.map((at, place) => {
    const asks = rows[at]?.asks ?? [];
    const before = place === 0 ? undefined : rows[path[place - 1]!];
    const adds = asks.filter((skill) => !had.has(skill) && !mine.has(skills[skill]?.id ?? ''));
    for (const skill of asks) had.add(skill);
    const field = rows[at]?.field;
    return {
      at,
      shared: labels(asks.filter((skill) => before?.asks.includes(skill))),
      adds: asks.length === 0 ? null : before ? labels(adds) : [],
      degree: rows[at]?.degree === true && before !== undefined && before.degree !== true,
      into: before && field !== undefined && before.field !== field ? (fields[field]?.label ?? null) : null,
    };
  });
}

/** The way between two kinds of job as steps in words; `path` is empty where there is none. */
export function PathSteps({ data, path, mine }: { data: MapData; path: readonly number[]; mine: ReadonlySet<string> }) {
  if (path.length === 0) {
    return (
      <p>
        We cannot tell a way in {countWord(MOST_STEPS)} steps or fewer. They have too little in common, or too few of their openings were
        read.
      </p>
    );
  }
  if (path.length === 1) return <p>Both are the same kind of job.</p>;
  return (
    <div class="map-steps">
      <p>{capital(counted(path.length - 1, 'step'))}, each to work that is alike:</p>
      <ol>
        {stepsOf(data, path, mine).map((step, place) => {
          const row = data.rows[step.at]!;
          return (
            <li key={row.code}>
              <a href={seriesPage(row.code)}>
                {row.title} <span class="figure">{row.code}</span>
              </a>
              {place > 0 && <p class="small quiet">{stepWords(step)}</p>}
            </li>
          );
        })}
      </ol>
      <p class="small quiet">A way on a map, not a promise: each job has its own rules for who qualifies.</p>
    </div>
  );
}

/** What is kept first, then what is new, then what else changes. */
function stepWords({ shared, adds, into, degree }: PathStep): string {
  const told =
    adds === null
      ? ['None of its openings were read; its duties are told in like words.']
      : [
          shared.length > 0 ? `Both ask for ${shared.join(', ')}.` : 'Its duties are told in like words.',
          adds.length > 0 ? `Adds ${adds.join(', ')}.` : 'Adds no new skill.',
        ];
  if (into) told.push(`Into another field: ${into}.`);
  if (degree) told.push('Asks for a degree in the field or set college courses.');
  return told.join(' ');
}

import { useEffect, useState } from 'preact/hooks';
import { findMilitary, seriesOfMilitary } from '../../../taxonomy/rules/military-door.ts';
import type { MilitaryOccupation } from '../../../taxonomy/schema/pathways.ts';
import { seriesPage } from '../frame/links.ts';
import { loadMilitary } from './load-doors.ts';

export interface MilitaryAnswerProps {
  codes: readonly string[];
  nameOf: (series: string) => string | undefined;
}

const SERIES = 4;
const TOGETHER = 5;

/** Where each military code leads, where they all lead together, and how old that is. */
export function MilitaryAnswer({ codes, nameOf }: MilitaryAnswerProps) {
  const [list, setList] = useState<readonly MilitaryOccupation[] | null>(null);
  useEffect(() => {
    if (codes.length > 0 && !list) loadMilitary().then(setList, () => undefined);
  }, [codes.length > 0]);
  if (!list || codes.length === 0) return null;
  const found = codes.flatMap((code) => findMilitary(list, code));
  const unknown = codes.filter((code) => findMilitary(list, code).length === 0);
  const together = seriesOfMilitary(found).slice(0, TOGETHER);
  return (
    <section class="military-answer" aria-label="Where your military work leads">
      <h3>Where your military work leads</h3>
      {found.length > 0 && (
        <table class="plain-table stacks">
          <caption class="heard">Military codes and the federal jobs they lead to</caption>
          <thead>
            <tr>
              <th scope="col">Your code</th>
              <th scope="col">Leads to</th>
            </tr>
          </thead>
          <tbody>
            {found.map((one) => (
              <tr key={`${one.branch} ${one.code} ${one.title}`}>
                <th scope="row">
                  <span class="figure">{one.code}</span> {one.title}
                  <span class="small quiet"> {one.branch}</span>
                </th>
                <td>
                  <SeriesLinks codes={one.series.slice(0, SERIES)} nameOf={nameOf} />
                  <span class="small quiet"> {one.basis === 'judged' ? 'our own judgment' : 'O*NET table of 2015'}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {codes.length > 1 && together.length > 0 && (
        <p>
          Together they point to <SeriesLinks codes={together} nameOf={nameOf} />.
        </p>
      )}
      {unknown.length > 0 && <p>We don’t know {unknown.join(', ')}. A code made or renamed since 2015 may be missing.</p>}
      <p class="small quiet">The table behind this is from 2015. Codes made or renamed since may be missing or wrong.</p>
    </section>
  );
}

function SeriesLinks({ codes, nameOf }: { codes: readonly string[]; nameOf: MilitaryAnswerProps['nameOf'] }) {
  return (
    <>
      {codes.map((code, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <a href={seriesPage(code)}>
            {nameOf(code) ?? code} <span class="figure">{code}</span>
          </a>
        </span>
      ))}
    </>
  );
}

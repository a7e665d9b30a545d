import { useEffect, useState } from 'preact/hooks';
import { askReader } from '../ask-reader.ts';
import { seriesPage } from '../frame/links.ts';
import type { MilitaryLeads, NamedKind } from '../reader/know-kinds.ts';

/** Where each military code leads, where they all lead together, and how old that is. */
export function MilitaryAnswer({ codes }: { codes: readonly string[] }) {
  const [leads, setLeads] = useState<MilitaryLeads | null>(null);
  useEffect(() => {
    let over = false;
    if (codes.length > 0)
      askReader('militaryLeads', codes).then(
        (answer) => !over && setLeads(answer),
        () => undefined,
      );
    return () => {
      over = true;
    };
  }, [codes.join(' ')]);
  if (!leads || codes.length === 0) return null;
  const { found, together, unknown } = leads;
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
                <td data-by="Leads to">
                  <SeriesLinks kinds={one.series} />
                  <span class="small quiet"> {one.basis === 'judged' ? 'our own judgment' : 'O*NET table of 2015'}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {codes.length > 1 && together.length > 0 && (
        <p>
          Together they point to <SeriesLinks kinds={together} />.
        </p>
      )}
      {unknown.length > 0 && <p>We don’t know {unknown.join(', ')}. A code made or renamed since 2015 may be missing.</p>}
      <p class="small quiet">
        {found.some(({ basis }) => basis !== 'judged')
          ? 'The O*NET table is from 2015. Codes made or renamed since may be missing or wrong.'
          : 'We chose these kinds of job by the duties of each code. No official list says so.'}
      </p>
    </section>
  );
}

function SeriesLinks({ kinds }: { kinds: readonly NamedKind[] }) {
  return (
    <>
      {kinds.map(({ code, title }, at) => (
        <span key={code}>
          {at > 0 && ', '}
          <a href={seriesPage(code)}>
            {title} <span class="figure">{code}</span>
          </a>
        </span>
      ))}
    </>
  );
}

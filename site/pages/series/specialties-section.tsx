import type { OccupationalSeries } from '../../../taxonomy/schema/occupational-series.ts';
import type { Program } from '../../../taxonomy/schema/rules-data.ts';
import type { Specialty } from '../../../taxonomy/schema/specialty.ts';
import { DatedLine } from '../applying/dated-line.tsx';

const TITLES = 5;

export interface SpecialtiesSectionProps {
  series: OccupationalSeries;
  specialties: readonly Specialty[];
  /** What OPM says of this series' specialties, where it does. */
  policies: readonly Program[];
}

/** Kinds of work inside a series that holds many kinds: titles they go by, and for cyber work the role codes, behind one press. */
export function SpecialtiesSection({ series, specialties, policies }: SpecialtiesSectionProps) {
  if (specialties.length === 0) return null;
  const withRoles = specialties.filter(({ roles }) => roles && roles.length > 0);
  return (
    <section id="specialties">
      <h2>{series.code === '2210' ? 'Which kind of IT work?' : 'Which kind of this work?'}</h2>
      <p class="section-says">This code holds many kinds of work. An ad that you read here is matched to one where its words allow.</p>
      <dl class="doors">
        {specialties.map(({ id, label, titles, forms }) => (
          <div class="door" key={id}>
            <dt class="door-name">
              {label}
              {forms[0] && <span class="quiet small"> ({forms[0]} in federal titles)</span>}
            </dt>
            <dd class="door-says theirs">{titles.slice(0, TITLES).join('\u00a0· ')}</dd>
          </div>
        ))}
      </dl>
      {policies.map((policy) => (
        <div key={policy.id}>
          <p class="section-says">{policy.what}</p>
          <DatedLine fact={policy} />
        </div>
      ))}
      {withRoles.length > 0 && (
        <details class="details">
          <summary>Cyber work roles by code</summary>
          <div class="details-body">
            <table class="figures plain-table">
              <caption class="small quiet">
                NICE Framework 2.1 and DoD Cyber Workforce Framework 5.1; which role fits which specialty is our own judgment
              </caption>
              <thead>
                <tr>
                  <th scope="col">Kind of work</th>
                  <th scope="col">Work roles</th>
                </tr>
              </thead>
              <tbody>
                {withRoles.map(({ id, label, roles = [] }) => (
                  <tr key={id}>
                    <th scope="row">{label}</th>
                    <td>{roles.map(({ code, name }) => `${name} (${code})`).join('\u00a0· ')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}

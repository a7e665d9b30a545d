import { seriesPage } from '../frame/links.ts';
import type { MapData } from './map-data.ts';

/** The map in words: every kind of job by field, with the kinds that lie next to it. */
export function MapList({ data }: { data: MapData }) {
  return (
    <div class="map-list">
      {data.fields.map(({ id, label }, field) => {
        const rows = data.rows.filter((row) => row.field === field);
        return (
          <details key={id}>
            <summary>
              <Swatch field={field} />
              {label} <span class="quiet figure">{rows.length}</span>
            </summary>
            <table class="plain-table stacks">
              <caption class="heard">{label}</caption>
              <thead>
                <tr>
                  <th scope="col">Kind of job</th>
                  <th scope="col">People</th>
                  <th scope="col">Next to it</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ code, title, people, near }) => (
                  <tr key={code}>
                    <th scope="row">
                      <a href={seriesPage(code)}>{title}</a> <span class="quiet figure">{code}</span>
                    </th>
                    <td class="figure" data-by="People">
                      {people?.toLocaleString('en-US') ?? 'not published'}
                    </td>
                    <td class="small" data-by="Next to it">
                      {near
                        .slice(0, 3)
                        .map(([at]) => data.rows[at]?.title)
                        .join('\u00a0· ')}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        );
      })}
    </div>
  );
}

/** The color of a field, beside its name. */
export function Swatch({ field }: { field: number }) {
  return (
    <svg class="map-swatch" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <circle class={`field-${field}`} cx="6" cy="6" r="5" />
    </svg>
  );
}

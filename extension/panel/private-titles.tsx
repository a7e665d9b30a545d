import { useEffect, useState } from 'preact/hooks';
import type { OccupationMatch } from '../../taxonomy/schema/analysis.ts';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import { seriesLines } from './taxonomy-parts.ts';

/** Nearest occupations shown; more are a list to search, not an answer. */
const OCCUPATIONS = 4;
/** Titles of ads shown for one kind of federal job. */
const TITLES = 5;

/** The way back: for a federal announcement, the private occupations it leads to, and what ads call them. */
export function PrivateTitles({ occupations }: { occupations: readonly OccupationMatch[] }) {
  const near = occupations.slice(0, OCCUPATIONS);
  const codes = [...new Set(near.map(({ series }) => series))].join();
  const [titles, setTitles] = useState<ReadonlyMap<string, readonly string[]>>(new Map());
  useEffect(() => {
    let over = false;
    void titlesOf(codes.split(',')).then((found) => !over && setTitles(found));
    return () => {
      over = true;
    };
  }, [codes]);
  if (near.length === 0) return null;
  // Titles belong to the kind of federal job; said once, below its nearest occupation.
  const first = (series: string) => near.find((one) => one.series === series)?.soc;
  return (
    <section class="panel-private" aria-labelledby="private-heading">
      <h2 id="private-heading">What private employers call this work</h2>
      <dl>
        {near.map(({ soc, title, series }) => {
          const said = first(series) === soc ? (titles.get(series) ?? []) : [];
          return (
            <div key={soc}>
              <dt>{title}</dt>
              {said.length > 0 && (
                <dd class="small">
                  Ads call it: <span class="theirs">{said.join('\u00a0· ')}</span>
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      <p class="small quiet">Our own estimate. Search for these titles on any job board.</p>
    </section>
  );
}

/** Code of each series to titles that private ads use for it. */
async function titlesOf(codes: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = await seriesLines();
  return new Map(
    codes.flatMap((code) => {
      const line = lines.find((text) => text.startsWith(`{"code":"${code}"`));
      // A file of our own, checked when it was compiled.
      return line ? [[code, (JSON.parse(line) as OccupationalSeries).privateTitles.slice(0, TITLES)] as const] : [];
    }),
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Card } from '../../site/ui/answer.ts';
import type { OccupationalSeries } from '../../taxonomy/schema/occupational-series.ts';
import { seriesLines } from './taxonomy-parts.ts';

/** More titles than this are a list to search, not an answer. */
const TITLES = 6;

/** The way back: for a federal announcement, what private employers call this work. */
export function PrivateTitles({ cards }: { cards: readonly Card[] }) {
  const codes = cards.map((card) => card.code).join();
  const [found, setFound] = useState<readonly { code: string; titles: string[] }[]>([]);
  useEffect(() => {
    let over = false;
    void titlesOf(codes.split(',')).then((titles) => !over && setFound(titles));
    return () => {
      over = true;
    };
  }, [codes]);
  const named = found.filter(({ titles }) => titles.length > 0);
  if (named.length === 0) return null;
  return (
    <section class="panel-private" aria-labelledby="private-heading">
      <h2 id="private-heading">What private employers call this work</h2>
      <dl>
        {named.map(({ code, titles }) => (
          <div key={code}>
            <dt class="small quiet">{cards.find((card) => card.code === code)?.name}</dt>
            <dd>{titles.join(', ')}</dd>
          </div>
        ))}
      </dl>
      <p class="small quiet">Our own estimate. Search for these titles on any job board.</p>
    </section>
  );
}

/** Titles of private ads for each code, in the order of the codes; where none are known, the linked occupations of the labor statistics. */
async function titlesOf(codes: readonly string[]): Promise<{ code: string; titles: string[] }[]> {
  const lines = await seriesLines();
  return codes.flatMap((code) => {
    const line = lines.find((text) => text.startsWith(`{"code":"${code}"`));
    if (!line) return [];
    // A file of our own, checked when it was compiled.
    const { privateTitles, occupations } = JSON.parse(line) as OccupationalSeries;
    const titles = privateTitles.length > 0 ? privateTitles : occupations.map(({ title }) => title);
    return [{ code, titles: titles.slice(0, TITLES) }];
  });
}

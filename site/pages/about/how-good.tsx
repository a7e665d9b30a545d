import { capital, spokenDate } from '../../ui/words.ts';
import { seriesPage } from '../frame/links.ts';
import { BarTable } from '../series/bar-table.tsx';
import { Accuracy } from './accuracy.tsx';
import type { Measured } from './measured.ts';

const CONFUSED = 12;

/** The published figures: how often we are right, what our own words for it are worth, and what we mix up. */
export function HowGood({ measured }: { measured: Measured | null }) {
  if (!measured) return <p>The figures of this edition are not published yet.</p>;
  const most = measured.confused[0]?.times ?? 1;
  const skills = measured.figures.filter(({ measure }) => measure === 'F1 overlap' || measure === 'F1 strict');
  return (
    <>
      <p>
        Measured on <time dateTime={measured.date}>{spokenDate(measured.date)}</time>, on texts whose answer is known. “Text only” hides
        every title. The tick on a bar shows what ready-made models got on the same texts.
      </p>
      <Accuracy figures={measured.figures} />
      <h3>What “strong” means</h3>
      <p>Each match has a strength. This is how often the first match was right, on private ads judged by hand.</p>
      <BarTable
        caption="First match right, by its strength"
        head={['Strength', 'Right']}
        rows={measured.bands
          .filter(({ items }) => items > 0)
          .map(({ band, items, right }) => ({
            label: capital(band),
            part: right,
            figure: `${Math.round(right * 100)}% of ${items} ads`,
          }))}
      />
      <h3>What we mix up most</h3>
      <p>These kinds of job use nearly the same words. When one of them is shown, look at the other too.</p>
      <table class="measured figures">
        <caption>Texts of one kind that were taken for the other, titles hidden</caption>
        <thead>
          <tr>
            <th scope="col">One kind</th>
            <th scope="col">The other</th>
            <th scope="col">Times</th>
          </tr>
        </thead>
        <tbody>
          {measured.confused.slice(0, CONFUSED).map(({ pair, titles, times }) => (
            <tr key={pair.join()}>
              <th scope="row">
                <a href={seriesPage(pair[0])}>{titles[0]}</a> <span class="quiet">{pair[0]}</span>
              </th>
              <td data-head="The other">
                <span>
                  <a href={seriesPage(pair[1])}>{titles[1]}</a> <span class="quiet">{pair[1]}</span>
                </span>
              </td>
              <td data-head="Times">
                <span class="bar-cell">
                  <svg class="bar bar-short" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect width={((times / most) * 100).toFixed(1)} height="10" />
                  </svg>
                  <span class="figure">{times}</span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {skills.length > 0 && (
        <>
          <h3>How well skills are found</h3>
          <p>People marked the skills in these texts by hand. “Overlap” counts a skill found with fewer or more words than they marked.</p>
          <table class="measured figures">
            <caption>Skills found, as F1: the balance of finding all and finding only those</caption>
            <thead>
              <tr>
                <th scope="col">Texts</th>
                <th scope="col">Ours</th>
                <th scope="col">Best published</th>
              </tr>
            </thead>
            <tbody>
              {skills.map(({ set, measure, ours, offTheShelf, published }) => (
                <tr key={set + measure}>
                  <th scope="row">
                    {set}, {measure.replace('F1 ', '')}
                  </th>
                  <td data-head="Ours">{`${Math.round(ours * 100)}%${offTheShelf ? `, a plain word list ${Math.round(offTheShelf * 100)}%` : ''}`}</td>
                  <td data-head="Best published">{published === undefined ? 'none known' : `${Math.round(published * 100)}%`}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

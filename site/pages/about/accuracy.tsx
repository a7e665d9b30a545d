import { BarTable } from '../series/bar-table.tsx';
import type { Measured } from './measured.ts';

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** How often the engine was right, on texts whose answer is known. */
export function Accuracy({ measured }: { measured: Measured | null }) {
  if (!measured) return <p>The figures of this edition are not published yet.</p>;
  const firsts = measured.figures.filter(({ measure }) => measure === 'first place' || measure === 'first three');
  return (
    <>
      <p>
        Measured on <time dateTime={measured.date}>{measured.date}</time>, on texts whose answer is known. “Text only” hides every title.
      </p>
      <BarTable
        caption="How often the right kind of job came first, or among the first three"
        head={['Texts', 'Right']}
        rows={firsts.map(({ set, measure, ours, items }) => ({
          label: `${set}: ${measure}`,
          part: ours,
          figure: `${percent(ours)}${items === undefined ? '' : ` of ${items.toLocaleString('en-US')}`}`,
        }))}
      />
    </>
  );
}

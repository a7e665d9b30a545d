import type { Measured, MeasuredFigure } from './measured.ts';
import { ShareBar } from './share-bar.tsx';

/** Both figures of one set of texts. */
interface Row {
  set: string;
  first: MeasuredFigure;
  three: MeasuredFigure;
}

/** How often the right kind of job came first, and among the first three: private ads first, because they are what people paste. */
export function Accuracy({ figures }: Pick<Measured, 'figures'>) {
  const rows = rowsOf(figures);
  return (
    <table class="measured figures">
      <caption>How often the right kind of job came first, and how often it was among the first three</caption>
      <thead>
        <tr>
          <th scope="col">Texts</th>
          <th scope="col">Came first</th>
          <th scope="col">Among the first three</th>
          <th scope="col">Texts measured</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ set, first, three }) => (
          <tr key={set}>
            <th scope="row">{set}</th>
            <td data-head="Came first">
              <ShareBar share={first.ours} {...(first.offTheShelf ? { beside: first.offTheShelf } : {})} />
            </td>
            <td data-head="Among the first three">
              <ShareBar share={three.ours} />
            </td>
            <td data-head="Texts measured">{first.items?.toLocaleString('en-US')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function rowsOf(figures: readonly MeasuredFigure[]): Row[] {
  const rows = figures.flatMap((first) => {
    const three = first.measure === 'first place' && figures.find((f) => f.set === first.set && f.measure === 'first three');
    return three ? [{ set: first.set, first, three }] : [];
  });
  return rows.sort((a, b) => Number(b.set.startsWith('Private')) - Number(a.set.startsWith('Private')));
}

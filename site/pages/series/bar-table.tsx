export interface BarRow {
  label: string;
  /** Length of the bar, 0..1 of the longest possible. */
  part: number;
  /** The figure as read. */
  figure: string;
  /** Makes the label a link. */
  href?: string;
}

/** A table whose figures are drawn as well: the bar repeats the number, so nothing hangs on seeing it. */
export function BarTable({ caption, head, rows }: { caption: string; head: readonly [string, string]; rows: readonly BarRow[] }) {
  return (
    <table class="bar-table">
      <caption>{caption}</caption>
      <thead class="heard">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <th scope="row">{row.href ? <a href={row.href}>{row.label}</a> : row.label}</th>
            <td>
              <span class="bar-cell">
                <svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect width={Math.max(0.5, Math.min(1, row.part) * 100).toFixed(1)} height="10" />
                </svg>
                <span class="figure">{row.figure}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

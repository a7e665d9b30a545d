import { download } from '../../ui/download.ts';
import { standaloneSvg } from './standalone-svg.ts';

/** Saves the tables or the first picture of a figure under the figure's own name. A figure without one saves nothing. */
export function saveChart(figure: HTMLElement, kind: 'csv' | 'svg'): void {
  const name = `${figure.dataset['chart'] ?? 'chart'}.${kind}`;
  if (kind === 'csv') {
    download(new Blob([tablesCsv([...figure.querySelectorAll('table')])], { type: 'text/csv' }), name);
    return;
  }
  const svg = figure.querySelector<SVGSVGElement>('svg.picture');
  if (!svg) return;
  const copy = standaloneSvg(svg, figure.getAttribute('aria-label') ?? '', textOf(figure.querySelector('figcaption')));
  download(new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' }), name);
}

/** All rows of the tables, one after another; several tables are told apart by their captions in a first column. */
export function tablesCsv(tables: readonly HTMLTableElement[]): string {
  const rows = tables.flatMap((table) => {
    const caption = tables.length > 1 ? [textOf(table.caption)] : [];
    return [...table.rows].map((row) => [...caption, ...[...row.cells].map(textOf)]);
  });
  return rows.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

const textOf = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Quoted where it must be. A cell that a spreadsheet would take for a formula gets a sign before it. */
function field(said: string): string {
  const text = said.replaceAll('−', '-');
  const safe = /^[=+@-]/.test(text) && !/^[+-]?[\d.,]+%?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

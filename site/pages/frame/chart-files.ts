import { download } from '../../ui/download.ts';

/** Saves the tables or the first picture of a figure under the figure's own name. A figure without one saves nothing. */
export function saveChart(figure: HTMLElement, kind: 'csv' | 'svg'): void {
  const name = `${figure.dataset['chart'] ?? 'chart'}.${kind}`;
  if (kind === 'csv') {
    download(new Blob([tablesCsv([...figure.querySelectorAll('table')])], { type: 'text/csv' }), name);
    return;
  }
  const svg = figure.querySelector<SVGSVGElement>('svg.picture');
  if (svg) download(new Blob([new XMLSerializer().serializeToString(standalone(svg))], { type: 'image/svg+xml' }), name);
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
function field(text: string): string {
  const safe = /^[=+@-]/.test(text) && !/^-?[\d.,]+%?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the style sheet gives the picture here; written into the copy, which has no style sheet. */
const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'opacity',
  'display',
  'paint-order',
  'text-anchor',
  'vector-effect',
];

function standalone(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const theirs = copy.querySelectorAll('*');
  for (const [at, element] of svg.querySelectorAll('*').entries()) {
    const style = getComputedStyle(element);
    for (const name of STYLED) theirs[at]?.setAttribute(name, style.getPropertyValue(name));
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'Public Sans, sans-serif');
  return copy;
}

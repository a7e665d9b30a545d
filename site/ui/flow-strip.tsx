import { max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { FlowStrip as Strip } from '../../taxonomy/schema/flow-strip.ts';
import { inWords, outWords, stepWords } from './flow-words.ts';
import type { FurtherEnd } from './further-ends.ts';

export interface FlowStripProps {
  /** Plain name of the kind of job in the middle. */
  name: string;
  strip: Strip;
  /** Private work one more federal step away; it stands only at the way out. */
  further?: readonly FurtherEnd[];
  /** Address of another kind's page; left out where there is none to go to. */
  seriesPage?: (code: string) => string;
}

interface Row {
  name: string;
  href?: string | undefined;
  /** What the dot is sized by; null draws none. */
  size: number | null;
  says: string;
}

/** In, Through and Out as three small tables: where people come from, where they can go inside, and where outside. Dots are sized by people. */
export function FlowStrip({ name, strip, further = [], seriesPage }: FlowStripProps) {
  const parts: readonly { caption: string; what: string; rows: readonly Row[] }[] = [
    {
      caption: 'In',
      what: 'Private work that leads here',
      rows: strip.ends.map((end) => ({ name: end.title, size: end.privateEmployees, says: inWords(end) })),
    },
    {
      caption: 'Through',
      what: 'Federal work one step away',
      rows: strip.through.map((step) => ({
        name: `${step.title} ${step.code}`,
        href: seriesPage?.(step.code),
        size: step.employees,
        says: stepWords(step),
      })),
    },
    {
      caption: 'Out',
      what: 'Private work it leads to',
      rows: [
        ...[...strip.ends]
          .sort((a, b) => (b.openings ?? -1) - (a.openings ?? -1))
          .map((end) => ({ name: end.title, size: end.openings, says: outWords(end) })),
        ...further.map((end) => ({ name: end.title, size: end.openings, says: `After a step to ${end.via}; ${outWords(end)}` })),
      ],
    },
  ];
  return (
    <div class="flow-strip">
      {parts.map(({ caption, what, rows }) => (
        <table key={caption} class={`flow-part flow-${caption.toLowerCase()}`}>
          <caption>
            <b>{caption}</b> <span class="quiet">{what}</span>
            <span class="heard">: {name}</span>
          </caption>
          <tbody>
            {rows.length === 0 && (
              <tr>
                <td class="quiet">We know of none yet.</td>
              </tr>
            )}
            {rows.map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <Dot size={row.size} most={max(rows, ({ size }) => size ?? 0) ?? 0} />
                  {row.href ? <a href={row.href}>{row.name}</a> : row.name}
                </th>
                <td>{row.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  );
}

/** Widest dot, in px. */
const DOT = 20;

function Dot({ size, most }: { size: number | null; most: number }) {
  const radius = size === null || most === 0 ? 0 : scaleSqrt([0, most], [1.5, DOT / 2])(size);
  return (
    <svg class="flow-dot" viewBox={`0 0 ${DOT} ${DOT}`} width={DOT} height={DOT} aria-hidden="true">
      {radius > 0 && <circle cx={DOT / 2} cy={DOT / 2} r={radius.toFixed(1)} />}
    </svg>
  );
}

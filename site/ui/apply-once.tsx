import { max } from 'd3-array';
import { scaleBand, scaleSqrt } from 'd3-scale';
import { linkHorizontal } from 'd3-shape';
import { cutLines } from './cut-lines.ts';
import { PictureFrame } from './picture-frame.tsx';

export interface ApplyOnceProps {
  name: string;
  agencies: { count: number; top: readonly { name: string; employees: number }[] };
}

const WIDTH = 720;
const ROW = 30;
const SHEET = { left: 8, width: 150, height: 74 };
const LINE_ENDS = 300;
const DOTS = 330;
const NAMES = 356;
const DOT = [2, 12] as const;

const across = linkHorizontal<unknown, readonly [number, number]>();

/** One application, many agencies: what a shared list of people found qualified could reach. Dots are sized by people. */
export function ApplyOnce({ name, agencies: { count, top } }: ApplyOnceProps) {
  const more = count - top.length;
  const rows = [...top.map(({ name: agency }) => agency), ...(more > 0 ? ['more'] : [])];
  const height = Math.max(rows.length * ROW, SHEET.height) + 16;
  const y = scaleBand(rows, [8, height - 8]);
  const radius = scaleSqrt([0, max(top, ({ employees }) => employees) ?? 1], DOT);
  const middle = height / 2;
  const at = (row: string) => (y(row) ?? 0) + y.bandwidth() / 2;
  return (
    <PictureFrame width={WIDTH} height={height} label={`${name} in ${count} agencies, the largest by name`}>
      {rows.map((row) => (
        <path
          key={row}
          class={row === 'more' ? 'ribbon ribbon-step ribbon-estimate' : 'ribbon ribbon-step'}
          d={across({ source: [SHEET.left + SHEET.width, middle], target: [LINE_ENDS, at(row)] }) ?? ''}
        />
      ))}
      <rect class="picture-sign" x={SHEET.left} y={middle - SHEET.height / 2} width={SHEET.width} height={SHEET.height} rx="2" />
      {[...cutLines(name, 19, 2), `in ${count} agencies`].map((line, place, all) => (
        <text
          key={line}
          class={place === all.length - 1 ? 'picture-sign-small' : 'picture-sign-name'}
          x={SHEET.left + SHEET.width / 2}
          y={middle + 6 + (place - (all.length - 1) / 2) * 19}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
      {top.map(({ name: agency, employees }) => (
        <g key={agency}>
          <circle class="picture-bar" cx={DOTS} cy={at(agency)} r={radius(employees).toFixed(1)} />
          <text class="picture-name" x={NAMES} y={at(agency) + 4}>
            {cutLines(agency, 46, 1)[0]}
            <tspan class="picture-figure" dx="8">
              {employees.toLocaleString('en-US')}
            </tspan>
          </text>
        </g>
      ))}
      {more > 0 && (
        <text class="picture-figure" x={NAMES} y={at('more') + 4}>
          and {more} more
        </text>
      )}
    </PictureFrame>
  );
}

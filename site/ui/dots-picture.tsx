import { scaleBand, scaleSqrt } from 'd3-scale';
import { cutLines } from './cut-lines.ts';
import { PictureFrame } from './picture-frame.tsx';

export interface DotsPictureProps {
  columns: readonly { id: string; name: string }[];
  /** `sizes`: one for each column, 0..1; 0 = none. */
  rows: readonly { id: string; name: string; sizes: readonly number[] }[];
  label: string;
}

const WIDTH = 720;
const NAMES = 216;
const HEAD = 44;
const ROW = 32;
const DOT = 12;
/** About the width of a letter of a column's name. */
const LETTER = 7.2;

/** Things down, places across: a dot grows with its share; a speck means none. */
export function DotsPicture({ columns, rows, label }: DotsPictureProps) {
  const height = HEAD + rows.length * ROW + 4;
  const x = scaleBand(
    columns.map(({ id }) => id),
    [NAMES + 8, WIDTH],
  );
  const radius = scaleSqrt([0, 1], [0, DOT]);
  const middle = (id: string) => (x(id) ?? 0) + x.bandwidth() / 2;
  return (
    <PictureFrame width={WIDTH} height={height} label={label}>
      {columns.map(({ id, name }) =>
        cutLines(name, Math.floor(x.bandwidth() / LETTER), 2).map((line, at, all) => (
          <text key={`${id}${line}`} class="picture-head" x={middle(id)} y={HEAD - 12 - (all.length - 1 - at) * 15} text-anchor="middle">
            {line}
          </text>
        )),
      )}
      {rows.map(({ id, name, sizes }, row) => {
        const y = HEAD + row * ROW + ROW / 2;
        return (
          <g key={id}>
            <line class="picture-axis" x1={0} x2={WIDTH} y1={y - ROW / 2} y2={y - ROW / 2} />
            <text class="picture-name" x={NAMES} y={y + 4} text-anchor="end">
              {cutLines(name, 30, 1)[0]}
            </text>
            {columns.map((column, at) => (
              <circle
                key={column.id}
                class={sizes[at] ? 'picture-bar' : 'picture-none'}
                cx={middle(column.id)}
                cy={y}
                r={sizes[at] ? Math.max(2.5, radius(sizes[at])).toFixed(1) : 1.5}
              />
            ))}
          </g>
        );
      })}
    </PictureFrame>
  );
}

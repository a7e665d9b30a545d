import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { PictureFrame } from './picture-frame.tsx';

export interface LinePictureProps {
  label: string;
  /** Names of the points in time, oldest first, such as 2018Q1. */
  times: readonly string[];
  /** One or two lines; the second is broken. Each holds a count for every point in time. */
  lines: readonly { name: string; counts: readonly number[] }[];
}

const WIDTH = 720;
const HEIGHT = 240;
const LEFT = 64;
const TOP = 28;
const BOTTOM = HEIGHT - 28;
/** Room for half of the last year. */
const RIGHT = WIDTH - 24;

/** Counts over time. A name stands above, with the sign of its line; years stand below. */
export function LinePicture({ label, times, lines }: LinePictureProps) {
  const x = scaleLinear([0, Math.max(1, times.length - 1)], [LEFT, RIGHT]);
  const y = scaleLinear([0, max(lines, ({ counts }) => max(counts)) || 1], [BOTTOM, TOP]).nice(4);
  const path = line<number>(
    (_count, at) => x(at),
    (count) => y(count),
  );
  return (
    <PictureFrame width={WIDTH} height={HEIGHT} label={label}>
      {y.ticks(4).map((tick) => (
        <g key={tick}>
          <line class="picture-axis" x1={LEFT} x2={RIGHT} y1={y(tick)} y2={y(tick)} />
          <text class="picture-figure" x={LEFT - 8} y={y(tick) + 4} text-anchor="end">
            {tick.toLocaleString('en-US')}
          </text>
        </g>
      ))}
      {times.map((time, at) =>
        time.endsWith('Q1') ? (
          <text key={time} class="picture-figure" x={x(at)} y={HEIGHT - 8} text-anchor="middle">
            {time.slice(0, 4)}
          </text>
        ) : null,
      )}
      {lines.map(({ name, counts }, place) => (
        <g key={name}>
          <path class={place === 0 ? 'picture-line' : 'picture-line picture-line-second'} d={path([...counts]) ?? ''} />
          <line
            class={place === 0 ? 'picture-line' : 'picture-line picture-line-second'}
            x1={LEFT + place * 160}
            x2={LEFT + place * 160 + 28}
            y1="10"
            y2="10"
          />
          <text class="picture-head" x={LEFT + place * 160 + 36} y="14">
            {name}
          </text>
        </g>
      ))}
    </PictureFrame>
  );
}

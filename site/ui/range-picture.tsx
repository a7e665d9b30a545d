import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { cutLines } from './cut-lines.ts';
import { PictureFrame } from './picture-frame.tsx';

interface RangeRow {
  id: string;
  label: string;
  from: number;
  to: number;
  /** Where the filled dot stands; it lies between the two or is one of them. */
  dot: number;
}

export interface RangePictureProps {
  rows: readonly RangeRow[];
  /** What the picture shows, for those who listen. */
  label: string;
  /** A line of signs: what dot, line and ring mean. */
  legend: string;
  /** A ring at the far end, where the end itself is a figure and not only a bound. */
  ring?: boolean;
  /** For counts that differ a hundredfold. */
  log?: boolean;
  say: (value: number) => string;
}

const WIDTH = 720;
const NAMES = 236;
/** Room for half of the last figure. */
const RIGHT = 40;
const ROW = 26;
const HEAD = 40;

/** One line a row from a low to a high figure, with a dot on it: spreads, and where something stands against its best. */
export function RangePicture({ rows, label, legend, ring = false, log = false, say }: RangePictureProps) {
  const [low = 0, high = 1] = extent(rows.flatMap(({ from, to, dot }) => [from, to, dot]));
  const span: [number, number] = [NAMES + 12, WIDTH - RIGHT];
  const x = log
    ? scaleLog([Math.max(1, low), Math.max(2, high)], span).nice()
    : scaleLinear([Math.min(0, low), Math.max(1, high)], span).nice();
  const at = (value: number) => x(log ? Math.max(1, value) : value);
  const ticks = log ? x.ticks(4).filter((tick) => /^1e/.test(tick.toExponential())) : x.ticks(5);
  const height = HEAD + rows.length * ROW + 8;
  return (
    <PictureFrame width={WIDTH} height={height} label={label}>
      <text class="picture-head" x={NAMES + 12} y="12">
        {legend}
      </text>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="picture-axis" x1={at(tick)} x2={at(tick)} y1={HEAD - 8} y2={height - 8} />
          <text class="picture-figure" x={at(tick)} y={HEAD - 12} text-anchor="middle">
            {say(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, place) => {
        const y = HEAD + place * ROW + ROW / 2;
        return (
          <g key={row.id}>
            <text class="picture-name" x={NAMES} y={y + 4} text-anchor="end">
              {cutLines(row.label, 34, 1)[0]}
            </text>
            <line class="picture-line" x1={at(row.from)} x2={at(row.to)} y1={y} y2={y} />
            {ring && <circle class="picture-ring" cx={at(row.to)} cy={y} r="5" />}
            <circle class="picture-bar" cx={at(row.dot)} cy={y} r="5" />
          </g>
        );
      })}
    </PictureFrame>
  );
}

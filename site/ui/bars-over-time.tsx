import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { PictureFrame } from './picture-frame.tsx';

/** One thing counted over time. */
export interface BandOverTime {
  name: string;
  bars: readonly {
    /** In years: 2024.5 is the middle of 2024. */
    at: number;
    count: number;
  }[];
}

export interface BarsOverTimeProps {
  bands: readonly BandOverTime[];
  /** All years to show, oldest first. */
  years: readonly string[];
  label: string;
}

const WIDTH = 720;
const LEFT = 8;
const BAND = { height: 96, bar: 44 };
const BAR = 28;
const FOOT = 24;

/** Several counts over the same years, one band each with a scale of its own; every bar says its figure. */
export function BarsOverTime({ bands, years, label }: BarsOverTimeProps) {
  const x = scaleLinear([Number(years[0]), Number(years.at(-1)) + 1], [LEFT, WIDTH - LEFT]);
  const height = bands.length * BAND.height + FOOT;
  return (
    <PictureFrame width={WIDTH} height={height} label={label}>
      {bands.map(({ name, bars }, place) => {
        const ground = (place + 1) * BAND.height - 4;
        const tall = scaleLinear([0, max(bars, ({ count }) => count) || 1], [0, BAND.bar]);
        return (
          <g key={name}>
            <text class="picture-head" x={LEFT} y={ground - BAND.height + 22}>
              {name}
            </text>
            <line class="picture-axis" x1={LEFT} x2={WIDTH - LEFT} y1={ground} y2={ground} />
            {bars.map(({ at, count }) => (
              <g key={at}>
                <rect class="picture-bar" x={x(at) - BAR / 2} y={ground - tall(count)} width={BAR} height={tall(count)} />
                <text class="picture-figure" x={x(at)} y={ground - tall(count) - 5} text-anchor="middle">
                  {count.toLocaleString('en-US')}
                </text>
              </g>
            ))}
          </g>
        );
      })}
      {years.map((year) => (
        <text key={year} class="picture-figure" x={x(Number(year) + 0.5)} y={height - 6} text-anchor="middle">
          {year}
        </text>
      ))}
    </PictureFrame>
  );
}

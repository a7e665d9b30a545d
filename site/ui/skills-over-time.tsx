import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Counted } from './count-by.ts';

/** An ad by the skills it named. */
export interface AdSkills {
  skills: readonly { id: string }[];
}

const WIDTH = 640;
const HEIGHT = 220;
const RIGHT = 200;

/** For each skill, how many of the ads so far had named it, ad by ad from the first saved to the last. */
export function countsOverTime(entries: readonly AdSkills[], skills: readonly Counted[]): { label: string; counts: number[] }[] {
  return skills.map(({ id, label }) => {
    let sum = 0;
    const counts = entries.map((entry) => {
      if (entry.skills.some((skill) => skill.id === id)) sum++;
      return sum;
    });
    return { label, counts };
  });
}

/** Lines that climb one step with every ad that names the skill; each line carries its name at its end. `entries` oldest first. */
export function SkillsOverTime({ entries, skills }: { entries: readonly AdSkills[]; skills: readonly Counted[] }) {
  const lines = countsOverTime(entries, skills);
  const x = scaleLinear([0, entries.length - 1], [8, WIDTH - RIGHT]);
  const y = scaleLinear([0, max(lines, (l) => l.counts.at(-1)) ?? 1], [HEIGHT - 24, 16]);
  const path = line<number>(
    (_count, i) => x(i),
    (count) => y(count),
  ).curve(curveStepAfter);
  const labels = apart(lines.map((l) => y(l.counts.at(-1) ?? 0)));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label="Skills over time; the table below holds the same figures">
      <path class="chart-axis" d={`M8 ${HEIGHT - 24}H${WIDTH - RIGHT}`} />
      <text class="chart-text" x="8" y={HEIGHT - 6}>
        first ad
      </text>
      <text class="chart-text chart-end" x={WIDTH - RIGHT} y={HEIGHT - 6}>
        latest
      </text>
      {lines.map(({ label, counts }, i) => (
        <g key={label} class={`chart-line chart-line-${i}`}>
          <path d={path(counts) ?? ''} />
          <text class="chart-text" x={WIDTH - RIGHT + 8} y={labels[i]! + 4}>
            {counts.at(-1)} {label.length > 24 ? `${label.slice(0, 23)}…` : label}
          </text>
        </g>
      ))}
    </svg>
  );
}

/** Pushes labels down until none touches another; order as given, which is from the highest count to the lowest. */
function apart(heights: readonly number[]): number[] {
  let last = Number.NEGATIVE_INFINITY;
  return heights.map((height) => {
    last = Math.max(height, last + 16);
    return last;
  });
}

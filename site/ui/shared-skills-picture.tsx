import { scaleBand, scaleSqrt } from 'd3-scale';
import type { SharedSkills } from '../../taxonomy/schema/shared-skills.ts';
import { cutLines } from './cut-lines.ts';

export interface SharedSkillsPictureProps {
  shared: SharedSkills;
  label: string;
}

const WIDTH = 720;
const NAMES = 216;
const HEAD = 44;
const ROW = 32;
const DOT = 12;

/** Skills down, agencies across: a dot grows with the share of the agency's openings that name the skill; a speck means none does. */
export function SharedSkillsPicture({ shared: { agencies, skills }, label }: SharedSkillsPictureProps) {
  const height = HEAD + skills.length * ROW + 4;
  const x = scaleBand(
    agencies.map(({ name }) => name),
    [NAMES + 8, WIDTH],
  );
  const radius = scaleSqrt([0, 1], [0, DOT]);
  return (
    <svg
      class="picture picture-wide"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`${label}. The table below holds the same figures.`}
    >
      {agencies.map(({ name }) =>
        cutLines(shortAgency(name), 13, 2).map((line, at, all) => (
          <text
            key={`${name}${line}`}
            class="picture-head"
            x={(x(name) ?? 0) + x.bandwidth() / 2}
            y={HEAD - 12 - (all.length - 1 - at) * 15}
            text-anchor="middle"
          >
            {line}
          </text>
        )),
      )}
      {skills.map(({ skill, label: says, by }, row) => {
        const y = HEAD + row * ROW + ROW / 2;
        return (
          <g key={skill}>
            <line class="picture-axis" x1={0} x2={WIDTH} y1={y - ROW / 2} y2={y - ROW / 2} />
            <text class="picture-name" x={NAMES} y={y + 4} text-anchor="end">
              {cutLines(says, 30, 1)[0]}
            </text>
            {agencies.map(({ name, openings }, at) => (
              <circle
                key={name}
                class={by[at] ? 'picture-bar' : 'picture-none'}
                cx={(x(name) ?? 0) + x.bandwidth() / 2}
                cy={y}
                r={by[at] ? Math.max(2.5, radius(by[at] / openings)).toFixed(1) : 1.5}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

/** "Department of the Army" is "Army" where room is short. */
export const shortAgency = (name: string): string => name.replace(/^Department of (?:the )?/, '');

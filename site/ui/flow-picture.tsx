import { max } from 'd3-array';
import { scalePoint, scaleSqrt } from 'd3-scale';
import { linkHorizontal, linkVertical } from 'd3-shape';
import type { EndOfStrip, FlowStrip, StepOfStrip } from '../../taxonomy/schema/flow-strip.ts';
import { cutLines } from './cut-lines.ts';
import { gradeWords, isEstimate } from './flow-words.ts';
import { howMany } from './how-many.ts';

const WIDTH = 720;
const ROW = 52;
/** Room for the two headings. */
const HEAD = 32;
/** The sign in the middle. */
const SIGN = { left: 268, right: 452, height: 68 };
/** Names stand outside these edges, ribbons between them and the sign. */
const NAMES = { left: 196, right: 524 };
const STEP = { width: 168, height: 66, gap: 56 };
const RIBBON = [2, 22] as const;

export interface FlowPictureProps {
  name: string;
  code: string;
  employees: number | null;
  strip: FlowStrip;
}

/** The strip as one picture: ribbons in from the left and out to the right, steps below. Widths grow with people (in) and openings (out); broken lines are estimates. */
export function FlowPicture({ name, code, employees, strip }: FlowPictureProps) {
  const out = [...strip.ends].sort((a, b) => (b.openings ?? -1) - (a.openings ?? -1));
  const tall = Math.max(2, strip.ends.length) * ROW;
  const middle = HEAD + tall / 2;
  const below = HEAD + Math.max(tall, SIGN.height) + STEP.gap;
  const height = strip.through.length > 0 ? below + STEP.height + 8 : HEAD + Math.max(tall, SIGN.height) + 8;
  return (
    <svg
      class="picture flow-picture"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={`Ways into ${name}, through it and out again. The tables below say the same.`}
    >
      <text class="picture-head" x={NAMES.left} y="14" text-anchor="end">
        In: people in private work
      </text>
      <text class="picture-head" x={NAMES.right} y="14">
        Out: openings a year
      </text>
      <Ribbons side="in" ends={strip.ends} sizeOf={(end) => end.privateEmployees} middle={middle} tall={tall} />
      <Ribbons side="out" ends={out} sizeOf={(end) => (end.openings === null ? null : end.openings * 1000)} middle={middle} tall={tall} />
      <Steps steps={strip.through} from={middle + SIGN.height / 2} top={below} />
      <rect class="picture-sign" x={SIGN.left} y={middle - SIGN.height / 2} width={SIGN.right - SIGN.left} height={SIGN.height} rx="2" />
      {cutLines(name, 20, 2).map((line, at, all) => (
        <text
          key={line}
          class="picture-sign-name"
          x={(SIGN.left + SIGN.right) / 2}
          y={middle + 3 + (at - all.length + 1) * 18}
          text-anchor="middle"
        >
          {line}
        </text>
      ))}
      <text class="picture-sign-small" x={(SIGN.left + SIGN.right) / 2} y={middle + 24} text-anchor="middle">
        {code}
        {employees === null ? '' : ` · ${howMany(employees)} people`}
      </text>
    </svg>
  );
}

interface RibbonsProps {
  side: 'in' | 'out';
  ends: readonly EndOfStrip[];
  sizeOf: (end: EndOfStrip) => number | null;
  middle: number;
  tall: number;
}

const across = linkHorizontal<unknown, readonly [number, number]>();
const down = linkVertical<unknown, readonly [number, number]>();

function Ribbons({ side, ends, sizeOf, middle, tall }: RibbonsProps) {
  const width = scaleSqrt([0, max(ends, (end) => sizeOf(end) ?? 0) || 1], RIBBON);
  const y = scalePoint(
    ends.map(({ soc }) => soc),
    [HEAD, HEAD + tall],
  ).padding(0.5);
  const [text, edge, sign] = side === 'in' ? [NAMES.left, NAMES.left + 8, SIGN.left] : [NAMES.right, NAMES.right - 8, SIGN.right];
  const anchor = side === 'in' ? 'end' : 'start';
  return (
    <g>
      {ends.map((end, at) => {
        const size = sizeOf(end);
        const row = y(end.soc) ?? middle;
        // Ribbons meet the sign side by side, not all in one point.
        const meets = middle + (at - (ends.length - 1) / 2) * (SIGN.height / (ends.length + 1));
        const lines = cutLines(end.title, 28, 2);
        return (
          <g key={end.soc}>
            <path
              class={isEstimate(end.basis) ? 'ribbon ribbon-estimate' : 'ribbon'}
              d={across({ source: [edge, row], target: [sign, meets] }) ?? ''}
              stroke-width={width(size ?? 0).toFixed(1)}
            />
            {lines.map((line, place) => (
              <text key={line} class="picture-name" x={text} y={row - 2 + (place - lines.length + 1) * 15} text-anchor={anchor}>
                {line}
              </text>
            ))}
            <text class="picture-figure" x={text} y={row + 13} text-anchor={anchor}>
              {howMany(size === null ? null : Math.round(size)) ?? 'no figure'}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Steps({ steps, from, top }: { steps: readonly StepOfStrip[]; from: number; top: number }) {
  const x = scalePoint(
    steps.map(({ code }) => code),
    [0, WIDTH],
  ).padding(0.5);
  return (
    <g>
      {steps.map((step) => {
        const centre = x(step.code) ?? 0;
        const lines = cutLines(step.title, 24, 2);
        return (
          <g key={step.code}>
            <path class="ribbon ribbon-step" d={down({ source: [WIDTH / 2, from], target: [centre, top] }) ?? ''} />
            <rect class="picture-step" x={centre - STEP.width / 2} y={top} width={STEP.width} height={STEP.height} rx="2" />
            {lines.map((line, place) => (
              <text key={line} class="picture-name" x={centre} y={top + 20 + place * 15} text-anchor="middle">
                {line}
              </text>
            ))}
            <text class="picture-figure" x={centre} y={top + STEP.height - 8} text-anchor="middle">
              {[step.code, gradeWords(step.gradeStep)].filter(Boolean).join('\u00a0· ')}
            </text>
          </g>
        );
      })}
    </g>
  );
}

import type { Ref } from 'preact';
import { useMemo } from 'preact/hooks';
import { MAP_SIZE } from '../../../taxonomy/schema/career-map.ts';
import { type MapData, shortTitle } from './map-data.ts';

export interface MapPictureProps {
  data: MapData;
  /** Share of what each kind asks for that the person has marked, by place in the rows; null = nothing is marked. */
  lit: readonly number[] | null;
  /** Places of the rows on the way that is shown, first to last. */
  path: readonly number[];
  /** The row that the keys stand on. */
  cursor: number | null;
  /** Only this field keeps its color. */
  field: number | null;
  svg: Ref<SVGSVGElement>;
}

/** From this share on, three of the usual 24, a kind is well lit. */
const WELL_LIT = 0.12;

/** All kinds of job as dots. What seldom changes is drawn once: a pan or a zoom touches one attribute of the whole. */
export function MapPicture({ data, lit, path, cursor, field, svg }: MapPictureProps) {
  const { rows } = data;
  const lines = useMemo(() => <path class="map-lines" d={linesOf(data)} />, [data]);
  const dots = useMemo(
    () => (
      <g class="map-dots">
        {rows.map(({ code, field: of, x, y, r }, at) => (
          <circle key={code} class={`field-${of}${litClass(lit?.[at])}`} cx={x} cy={y} r={r} />
        ))}
      </g>
    ),
    [rows, lit],
  );
  const names = useMemo(
    () => (
      <g class="map-names">
        {rows.map(({ code, title, x, y, r, named }) =>
          named === null ? null : (
            <text key={code} class={`from-${named}`} x={x} y={Math.round(y + r)} dy="1em">
              {shortTitle(title)}
            </text>
          ),
        )}
      </g>
    ),
    [rows],
  );
  const here = cursor === null ? undefined : rows[cursor];
  const stops = path.flatMap((at) => rows[at] ?? []);
  return (
    <svg
      ref={svg}
      class={lit ? 'picture career-map map-lit' : 'picture career-map'}
      viewBox={`0 0 ${MAP_SIZE.width} ${MAP_SIZE.height}`}
      data-level="2"
      data-field={field ?? undefined}
      role="img"
      aria-label={`A map of ${rows.length} kinds of federal job. Like work lies close together. The list below says the same.`}
    >
      {lines}
      {stops.length > 1 && <path class="map-path" d={`M${stops.map(({ x, y }) => `${x} ${y}`).join('L')}`} />}
      {dots}
      {stops.map(({ code, x, y, r }) => (
        <circle key={code} class="map-stop" cx={x} cy={y} r={r + 2} />
      ))}
      {here && <circle class="map-cursor" cx={here.x} cy={here.y} r={here.r + 5} />}
      {names}
      <g class="map-names map-stop-names">
        {stops.slice(1, -1).map(({ code, x, y }, at) => (
          <text key={code} x={x} y={y} dy=".35em">
            {at + 2}
          </text>
        ))}
        {[...new Set([stops[0], stops.at(-1), here])].map(
          (row) =>
            row && (
              <text key={row.code} x={row.x} y={Math.round(row.y + row.r)} dy="1.2em">
                {row.title}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}

const litClass = (share: number | undefined): string => (!share ? '' : share >= WELL_LIT ? ' lit lit-well' : ' lit');

/** Longer links cross the map and show nothing. */
const LONGEST = 110;

/** The links of every kind to its two likest, where they lie near, as one path. */
function linesOf({ rows }: MapData): string {
  return rows
    .flatMap(({ x, y, near }, at) =>
      near
        .slice(0, 2)
        .filter(([to]) => to > at || !rows[to]?.near.slice(0, 2).some(([back]) => back === at))
        .flatMap(([to]) => rows[to] ?? [])
        .filter((other) => Math.hypot(other.x - x, other.y - y) <= LONGEST)
        .map((other) => `M${x} ${y}L${other.x} ${other.y}`),
    )
    .join('');
}

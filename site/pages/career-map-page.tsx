import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { mapPath } from '../../taxonomy/rules/map-path.ts';
import { ChartFigure } from '../ui/chart-figure.tsx';
import { findRow, rowName } from './career-map/find-row.ts';
import type { MapData } from './career-map/map-data.ts';
import { MapList, Swatch } from './career-map/map-list.tsx';
import { mapNodes } from './career-map/map-nodes.ts';
import { MapStage } from './career-map/map-stage.tsx';
import { PathSteps } from './career-map/path-steps.tsx';
import type { MapHandle } from './career-map/use-map-view.ts';
import { to as linkTo } from './frame/links.ts';
import { useProfile } from './frame/use-profile.ts';

const NOTHING: MapData = { fields: [], skills: [], rows: [] };

/** All kinds of federal job as one map, with the way between any two. The picture, the list and the path stand in the page without a script. */
export function CareerMapPage({ data }: { data: MapData | null }) {
  const map = data ?? NOTHING;
  const { rows, skills, fields } = map;
  const { profile } = useProfile();
  const [ends, setEnds] = useState<{ from: number | null; to: number | null }>({ from: null, to: null });
  const [cursor, setCursor] = useState<number | null>(null);
  const [field, setField] = useState<number | null>(null);
  const handle = useRef<MapHandle | null>(null);
  const [alive, setAlive] = useState(false);
  // What is being typed is held here: a profile that arrives meanwhile must not wipe it.
  const [typed, setTyped] = useState({ from: '', to: '' });
  const choose = (as: 'from' | 'to', at: number | null) => {
    setEnds((now) => ({ ...now, [as]: at }));
    const row = at === null ? undefined : rows[at];
    if (row) setTyped((now) => ({ ...now, [as]: rowName(row) }));
  };
  useEffect(() => {
    setAlive(true);
    // The page of a kind of job leads here with its code.
    const from = /^#from=(\d{4})$/.exec(location.hash)?.[1];
    if (from) choose('from', findRow(rows, from));
  }, [rows]);
  useEffect(() => {
    if (alive && ends.from !== null && ends.to === null) document.getElementById('map-to')?.focus();
  }, [alive]);

  const marked = (profile?.skills ?? [])
    .map(({ id }) => id)
    .sort()
    .join(' ');
  const mine = useMemo(() => new Set(marked.split(' ').filter(Boolean)), [marked]);
  const lit = useMemo(() => {
    if (mine.size === 0) return null;
    return rows.map(({ asks }) => asks.filter((skill) => mine.has(skills[skill]?.id ?? '')).length / Math.max(1, asks.length));
  }, [rows, skills, mine]);
  // Read at the first way that is asked for: most visitors only look.
  const asked = ends.from !== null && ends.to !== null;
  const nodes = useMemo(() => (asked ? mapNodes(rows) : []), [rows, asked]);
  const path = useMemo(() => (ends.from === null || ends.to === null ? [] : mapPath(nodes, ends.from, ends.to)), [nodes, ends]);
  useEffect(() => {
    if (path.length > 0) handle.current?.show(path.flatMap((stop) => rows[stop] ?? []));
  }, [path]);

  const litCount = lit?.filter((share) => share > 0).length ?? 0;

  return (
    <div class="jobs chart-page">
      <h1 tabIndex={-1}>Career map</h1>
      <p class="lede">
        Every kind of federal job is a dot. Kinds that ask for like skills lie close together. A bigger dot means more people.
      </p>
      {lit && (
        <p role="status">
          {litCount === 0
            ? 'None of the kinds whose openings we read asks for what you marked.'
            : `What you marked lights up ${litCount.toLocaleString('en-US')} kinds of job.`}
        </p>
      )}
      <ChartFigure
        name="career-map"
        label="Map of all kinds of federal job"
        source="Places: our own estimate, from skills and words of openings and of OPM’s definitions; left, right, up and down mean nothing by themselves. People: OPM, March 2025, before most of the 2025 cuts; small groups are hidden."
        picture={
          <>
            <MapStage
              data={map}
              lit={lit}
              path={path}
              cursor={cursor}
              field={field}
              onCursor={setCursor}
              onChoose={choose}
              hold={(held) => {
                handle.current = held;
              }}
            />
            <ul class="map-fields">
              {fields.map(({ id, label }, at) => (
                <li key={id}>
                  <button type="button" class="map-field" aria-pressed={field === at} onClick={() => setField(field === at ? null : at)}>
                    <Swatch field={at} />
                    {label}
                  </button>
                </li>
              ))}
            </ul>
          </>
        }
      >
        {alive && (
          <section class="map-way" aria-label="The way between two kinds of job">
            <h2>From one kind to another</h2>
            <form class="job-filter" onSubmit={(event) => event.preventDefault()}>
              {(['from', 'to'] as const).map((end) => (
                <div key={end} class="job-search">
                  <label for={`map-${end}`}>{end === 'from' ? 'I start at' : 'I want to get to'}</label>
                  <input
                    id={`map-${end}`}
                    class="field"
                    list="map-kinds"
                    autocomplete="off"
                    placeholder="A title or a code"
                    value={typed[end]}
                    onInput={(event) => setTyped({ ...typed, [end]: event.currentTarget.value })}
                    onChange={(event) => choose(end, findRow(rows, event.currentTarget.value))}
                  />
                </div>
              ))}
            </form>
            <datalist id="map-kinds">
              {rows.map((row) => (
                <option key={row.code} value={rowName(row)} />
              ))}
            </datalist>
            {asked && <PathSteps data={map} path={path} mine={mine} />}
          </section>
        )}
        <h2>The map as a list</h2>
        <MapList data={map} />
      </ChartFigure>
      <p>
        <a href={linkTo('my-skills/')}>Mark what you have done</a>, and the map lights up where it is asked for. Or{' '}
        <a href={linkTo('federal-jobs/')}>search all kinds of job</a>.
      </p>
    </div>
  );
}

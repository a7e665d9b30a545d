import { useRef } from 'preact/hooks';
import { seriesPage } from '../frame/links.ts';
import type { MapData } from './map-data.ts';
import { MapPicture, type MapPictureProps } from './map-picture.tsx';
import { placeAt, placeTowards } from './map-view.ts';
import { type MapHandle, useMapView } from './use-map-view.ts';

export interface MapStageProps extends Omit<MapPictureProps, 'svg'> {
  data: MapData;
  onCursor: (at: number) => void;
  onChoose: (as: 'from' | 'to', at: number) => void;
  /** Given the means to move the view, once they are there. */
  hold: (handle: MapHandle) => void;
}

const ways: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
const ZOOM = 1.6;
/** A finger hits within so many pixels. */
const REACH = 14;

/** The map with its keys: arrows step from kind to kind, plus and minus zoom, 0 shows the whole. What it stands on is said below it. */
export function MapStage({ data, onCursor, onChoose, hold, ...picture }: MapStageProps) {
  const svg = useRef<SVGSVGElement>(null);
  const { rows } = data;
  const handle = useMapView(svg, (point, unit) => {
    const at = placeAt(rows, point, REACH * unit);
    if (at !== null) onCursor(at);
  });
  hold(handle);
  const here = picture.cursor === null ? undefined : rows[picture.cursor];
  const key = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = ways[event.key];
    if (way) {
      const next = picture.cursor === null ? biggest(rows) : placeTowards(rows, picture.cursor, way);
      if (next !== null) {
        onCursor(next);
        handle.keep(rows[next]!);
      }
    } else if (event.key === '+' || event.key === '=') handle.zoom(ZOOM);
    else if (event.key === '-') handle.zoom(1 / ZOOM);
    else if (event.key === '0') handle.whole();
    else return;
    event.preventDefault();
  };
  return (
    <div class="map-stage">
      <div
        class="map-frame"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a picture moved by keys, as a scrolled box is; all it does has buttons and a list too
        tabIndex={0}
        aria-label="Map. Arrow keys step to the next kind of job, plus and minus zoom."
        onKeyDown={key}
      >
        <MapPicture data={data} svg={svg} {...picture} />
      </div>
      <div class="map-tools">
        <button type="button" class="action action-second" aria-label="Zoom in" onClick={() => handle.zoom(ZOOM)}>
          +
        </button>
        <button type="button" class="action action-second" aria-label="Zoom out" onClick={() => handle.zoom(1 / ZOOM)}>
          −
        </button>
        <button type="button" class="action action-second" onClick={handle.whole}>
          Whole map
        </button>
      </div>
      <div class="map-here">
        <p role="status">
          {here
            ? `${here.title} (${here.code}), ${data.fields[here.field]?.label}${here.people === null ? '' : `, ${here.people.toLocaleString('en-US')} people`}`
            : 'Press a dot to see what it is. Drag to move; pinch, or Ctrl and the wheel, to zoom.'}
        </p>
        {here && picture.cursor !== null && (
          <p class="map-here-do">
            <a href={seriesPage(here.code)}>Its page</a>
            <button type="button" class="link-button" onClick={() => onChoose('from', picture.cursor!)}>
              Start here
            </button>
            <button type="button" class="link-button" onClick={() => onChoose('to', picture.cursor!)}>
              Go here
            </button>
          </p>
        )}
      </div>
    </div>
  );
}

const biggest = (rows: MapData['rows']): number => rows.reduce((best, { r }, at) => (r > rows[best]!.r ? at : best), 0);

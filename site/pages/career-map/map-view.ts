import { MAP_SIZE } from '../../../taxonomy/schema/career-map.ts';
import { LABEL_SCALES, NAME_SIZE } from './map-data.ts';

/** The part of the map that is shown, in units of the map. Its sides stand as those of the whole. */
export interface MapView {
  x: number;
  y: number;
  /** How much larger than the whole map: 1 = all of it. */
  zoom: number;
}

export const WHOLE: MapView = { x: 0, y: 0, zoom: 1 };
const MOST_ZOOM = 12;

/** Keeps a view inside the map. */
export function within({ x, y, zoom }: MapView): MapView {
  const kept = Math.min(MOST_ZOOM, Math.max(1, zoom));
  const clamp = (value: number, size: number) => Math.min(size - size / kept, Math.max(0, value));
  return { x: clamp(x, MAP_SIZE.width), y: clamp(y, MAP_SIZE.height), zoom: kept };
}

/** Zooms by a factor so that the point of the map under the pointer stays where it is. */
export function zoomAt(view: MapView, by: number, at: { x: number; y: number }): MapView {
  const zoom = Math.min(MOST_ZOOM, Math.max(1, view.zoom * by));
  const keep = view.zoom / zoom;
  return within({ x: at.x - (at.x - view.x) * keep, y: at.y - (at.y - view.y) * keep, zoom });
}

/** Moves a view as little as needed to have a point in it, with a margin. */
export function keepIn(view: MapView, { x, y }: { x: number; y: number }): MapView {
  const along = (from: number, size: number, at: number) => Math.min(at - size * 0.1, Math.max(at - size * 0.9, from));
  return within({
    ...view,
    x: along(view.x, MAP_SIZE.width / view.zoom, x),
    y: along(view.y, MAP_SIZE.height / view.zoom, y),
  });
}

/** The smallest view, with some room, that holds all of the points; as it is for none. */
export function viewOf(points: readonly { x: number; y: number }[], view: MapView): MapView {
  if (points.length === 0) return view;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(6, MAP_SIZE.width / (right - left + 160), MAP_SIZE.height / (bottom - top + 140));
  const kept = Math.max(1, zoom);
  return within({ x: (left + right - MAP_SIZE.width / kept) / 2, y: (top + bottom - MAP_SIZE.height / kept) / 2, zoom: kept });
}

/** What is drawn beyond each side of the frame, as a share of it, so that a drag brings no blank in. The whole map can't be dragged. */
const marginOf = ({ zoom }: MapView): number => (zoom > 1 ? MARGIN : 0);
/** As in career-map.css. */
const MARGIN = 0.25;

/**
 * Shows a view by moving what was `drawn` last as a whole, which costs next to nothing; names blur a little until it is drawn anew.
 * `width` of the picture in pixels.
 */
export function moveTo(svg: SVGSVGElement, drawn: MapView, view: MapView, width: number): void {
  const unit = (width * view.zoom) / MAP_SIZE.width;
  const scale = view.zoom / drawn.zoom;
  const aside = marginOf(drawn) * width * (1 - scale);
  const left = (drawn.x - view.x) * unit + aside;
  const top = (drawn.y - view.y) * unit + (aside * MAP_SIZE.height) / MAP_SIZE.width;
  svg.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
}

/** Draws a view anew: the part of the map, and the size and number of names where the scale has changed. `width` in pixels. */
export function draw(svg: SVGSVGElement, view: MapView, width: number): void {
  const { x, y, zoom } = view;
  const margin = marginOf(view);
  const [wide, high] = [MAP_SIZE.width / zoom, MAP_SIZE.height / zoom];
  svg.style.transform = '';
  svg.toggleAttribute('data-beyond', margin > 0);
  svg.setAttribute('viewBox', [x - wide * margin, y - high * margin, wide * (1 + 2 * margin), high * (1 + 2 * margin)].join(' '));
  const scale = (width * zoom) / MAP_SIZE.width;
  const level = LABEL_SCALES.findLastIndex((least) => scale >= least * 0.98);
  const size = `${NAME_SIZE / scale}px`;
  if (svg.style.fontSize === size) return;
  svg.dataset['level'] = `${Math.max(0, level)}`;
  svg.style.fontSize = size;
}

/** The place nearest to a point, at most `reach` units from its edge; null for none. */
export function placeAt(
  rows: readonly { x: number; y: number; r: number }[],
  point: { x: number; y: number },
  reach: number,
): number | null {
  let best: number | null = null;
  let least = reach;
  rows.forEach(({ x, y, r }, at) => {
    const far = Math.hypot(x - point.x, y - point.y) - r;
    if (far < least) [best, least] = [at, far];
  });
  return best;
}

/** The nearest place in a direction: within 45 degrees to either side of it, counting what lies aside as farther. Null at the edge. */
export function placeTowards(rows: readonly { x: number; y: number }[], from: number, way: { x: number; y: number }): number | null {
  const here = rows[from];
  if (!here) return null;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach(({ x, y }, at) => {
    const along = (x - here.x) * way.x + (y - here.y) * way.y;
    const aside = Math.abs((x - here.x) * way.y - (y - here.y) * way.x);
    if (at === from || along <= 0 || aside > along) return;
    if (along + 2 * aside < least) [best, least] = [at, along + 2 * aside];
  });
  return best;
}

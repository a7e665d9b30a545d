import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MAP_SIZE } from '../../../taxonomy/schema/career-map.ts';
import { draw, keepIn, type MapView, moveTo, viewOf, WHOLE, within, zoomAt } from './map-view.ts';

/** What the picture is seen through; it stays while the picture moves. */
const frameOf = (picture: SVGSVGElement): Element => picture.parentElement ?? picture;

export interface MapHandle {
  zoom(by: number): void;
  whole(): void;
  /** Moves as little as needed for the point to be seen. */
  keep(point: { x: number; y: number }): void;
  /** Brings the points into view. */
  show(points: readonly { x: number; y: number }[]): void;
}

/** So long the hand rests before the map is drawn anew, in ms. */
const REST = 160;
/** A press that moved less is a tap. */
const TAP = 6;

/**
 * Pan by drag, zoom by pinch or by wheel with Ctrl (the bare wheel scrolls the page), taps told with the point of the map and how many units a
 * pixel is. Once a frame the picture is moved as a whole, past the component; it is drawn anew when the hand rests. Drawing 683 dots and their
 * names takes several frames' time, moving them none.
 */
export function useMapView(
  svg: RefObject<SVGSVGElement | null>,
  onTap: (point: { x: number; y: number }, unit: number) => void,
): MapHandle {
  const view = useRef<MapView>(WHOLE);
  const tap = useRef(onTap);
  tap.current = onTap;
  const drawn = useRef<MapView>(WHOLE);
  const frame = useRef(0);
  const rest = useRef(0);
  const width = useRef(MAP_SIZE.width as number);
  const change = (to: MapView) => {
    view.current = to;
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      if (svg.current) moveTo(svg.current, drawn.current, view.current, width.current);
    });
    clearTimeout(rest.current);
    rest.current = window.setTimeout(() => {
      if (!svg.current) return;
      drawn.current = view.current;
      draw(svg.current, view.current, width.current);
    }, REST);
  };

  useEffect(() => {
    const picture = svg.current;
    if (!picture) return;
    const pressed = new Map<number, { x: number; y: number }>();
    let moved = 0;
    const unit = () => MAP_SIZE.width / view.current.zoom / width.current;
    const pointOf = (at: { x: number; y: number }) => {
      const box = frameOf(picture).getBoundingClientRect();
      return { x: view.current.x + (at.x - box.left) * unit(), y: view.current.y + (at.y - box.top) * unit() };
    };
    const middle = () => {
      const all = [...pressed.values()];
      return { x: all.reduce((sum, { x }) => sum + x, 0) / all.length, y: all.reduce((sum, { y }) => sum + y, 0) / all.length };
    };
    const reach = () => {
      const [a, b] = [...pressed.values()];
      return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0;
    };
    const down = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (pressed.size === 0) moved = 0;
      pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
    };
    const move = (event: PointerEvent) => {
      const last = pressed.get(event.pointerId);
      if (!last) return;
      const [from, before] = [middle(), reach()];
      pressed.set(event.pointerId, { x: event.clientX, y: event.clientY });
      const to = middle();
      moved += Math.hypot(event.clientX - last.x, event.clientY - last.y);
      if (moved >= TAP && !picture.hasPointerCapture(event.pointerId)) picture.setPointerCapture(event.pointerId);
      const dragged = within({
        ...view.current,
        x: view.current.x - (to.x - from.x) * unit(),
        y: view.current.y - (to.y - from.y) * unit(),
      });
      view.current = dragged;
      change(before > 0 ? zoomAt(dragged, reach() / before, pointOf(to)) : dragged);
    };
    const up = (event: PointerEvent) => {
      const was = pressed.delete(event.pointerId);
      if (was && event.type === 'pointerup' && pressed.size === 0 && moved < TAP)
        tap.current(pointOf({ x: event.clientX, y: event.clientY }), unit());
    };
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      change(zoomAt(view.current, Math.exp(-event.deltaY / 200), pointOf({ x: event.clientX, y: event.clientY })));
    };
    const seen = new ResizeObserver(() => {
      width.current = frameOf(picture).clientWidth || width.current;
      change(view.current);
    });
    seen.observe(frameOf(picture));
    const gone = new AbortController();
    const { signal } = gone;
    picture.addEventListener('pointerdown', down, { signal });
    picture.addEventListener('pointermove', move, { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) picture.addEventListener(end, up, { signal });
    picture.addEventListener('wheel', wheel, { signal, passive: false });
    return () => {
      gone.abort();
      seen.disconnect();
      cancelAnimationFrame(frame.current);
      clearTimeout(rest.current);
      frame.current = 0;
    };
  }, []);

  const centre = () => ({
    x: view.current.x + MAP_SIZE.width / view.current.zoom / 2,
    y: view.current.y + MAP_SIZE.height / view.current.zoom / 2,
  });
  return {
    zoom: (by) => change(zoomAt(view.current, by, centre())),
    whole: () => change(WHOLE),
    keep: (point) => change(keepIn(view.current, point)),
    show: (points) => change(viewOf(points, view.current)),
  };
}

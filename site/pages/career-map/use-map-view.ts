import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MAP_SIZE } from '../../../taxonomy/schema/career-map.ts';
import { keepIn, type MapView, showView, viewOf, WHOLE, within, zoomAt } from './map-view.ts';

export interface MapHandle {
  zoom(by: number): void;
  whole(): void;
  /** Moves as little as needed for the point to be seen. */
  keep(point: { x: number; y: number }): void;
  /** Brings the points into view. */
  show(points: readonly { x: number; y: number }[]): void;
}

/** A press that moved less is a tap. */
const TAP = 6;

/**
 * Pan by drag, zoom by pinch or by wheel with Ctrl (the bare wheel scrolls the page), taps told with the point of the map and how many units a
 * pixel is. The view is put on the picture once a frame, past the component, so that no frame draws the dots again.
 */
export function useMapView(
  svg: RefObject<SVGSVGElement | null>,
  onTap: (point: { x: number; y: number }, unit: number) => void,
): MapHandle {
  const view = useRef<MapView>(WHOLE);
  const tap = useRef(onTap);
  tap.current = onTap;
  const frame = useRef(0);
  const width = useRef(MAP_SIZE.width as number);
  const change = (to: MapView) => {
    view.current = to;
    frame.current ||= requestAnimationFrame(() => {
      frame.current = 0;
      if (svg.current) showView(svg.current, view.current, width.current);
    });
  };

  useEffect(() => {
    const picture = svg.current;
    if (!picture) return;
    const pressed = new Map<number, { x: number; y: number }>();
    let moved = 0;
    const unit = () => MAP_SIZE.width / view.current.zoom / width.current;
    const pointOf = (at: { x: number; y: number }) => {
      const box = picture.getBoundingClientRect();
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
      width.current = picture.clientWidth || width.current;
      change(view.current);
    });
    seen.observe(picture);
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

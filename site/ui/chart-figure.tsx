import type { ComponentChildren } from 'preact';

export interface ChartFigureProps {
  /** Name of the file it is saved as, without its ending. */
  name: string;
  /** The figure in one line, for those who listen. */
  label: string;
  /** Dates, sources and known holes, in words. */
  source: ComponentChildren;
  /** The picture; its table is among the children. */
  picture?: ComponentChildren;
  children: ComponentChildren;
}

/** A picture with its table, where the figures come from, and both to keep. The page wires the buttons (frame/keep-charts.ts); without a script there are none. */
export function ChartFigure({ name, label, source, picture, children }: ChartFigureProps) {
  return (
    <figure class="chart-figure" data-chart={name} aria-label={label}>
      {picture}
      {children}
      <figcaption class="small quiet">{source}</figcaption>
      <p class="chart-keep small">
        <button type="button" class="link-button" data-keep="csv">
          Save the table<span class="heard"> of {label}</span> (CSV)
        </button>
        {picture && (
          <button type="button" class="link-button" data-keep="svg">
            Save the picture<span class="heard"> of {label}</span> (SVG)
          </button>
        )}
      </p>
    </figure>
  );
}

import type { ComponentChildren } from 'preact';

export interface PictureFrameProps {
  width: number;
  height: number;
  /** What the picture shows, as one hears it. */
  label: string;
  children: ComponentChildren;
}

/** The frame of a picture that has a table below it. */
export function PictureFrame({ width, height, label, children }: PictureFrameProps) {
  return (
    <svg
      class="picture picture-wide"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${label}. The table below holds the same figures.`}
    >
      {children}
    </svg>
  );
}

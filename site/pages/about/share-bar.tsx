export interface ShareBarProps {
  /** 0..1 */
  share: number;
  /** Another share on the same texts, such as that of ready-made models: a tick on the bar, and a word beside it. */
  beside?: number;
}

const percent = (share: number) => `${Math.round(share * 100)}%`;
const along = (share: number) => (Math.max(0.005, Math.min(1, share)) * 100).toFixed(1);

/** A share as a bar over its whole, with its figure: nothing hangs on seeing the bar. */
export function ShareBar({ share, beside }: ShareBarProps) {
  return (
    <span class="bar-cell">
      <svg class="bar share-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class="share-whole" width="100" height="10" />
        <rect width={along(share)} height="10" />
        {beside !== undefined && <rect class="share-tick" x={along(beside)} width="1.5" height="10" />}
      </svg>
      <span class="figure">
        {percent(share)}
        {beside !== undefined && <span class="quiet"> others {percent(beside)}</span>}
      </span>
    </span>
  );
}

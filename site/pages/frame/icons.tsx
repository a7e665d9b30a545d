/** The sign of the product: two facing pages that share one underline. */
export function Mark({ size = 28 }: { size?: number }) {
  return (
    <svg viewBox="0 0 28 28" width={size} height={size} aria-hidden="true" class="mark-sign">
      <path d="M3 5.5l10 2v12l-10-2zM25 5.5l-10 2v12l10-2z" class="stroke" />
      <path d="M3 24h22" class="stroke mark-line" />
    </svg>
  );
}

import type { Correction } from '../../taxonomy/schema/profile.ts';

export interface CorrectionsListProps {
  corrections: readonly Correction[];
  /** Name of a skill. */
  labelOf: (skill: string) => string;
  onUndo: (correction: Correction) => void;
}

/** What the person told us about words in ads, newest first, each to be taken back. Nothing when she never did. */
export function CorrectionsList({ corrections, labelOf, onUndo }: CorrectionsListProps) {
  if (corrections.length === 0) return null;
  return (
    <section class="corrections" aria-labelledby="corrections">
      <h2 id="corrections">Words you corrected</h2>
      <ul class="corrections-list">
        {[...corrections].reverse().map((correction) => (
          <li key={`${correction.kind} ${correction.form} ${'postingId' in correction ? correction.postingId : ''}`}>
            <span>
              <span class="theirs">“{correction.form}”</span> {saying(correction, labelOf)}
            </span>
            <button type="button" class="link-button" onClick={() => onUndo(correction)}>
              Undo<span class="heard">: “{correction.form}”</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function saying(correction: Correction, labelOf: (skill: string) => string): string {
  if (correction.kind === 'means') return `means ${labelOf(correction.skill)}, in every ad.`;
  return correction.kind === 'never' ? 'is never read as a skill.' : 'does not count in one ad.';
}

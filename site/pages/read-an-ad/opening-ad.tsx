import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { MarkedAd } from '../../ui/marked-ad.tsx';

/** While an ad is read again: its own words stand where they will stay, so that nobody looks at an empty page. Null until it is known which ad. */
export function OpeningAd({ posting }: { posting: Posting | null }) {
  return (
    <div class="facing">
      <section class="leaf leaf-answer">
        <h1 class="answer-heading" tabIndex={-1}>
          Opening the ad
        </h1>
        <p class="quiet" role="status">
          It is read again, on this computer …
        </p>
      </section>
      <div class="leaf leaf-ad">
        {posting && (
          <MarkedAd
            title={posting.title}
            employer={[posting.employer, posting.location].filter(Boolean).join(', ')}
            text={posting.text ?? ''}
            mentions={[]}
            nameOf={() => undefined}
          />
        )}
      </div>
    </div>
  );
}

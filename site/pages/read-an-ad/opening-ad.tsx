import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { MarkedAd } from '../../ui/marked-ad.tsx';
import { to } from '../frame/links.ts';

/** While an ad is read again: its own words stand where they will stay, so that nobody looks at an empty page. Null until it is known which ad. */
export function OpeningAd({ posting }: { posting: Posting | null }) {
  return (
    <>
      <div class="again-bar">
        <a href={to('')}>Read another ad</a>
      </div>
      <div class="facing opening">
        <section class="leaf leaf-answer" aria-labelledby="opening-heading">
          <p class="running-head" aria-hidden="true">
            Its federal counterpart
          </p>
          <h1 class="answer-heading" id="opening-heading" tabIndex={-1}>
            Opening the ad
          </h1>
          <p class="quiet" role="status">
            It is read again, on this computer …
          </p>
        </section>
        <section class="leaf leaf-ad" aria-labelledby="opening-ad">
          <h2 class="running-head" id="opening-ad">
            The ad
          </h2>
          {posting && (
            <MarkedAd
              title={posting.title}
              employer={[posting.employer, posting.location].filter(Boolean).join(', ')}
              text={posting.text ?? ''}
              mentions={[]}
              nameOf={() => undefined}
            />
          )}
        </section>
      </div>
    </>
  );
}

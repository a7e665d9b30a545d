import { Fragment } from 'preact';
import type { Profile } from '../../../taxonomy/schema/profile.ts';
import { seriesPage } from '../frame/links.ts';
import type { KindNear } from '../reader/know-person.ts';
import { KindForYou } from './kind-for-you.tsx';

export interface YourKindsProps {
  /** Nearest first. */
  kinds: readonly KindNear[];
  profile: Profile;
}

/** So many are shown in full. */
export const SHOWN_KINDS = 3;

/** The three kinds of job nearest to a person, and those close behind. */
export function YourKinds({ kinds, profile }: YourKindsProps) {
  const marked = new Set(profile.skills.map((skill) => skill.id));
  const notMine = new Set(profile.notMine);
  const close = kinds.slice(SHOWN_KINDS);
  if (kinds.length === 0) return <p class="quiet">Nothing marked so far points to one kind of job. Mark one thing more.</p>;
  return (
    <>
      <ol class="plates">
        {kinds.slice(0, SHOWN_KINDS).map((kind) => (
          <li key={kind.plate.code}>
            <KindForYou kind={kind} marked={marked} notMine={notMine} level={kind.level} />
          </li>
        ))}
      </ol>
      {close.length > 0 && (
        <p class="others">
          Also close:{' '}
          {close.map(({ plate: { code, title } }, i) => (
            <Fragment key={code}>
              {i > 0 && '\u00a0· '}
              <a href={seriesPage(code)}>
                {title} <span class="figure quiet">{code}</span>
              </a>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { followedSites, hostOf, onFollowedChange, unfollowSite } from './followed-sites.ts';

/** Sites the panel may follow, each taken back in one press. */
export function FollowedList() {
  const [sites, setSites] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () => void followedSites().then(setSites);
    look();
    return onFollowedChange(look);
  }, []);
  return (
    <section aria-labelledby="followed-heading">
      <h2 id="followed-heading">Sites the panel follows</h2>
      <p class="small">
        On these sites the panel reads each ad you open while the panel is open, without a press. You choose a site in the panel, one at a
        time.
      </p>
      {sites.length === 0 ? (
        <p class="quiet small">None. The panel reads only when you press its button.</p>
      ) : (
        <ul class="options-list">
          {sites.map((origin) => (
            <li key={origin}>
              <span>{hostOf(origin)}</span>
              <button type="button" class="link-button" onClick={() => void unfollowSite(origin)}>
                Stop following<span class="heard"> {hostOf(origin)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

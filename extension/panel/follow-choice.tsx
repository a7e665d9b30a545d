import { followSite, hostOf, originOf, unfollowSite } from './followed-sites.ts';

/** "Follow this site": off by default, one site at a time, one press to take back. Not shown where it is not offered. */
export function FollowChoice({ url, followed }: { url: string | undefined; followed: readonly string[] }) {
  const origin = originOf(url);
  if (!origin) return null;
  const on = followed.includes(origin);
  return (
    <p class="panel-follow small">
      {on ? `The panel follows ${hostOf(origin)} while it is open.` : `Read each ad on ${hostOf(origin)} without a press?`}{' '}
      <button type="button" class="link-button" onClick={() => void (on ? unfollowSite(origin) : followSite(origin))}>
        {on ? 'Stop following' : 'Follow this site'}
      </button>
    </p>
  );
}

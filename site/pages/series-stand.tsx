import { render } from 'preact';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { pageDataId } from './frame/page-data-id.ts';
import { loadStore } from './frame/with-store.ts';
import { type AskedSkill, HowYouStand } from './series/how-you-stand.tsx';

/** The one live part of a page that is readable without it: how the person stands to this kind of job. */
async function start(): Promise<void> {
  const place = document.getElementById('stand');
  const text = document.getElementById(pageDataId)?.textContent;
  if (!place || !text) return;
  const asks = JSON.parse(text) as AskedSkill[];
  const store = await loadStore();
  const show = (profile: Profile) => render(<HowYouStand asks={asks} profile={profile} />, place);
  show(await store.profile.get());
  store.onChange(() => void store.profile.get().then(show));
}

void start();

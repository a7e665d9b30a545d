import { BoardsList } from './boards-list.tsx';
import { FollowedList } from './followed-list.tsx';
import { OpenLink } from './open-link.tsx';
import { OwnData } from './own-data.tsx';
import { OwnSkills } from './own-skills.tsx';
import { SavedAds } from './saved-ads.tsx';
import { useSettings } from './use-settings.ts';

/** Options and the person's data, on one page: skills, sites followed, boards, storage, backup, erase. */
export function OptionsApp() {
  const { settings, set } = useSettings();
  return (
    <main class="options">
      <h1>Options and your data</h1>
      <p>
        Everything here stays in this browser, on this computer. The website keeps its own data: take it across with a backup file or a
        link.
      </p>
      <OwnSkills />
      <section aria-labelledby="saving-heading">
        <h2 id="saving-heading">Saving</h2>
        <label class="options-switch">
          <input
            type="checkbox"
            checked={settings?.['saveEveryAd'] === true}
            onChange={(event) => void set('saveEveryAd', event.currentTarget.checked ? true : null)}
          />
          Save every ad that the panel reads
        </label>
      </section>
      <section aria-labelledby="link-heading">
        <h2 id="link-heading">Open a link</h2>
        <p>A link from the website or from a counselor. Nothing of it is kept until you say so.</p>
        <OpenLink />
      </section>
      <SavedAds />
      <FollowedList />
      <BoardsList />
      <OwnData />
    </main>
  );
}

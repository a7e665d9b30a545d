import { render } from 'preact';
import payUrl from '../../taxonomy/compiled/pay.json?url';
import type { GsPayTable } from '../../taxonomy/schema/gs-pay-table.ts';
import type { Profile } from '../../taxonomy/schema/profile.ts';
import { BackupReminder } from '../ui/own-data/backup-reminder.tsx';
import { keepCharts } from './frame/keep-charts.ts';
import { pageDataId } from './frame/page-data-id.ts';
import { loadStore } from './frame/with-store.ts';
import { HowYouStand } from './series/how-you-stand.tsx';
import { PayByPlace } from './series/pay-by-place.tsx';
import { SaveKind } from './series/save-kind.tsx';
import type { SeriesLive } from './series/series-live.ts';

/** The live parts of a page that is readable without them: how the person stands to this kind of job, pay by place, charts to keep. */
async function start(): Promise<void> {
  const text = document.getElementById(pageDataId)?.textContent;
  if (!text) return;
  // Written by our own build.
  const { code, asks, grades } = JSON.parse(text) as SeriesLive;
  keepCharts();
  sayStale();
  await Promise.all([showStand(code, asks), grades && showPay(grades)]);
}

async function showStand(code: string, asks: SeriesLive['asks']): Promise<void> {
  const place = document.getElementById('stand');
  if (!place) return;
  const store = await loadStore();
  let profile: Profile = await store.profile.get();
  const show = () =>
    render(
      <>
        {store.notice && (
          <p class="site-notice" role="status">
            {store.notice}
          </p>
        )}
        <BackupReminder open={loadStore} />
        <SaveKind store={store} code={code} />
        <HowYouStand asks={asks} profile={profile} />
      </>,
      place,
    );
  show();
  store.onChange(async () => {
    // A store that shuts (a newer version is open) says so in its notice; what was known stays beside it.
    profile = await store.profile.get().catch(() => profile);
    show();
  });
}

/** Without the pay file (offline, before it was kept) the table of the page itself stays. */
async function showPay(grades: NonNullable<SeriesLive['grades']>): Promise<void> {
  const place = document.getElementById('pay-here');
  const answer = place && (await fetch(payUrl).catch(() => null));
  if (!place || !answer?.ok) return;
  const table = (await answer.json()) as GsPayTable;
  place.replaceChildren();
  render(<PayByPlace table={table} grades={grades} />, place);
}

/** Facts whose day has passed say so: the page is made on one day and read on another. */
function sayStale(): void {
  const today = new Date().toISOString().slice(0, 10);
  for (const line of document.querySelectorAll<HTMLElement>('[data-check-by]')) {
    if (today > (line.dataset['checkBy'] ?? '')) line.append('; may have changed since');
  }
}

void start();

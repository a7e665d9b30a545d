import { OwnData as SharedOwnData } from '../../ui/own-data/own-data.tsx';
import { loadStore } from '../frame/with-store.ts';

/** The person's data on this site. Which pages of single jobs were looked at is kept for use offline, and goes with all the rest. */
export function OwnData() {
  return <SharedOwnData open={loadStore} onErase={forgetVisited} />;
}

/** The service worker's own store of pages somebody looked at; its name stands in site/build/service-worker.js. */
async function forgetVisited(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete('visited');
}

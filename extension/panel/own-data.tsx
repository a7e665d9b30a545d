import { openStore } from '../../site/store/open-store.ts';
import { OwnData as SharedOwnData } from '../../site/ui/own-data/own-data.tsx';
import { forgetReadings } from './board-readings.ts';

/** The person's data in the extension. Sites it was allowed to follow, and days boards were read on, are forgotten with all the rest. */
export function OwnData() {
  return <SharedOwnData open={openStore} onErase={forgetTheRest} />;
}

async function forgetTheRest(): Promise<void> {
  forgetReadings();
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
}

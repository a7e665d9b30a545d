import { openStore } from '../../site/store/open-store.ts';
import { OwnData as SharedOwnData } from '../../site/ui/own-data/own-data.tsx';

/** The person's data in the extension. Sites it was allowed to follow are forgotten with all the rest. */
export function OwnData() {
  return <SharedOwnData open={openStore} onErase={forgetSites} />;
}

async function forgetSites(): Promise<void> {
  const { origins = [] } = await chrome.permissions.getAll();
  if (origins.length > 0) await chrome.permissions.remove({ origins });
}

/** Sites whose terms or defenses make following unwise; a press of the button still reads them. */
const neverFollowed = /(?:^|\.)linkedin\.com$/;

/** The site a person may let the panel follow, as the browser's permission names it; null where it is not offered. */
export function originOf(url: string | undefined): string | null {
  if (!url) return null;
  try {
    const { protocol, hostname, host } = new URL(url);
    return protocol === 'https:' && !neverFollowed.test(hostname) ? `https://${host}/*` : null;
  } catch {
    return null;
  }
}

export const hostOf = (origin: string): string => origin.replace(/^https:\/\//, '').replace(/\/\*$/, '');

/** Sites followed now. The browser keeps the list, so it can't disagree with what is granted. */
export async function followedSites(): Promise<string[]> {
  const { origins = [] } = await chrome.permissions.getAll();
  return origins.filter((origin) => /^https:\/\/[^*/]+\/\*$/.test(origin)).sort();
}

/** Asks the browser for one site; must be called inside a press. True when the person agreed. */
export const followSite = (origin: string): Promise<boolean> => chrome.permissions.request({ origins: [origin] });

export const unfollowSite = (origin: string): Promise<boolean> => chrome.permissions.remove({ origins: [origin] });

/** Calls back whenever a site was granted or taken back, here or in the browser's own settings. Answers the function that ends it. */
export function onFollowedChange(callback: () => void): () => void {
  chrome.permissions.onAdded.addListener(callback);
  chrome.permissions.onRemoved.addListener(callback);
  return () => {
    chrome.permissions.onAdded.removeListener(callback);
    chrome.permissions.onRemoved.removeListener(callback);
  };
}

/** What `window` offers of the address and the history, so that a test needs no browser. */
export interface AddressBar {
  location: { hash: string; pathname: string; search: string };
  history: { state: unknown; replaceState(state: unknown, unused: string, url: string): void };
}

/** Takes a link's fragment out of the address bar, so that it is neither shown, nor bookmarked, nor sent on by accident. Null when there is none. */
export function takeFragment({ location, history }: AddressBar): string | null {
  if (!/^#v\d+\./.test(location.hash)) return null;
  const fragment = location.hash;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fragment;
}

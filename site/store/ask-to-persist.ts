/**
 * Asks the browser, once a page, not to clear this data by itself when the disk runs low. Called at the first change,
 * because browsers that show a question should show it when the person has just saved something. Never fails.
 */
export function persistOnce(): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    if (typeof navigator === 'undefined' || !navigator.storage?.persist) return;
    void navigator.storage.persist().catch(() => undefined);
  };
}

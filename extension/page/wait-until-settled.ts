/**
 * Runs inside the page (executeScript), so it stands alone. Resolves once nothing has changed for `quiet` ms, or after `longest` ms.
 * It only watches; its observer ends with it. Resolves with the address it settled at.
 */
export function waitUntilSettled(quiet: number, longest: number): Promise<string> {
  return new Promise((resolve) => {
    const done = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      resolve(location.href);
    };
    let timer = setTimeout(done, quiet);
    const limit = setTimeout(done, longest);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, quiet);
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
}

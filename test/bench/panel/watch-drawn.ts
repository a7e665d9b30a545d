/** When a title with a plate below it was drawn, or the sentence that there is none; in milliseconds since 1970. */
export interface Drawn {
  title: string;
  at: number;
}

/**
 * Runs in the panel before anything else, and stands alone: notes each ad once it is on the screen. Drawn is the first task after the next
 * frame: the frame's own callback runs before it is painted.
 */
export function watchDrawn(): void {
  const drawn: Drawn[] = [];
  (globalThis as unknown as { drawn: Drawn[] }).drawn = drawn;
  let last: string | null = null;
  new MutationObserver(() => {
    const ad = document.querySelector('.plate') && document.querySelector('.panel-ad h2');
    const title = (ad ?? document.querySelector('section.panel-none h2'))?.textContent ?? '';
    if (title === '' || title === last) return;
    last = title;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => drawn.push({ title, at: performance.timeOrigin + performance.now() });
      port2.postMessage(null);
    });
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

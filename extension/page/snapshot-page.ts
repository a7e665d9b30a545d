/** One frame of a page as it stood when the button was pressed. */
export interface FrameSnapshot {
  url: string;
  /** Whole markup, open shadow roots as templates; empty when larger than we read. */
  html: string;
  tooLarge: boolean;
  selection: string;
  /** Addresses of the frames inside, so that an unreadable one can be named. */
  frames: string[];
}

/**
 * Runs inside the page (executeScript), so it must stand alone: no imports, no names from outside itself.
 * Only reads: clones nothing (cloning would run a page's custom elements), writes nothing, leaves no trace.
 * Methods are taken from their prototypes, because `<img name="querySelectorAll">` would hide the document's own.
 */
export function snapshotPage(): FrameSnapshot {
  const MAX = 12_000_000;
  const all = (from: Document | ShadowRoot, selector: string): Element[] =>
    from instanceof Document
      ? [...Document.prototype.querySelectorAll.call(from, selector)]
      : [...DocumentFragment.prototype.querySelectorAll.call(from, selector)];
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  const roots: ShadowRoot[] = [];
  const waiting: (Document | ShadowRoot)[] = [document];
  for (let from = waiting.pop(); from; from = waiting.pop()) {
    for (const element of all(from, '*')) {
      const shadow = shadowOf?.call(element) as ShadowRoot | null | undefined;
      if (shadow && roots.length < 2000) {
        roots.push(shadow);
        waiting.push(shadow);
      }
    }
  }
  const root = all(document, 'html')[0];
  const inner = !root ? '' : roots.length > 0 && 'getHTML' in root ? root.getHTML({ shadowRoots: roots }) : root.innerHTML;
  const tooLarge = inner.length > MAX;
  return {
    url: location.href,
    html: tooLarge ? '' : `<!doctype html><html>${inner}</html>`,
    tooLarge,
    selection: String(window.getSelection() ?? '').slice(0, 200_000),
    frames: all(document, 'iframe')
      .map((frame) => (frame as HTMLIFrameElement).src)
      .filter((src) => /^https?:/.test(src))
      .slice(0, 50),
  };
}

/** One frame of a page as it stood when the button was pressed. */
export interface FrameSnapshot {
  url: string;
  /** Whole markup, open shadow roots as templates; empty when larger than we read. */
  html: string;
  tooLarge: boolean;
  /** text/html, or application/pdf where the browser shows a PDF. */
  contentType: string;
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
  // The largest page of a board seen so far has 1.2 million characters and some 10,000 elements; above this reading would take seconds.
  const MAX_CHARACTERS = 4_000_000;
  const MAX_ELEMENTS = 50_000;
  const all = (from: Document | ShadowRoot, selector: string): Element[] =>
    from instanceof Document
      ? [...Document.prototype.querySelectorAll.call(from, selector)]
      : [...DocumentFragment.prototype.querySelectorAll.call(from, selector)];
  const shadowOf = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get;
  const roots: ShadowRoot[] = [];
  // Counting needs no object for each element; listing them does.
  let elements = Document.prototype.getElementsByTagName.call(document, '*').length;
  const waiting: (Document | ShadowRoot)[] = [document];
  for (let from = waiting.pop(); from && elements <= MAX_ELEMENTS; from = waiting.pop()) {
    const inside = all(from, '*');
    if (from !== document) elements += inside.length;
    for (const element of inside) {
      const shadow = shadowOf?.call(element) as ShadowRoot | null | undefined;
      if (shadow && roots.length < 2000) {
        roots.push(shadow);
        waiting.push(shadow);
      }
    }
  }
  const root = all(document, 'html')[0];
  const many = elements > MAX_ELEMENTS;
  const inner = !root || many ? '' : roots.length > 0 && 'getHTML' in root ? root.getHTML({ shadowRoots: roots }) : root.outerHTML;
  const tooLarge = many || inner.length > MAX_CHARACTERS;
  return {
    url: location.href,
    html: tooLarge ? '' : `<!doctype html>${inner}`,
    tooLarge,
    contentType: document.contentType,
    selection: String(window.getSelection() ?? '').slice(0, 200_000),
    frames: all(document, 'iframe')
      .map((frame) => (frame as HTMLIFrameElement).src)
      .filter((src) => /^https?:/.test(src))
      .slice(0, 50),
  };
}

/** More than any job ad needs by far; above it a page is refused rather than letting it hold up the panel. UTF-16 code units. */
const MAX_HTML = 12_000_000;
/** The largest page of a board seen so far has some 10,000 elements; above this reading would take seconds. */
const MAX_TAGS = 60_000;
/** Tags opened and never closed, those that need no closing among them. At each tag browsers look through all that are open. */
const MAX_OPEN = 20_000;

/**
 * An inert document: no script runs, no picture loads, no handler is armed. Templates that hold a shadow root are unfolded in place,
 * because `getHTML` writes shadow roots that way. Null when it would keep a browser busy for seconds.
 */
export function parseHtml(html: string): Document | null {
  if (html.length > MAX_HTML || holdsUp(html)) return null;
  const document = new DOMParser().parseFromString(disarm(html), 'text/html');
  unname(document);
  unfoldShadowRoots(document);
  return document;
}

/** More tags, or deeper in one another, than pages have. What only looks like a tag, in a script, is counted along. */
function holdsUp(html: string): boolean {
  let tags = 0;
  let open = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html[at + 1] === '/') open--;
    else if (/[a-z]/i.test(html[at + 1] ?? '')) {
      tags++;
      open++;
    }
    if (tags > MAX_TAGS || open > MAX_OPEN) return true;
  }
  return false;
}

/**
 * Renames event handlers (`onerror=` becomes `data-onerror=`). They could not run in an inert document, but a host's security policy
 * would write a line to the console for each. Linear in the length of the source.
 */
export const disarm = (html: string): string =>
  html.replace(/<[a-z][^<>]*/gi, (tag) => tag.replace(/([\s"'/])on(?=[a-z]{3,30}\s*=)/gi, '$1data-on'));

/**
 * `<img name="body">` would make document.body a picture, and `<input name="children">` does the same to its form: names that hide
 * a property are taken away before anything else looks at the document.
 */
function unname(document: Document): void {
  const named = Document.prototype.querySelectorAll.call(
    document,
    'img[name], img[id], form[name], embed[name], object[name], object[id], iframe[name], input, select, textarea, button, fieldset, output',
  );
  for (const element of named) {
    for (const attribute of ['name', 'id']) {
      const name = Element.prototype.getAttribute.call(element, attribute);
      if (name !== null && (name in Document.prototype || name in HTMLFormElement.prototype)) {
        Element.prototype.removeAttribute.call(element, attribute);
      }
    }
  }
}

/** Roots within roots take further rounds; ten are more than any page was seen to have. */
function unfoldShadowRoots(document: Document): void {
  for (let round = 0; round < 10; round++) {
    const templates = document.querySelectorAll('template[shadowrootmode]');
    if (templates.length === 0) return;
    for (const template of templates) {
      const inner = 'content' in template ? (template as HTMLTemplateElement).content : template;
      // What stands in a slot is shown there, so it stays; it follows the shadow's own text.
      template.parentElement?.insertBefore(inner.cloneNode(true), template);
      template.remove();
    }
  }
}

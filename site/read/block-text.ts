import { cleanText } from './clean-text.ts';

/** Elements that begin and end a line. Everything not named here runs on, as text does. */
const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** Paragraphs keep an empty line around them, so that sections of an ad stay apart. */
const airy = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl section table blockquote'.split(' '));
/** Never words of an ad: code, pictures, controls, and what a browser does not show. */
const silent = new Set(
  'script style noscript template svg math canvas video audio iframe object embed head title meta link button input select option textarea datalist'.split(
    ' ',
  ),
);

/** Signs for the edges of blocks while the text is put together: however many meet, they make one line end or one empty line. */
const EDGE = '\u0001';
const AIRY = '\u0002';
const edges = new RegExp(`[ ${EDGE}${AIRY}]*[${EDGE}${AIRY}][ ${EDGE}${AIRY}]*`, 'g');

/**
 * The text below a node as a person would copy it: blocks on lines of their own, inline elements run on.
 * Works on inert documents, without layout, so what only a style sheet hides is still there.
 * `leaveOut` drops whole elements. Walks without recursion: nesting of any depth is fine.
 */
export function blockText(root: Node, leaveOut: (element: Element) => boolean = () => false): string {
  const parts: string[] = [];
  let node: Node | null = root;
  const edge = (of: Node) => {
    const name = of.nodeName.toLowerCase();
    if (blocks.has(name)) parts.push(airy.has(name) ? AIRY : EDGE);
  };
  while (node) {
    let enter = false;
    if (node.nodeType === 3) {
      parts.push(insidePre(node) ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (name === 'br') parts.push('\n');
      enter = !(silent.has(name) && !opensPart(element)) && !isHidden(element) && !(node !== root && leaveOut(element));
      if (enter) edge(node);
    } else {
      enter = node.nodeType === 9 || node.nodeType === 11;
    }
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (enter) edge(node);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) edge(node);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return cleanText(parts.join('').replace(edges, (run) => (run.includes(AIRY) ? '\n\n' : '\n')));
}

/** Hidden by its own attributes; style sheets are not known here. */
function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** A heading that folds its part away is a button by its tag, and words of the ad all the same. */
const opensPart = (element: Element) =>
  element.localName === 'button' &&
  (element.closest('h1, h2, h3, h4, h5, h6') !== null || element.querySelector('h1, h2, h3, h4, h5, h6') !== null);

const insidePre = (node: Node) => node.parentElement?.localName === 'pre';

/** Text of one element on one line; empty where there is none. */
export const lineText = (element: Element | null | undefined): string => (element ? blockText(element).replace(/\s+/g, ' ') : '');

import { blockText, lineText } from '../../site/read/block-text.ts';
import { cleanLine } from '../../site/read/clean-text.ts';
import type { BoardReading } from './board.ts';

/** An ad text shorter than this is a stub or still loading. */
const SHORTEST = 200;

/** The first element of these selectors, tried in order, that holds any text. */
export function firstOf(root: ParentNode, selectors: readonly string[]): Element | null {
  for (const selector of selectors) {
    for (const element of root.querySelectorAll(selector)) if ((element.textContent ?? '').trim() !== '') return element;
  }
  return null;
}

export const line = (root: ParentNode, ...selectors: string[]): string => cleanLine(lineText(firstOf(root, selectors)));

/** The text of all given elements, in their order on the page; one inside another counts once. */
export function textOf(elements: readonly Element[], leaveOut?: (element: Element) => boolean): string {
  const outer = elements.filter((e) => !elements.some((other) => other !== e && other.contains(e)));
  return outer.map((element) => blockText(element, leaveOut)).join('\n\n');
}

/** An ad, if title and text are both whole; null otherwise. */
export function adOf(board: string, url: URL, parts: { title: string; employer?: string; location?: string; text: string }): BoardReading {
  const { title, employer, location, text } = parts;
  if (title === '' || text.length < SHORTEST) return null;
  return {
    ad: { title, ...(employer ? { employer } : {}), ...(location ? { location } : {}), text, url: url.href, readBy: `board: ${board}` },
  };
}

/** True for the domain itself and everything below it. */
export const onHost = (url: URL, ...domains: string[]): boolean =>
  domains.some((d) => url.hostname === d || url.hostname.endsWith(`.${d}`));

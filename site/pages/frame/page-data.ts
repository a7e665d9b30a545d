import { to } from './links.ts';
import { pageDataId } from './page-data-id.ts';

const whileBuilding = new Map<string, unknown>();

/** For the build: what the page at `path` is rendered from. */
export const provide = (path: string, data: unknown): void => void whileBuilding.set(path, data);

/**
 * What the page at `path` is made of: from this document when it is that page, else from that page's own file.
 * The shape is the build's own, made by the same code from the same edition, so it is not parsed by a schema. Null when there is none.
 */
export async function pageData<T>(path: string): Promise<T | null> {
  if (whileBuilding.has(path)) return whileBuilding.get(path) as T;
  if (typeof document === 'undefined') return null;
  // The address says nothing here: it has turned to the new page before this is called.
  const own = document.getElementById(pageDataId);
  const from = own?.dataset['page'] === path ? own : await fromFile(path);
  return from?.textContent ? (JSON.parse(from.textContent) as T) : null;
}

async function fromFile(path: string): Promise<HTMLElement | null> {
  const html = await (await fetch(to(path))).text();
  return new DOMParser().parseFromString(html, 'text/html').getElementById(pageDataId);
}

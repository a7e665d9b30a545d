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
  const here = location.pathname.replace(/index\.html$/, '') === to(path);
  const page = here ? document : new DOMParser().parseFromString(await (await fetch(to(path))).text(), 'text/html');
  const text = page.getElementById(pageDataId)?.textContent;
  return text ? (JSON.parse(text) as T) : null;
}

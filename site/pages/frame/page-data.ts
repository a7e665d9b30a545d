import { loadText } from '../load-text.ts';
import { to } from './links.ts';
import { pageDataId } from './page-data-id.ts';

const whileBuilding = new Map<string, unknown>();

/** For the build: what the page at `path` is rendered from. */
export const provide = (path: string, data: unknown): void => void whileBuilding.set(path, data);

/**
 * What the page at `path` is made of: from this document when it is that page, else from that page's own file, which a thread without a
 * document can read as well. The shape is the build's own, made by the same code from the same edition, so it is not parsed by a schema.
 * Null when there is none. Rejects with EngineNotLoaded when the file can't be had.
 */
export async function pageData<T>(path: string): Promise<T | null> {
  if (whileBuilding.has(path)) return whileBuilding.get(path) as T;
  // The address says nothing here: it has turned to the new page before this is called.
  const own = typeof document === 'undefined' ? null : document.getElementById(pageDataId);
  const json = own?.dataset['page'] === path ? own.textContent : dataIn(await loadText(to(path)));
  return json ? (JSON.parse(json) as T) : null;
}

/** The build writes the data so that nothing in it can close its element. */
const dataIn = (html: string): string | undefined => new RegExp(` id="${pageDataId}"[^>]*>([^<]*)<`).exec(html)?.[1];

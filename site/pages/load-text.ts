import { EngineNotLoaded } from './engine-not-loaded.ts';

/** The text of one of our own files. Rejects with EngineNotLoaded when it can't be had. */
export async function loadText(url: string): Promise<string> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new EngineNotLoaded();
  return response.text();
}

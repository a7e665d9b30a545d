/** Two are a comparison; more than four don't fit side by side. */
export const MOST = 4;

/** Codes from an address such as #0343,2210; at most four, each once, anything else left out. */
export function chosenCodes(hash: string): string[] {
  return [...new Set(hash.match(/\d{4}/g) ?? [])].slice(0, MOST);
}

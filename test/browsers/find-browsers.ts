import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The tests need a Chromium that loads unpacked extensions; branded Chrome has stopped doing so, which is why it is not in this list. */
const chromiumPlaces = () => ['/usr/bin/chromium', '/usr/lib/chromium/chromium', playwrightChromium()];

const firefoxPlaces = () => [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * Path of a Chromium to drive: the environment's CHROMIUM, else the system's, else the one Playwright downloaded.
 * Throws MissingBrowser when there is none.
 */
export function chromiumPath(): string {
  return pick('Chromium', 'CHROMIUM', chromiumPlaces());
}

/** Path of a Firefox to drive: the environment's FIREFOX, else the system's (ESR first). Throws MissingBrowser when there is none. */
export function firefoxPath(): string {
  return pick('Firefox', 'FIREFOX', firefoxPlaces());
}

/** No such browser on this machine; the message says what to do. */
export class MissingBrowser extends Error {
  override name = 'MissingBrowser';
}

function pick(name: string, variable: string, places: readonly string[]): string {
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return given;
    throw new MissingBrowser(`${variable} says ${given}, but there is no such file.`);
  }
  const found = places.find((place) => place !== '' && existsSync(place));
  if (found) return found;
  throw new MissingBrowser(`No ${name} found. Run "npm run browser" once to get one, or set ${variable} to the path of your own.`);
}

/** Playwright knows the place of its own download whether or not it is there; it throws on systems it has no build for. */
function playwrightChromium(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

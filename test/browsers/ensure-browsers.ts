import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chromiumPath, firefoxPath } from './find-browsers.ts';

/**
 * Makes sure that the browser tests have a Chromium and a Firefox, so that they never skip for want of one.
 * Debian or Ubuntu as root: apt. Elsewhere: Playwright's own Chromium; a Firefox has to be installed by hand.
 * Returns 1, having said what to do, when a browser is still missing.
 */
export async function main(): Promise<number> {
  const chromium = ensure('Chromium', chromiumPath, [() => aptInstall('chromium'), playwrightChromium]);
  const firefox = ensure('Firefox', firefoxPath, [() => aptInstall('firefox-esr'), () => aptInstall('firefox')]);
  return chromium && firefox ? 0 : 1;
}

function ensure(name: string, find: () => string, ways: readonly (() => boolean)[]): boolean {
  for (const way of [() => true, ...ways]) {
    if (way() && runs(find)) return true;
  }
  const variable = name.toUpperCase();
  console.error(
    `No working ${name} found, and none could be installed here.\n` +
      `Install ${name} yourself (on Debian or Ubuntu: sudo apt-get install ${name === 'Firefox' ? 'firefox-esr' : 'chromium'}),\n` +
      `or set ${variable} to the path of one, and run this again.`,
  );
  return false;
}

/** A file at the right path is not enough: Ubuntu's chromium is a stub that asks for snap. */
function runs(find: () => string): boolean {
  try {
    execFileSync(find(), ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || !isDebian()) return false;
  console.error(`Installing ${name} with apt-get ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...args: string[]) => spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  return run('update', '-qq') && run('install', '-y', '-qq', '--no-install-recommends', name);
}

function isDebian(): boolean {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
}

function playwrightChromium(): boolean {
  console.error("Fetching Playwright's Chromium ...");
  const withLibraries = process.getuid?.() === 0 && isDebian() ? ['--with-deps'] : [];
  return spawnSync('npx', ['playwright', 'install', ...withLibraries, 'chromium'], { stdio: 'inherit' }).status === 0;
}

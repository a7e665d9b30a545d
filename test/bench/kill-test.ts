import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeFolder, startBrowser } from './store-browser.ts';
import type { StoreInPage } from './store-in-page.ts';

declare const inPage: StoreInPage;
declare const acknowledged: (number: number) => void;

export interface KillFigures {
  /** Kills done; fewer than asked for when the time ran out. */
  rounds: number;
  /** Saves that were acknowledged over all rounds, ads and profile changes together. */
  acknowledged: number;
  /** Acknowledged saves that were gone or damaged after a restart. */
  lost: number;
  /** Restarts after which the database did not open, or opened with a notice. */
  unopened: number;
}

/**
 * Saves ads and profile changes in real Chromium, kills the browser's own process at a random moment, starts it again on the same
 * data, and looks for every save that was acknowledged; so many rounds, but no longer
 * than so many minutes.
 */
export async function killTest(rounds: number, script: string, minutes = 10): Promise<KillFigures> {
  const folder = await mkdtemp(path.join(tmpdir(), 'store-kill-'));
  const figures: KillFigures = { rounds: 0, acknowledged: 0, lost: 0, unopened: 0 };
  const acked: number[] = [];
  try {
    const end = Date.now() + minutes * 60_000;
    for (;;) {
      const over = figures.rounds === rounds || Date.now() > end;
      const browser = await startBrowser(folder, script);
      const seen = await browser.page.evaluate(lookFor, acked);
      figures.lost += seen.lost;
      if (seen.notice !== null) {
        figures.unopened++;
        console.log(`after kill ${figures.rounds}: ${seen.notice}`);
      }
      if (over) {
        await browser.close();
        break;
      }
      await browser.page.exposeFunction('acknowledged', (number: number) => void acked.push(number));
      const before = acked.length;
      browser.page.evaluate(saveOn, figures.rounds * 100_000).catch(() => undefined); // ends with the browser
      while (acked.length === before) await pause(5);
      await pause(Math.random() * 500);
      await browser.kill();
      figures.rounds++;
    }
    figures.acknowledged = acked.length;
    return figures;
  } finally {
    await removeFolder(folder);
  }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** In the page: three writers of ads and one of the profile, without end. Ads have even numbers, profile changes odd ones. */
async function saveOn(from: number): Promise<void> {
  const store = await inPage.startStore({ name: 'kill' });
  let next = from;
  const ads = async () => {
    for (;;) {
      const number = 2 * next++;
      await store.postings.save(inPage.madeUpAd(number));
      acknowledged(number);
    }
  };
  const profile = async () => {
    for (;;) {
      const number = 2 * next++ + 1;
      await store.profile.change((p) => ({ ...p, skills: [...p.skills.slice(-2000), { id: `skill-${number}` }] }));
      acknowledged(number);
    }
  };
  await Promise.all([ads(), ads(), ads(), profile()]);
}

/** In the page: how many acknowledged saves are not there, whole, after a restart. */
async function lookFor(numbers: number[]): Promise<{ lost: number; notice: string | null }> {
  const store = await inPage.startStore({ name: 'kill' });
  const listed = new Set((await store.postings.list()).map((line) => line.id));
  const skills = new Set((await store.profile.get()).skills.map((skill) => skill.id));
  let lost = 0;
  for (const number of numbers.filter((n) => n % 2 === 0)) {
    const wanted = inPage.madeUpAd(number);
    if (!listed.has(wanted.id ?? '') || (await store.postings.get(wanted.id ?? ''))?.posting.text !== wanted.text) lost++;
  }
  // The profile keeps its last 2,000 skills here.
  for (const number of numbers.filter((n) => n % 2 === 1).slice(-1500)) if (!skills.has(`skill-${number}`)) lost++;
  const { notice } = store;
  store.close();
  return { lost, notice };
}

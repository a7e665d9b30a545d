import { killTest } from './kill-test.ts';
import { quotaTest } from './quota-test.ts';
import { bundleStore } from './store-browser.ts';
import { tornTest } from './torn-test.ts';

const ROUNDS = 100;

/** The long tests of the store in real Chromium: 100 kills and a full disk. At most twelve minutes; `--rounds 10` for fewer kills. Answers 1 when anything was lost, or when the machine was too slow for all rounds. */
export async function main(args: string[]): Promise<number> {
  const at = args.indexOf('--rounds');
  const rounds = at < 0 ? ROUNDS : Number(args[at + 1]);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > 1000) {
    console.error('--rounds takes a whole number from 1 to 1000');
    return 2;
  }
  const script = await bundleStore();
  const quota = await quotaTest(script);
  const torn = await tornTest(script);
  const started = Date.now();
  const kills = await killTest(rounds, script);
  console.log(`torn write, then a second kill: ${torn.saved} ads saved, ${torn.lost} lost`);
  console.log(`quota: ${quota.saved} ads saved until full, ${quota.lost} lost; told "${quota.sentence}"`);
  console.log(
    `quota: while full a whole backup ${yes(quota.backupWhileFull)}, erasing ${yes(quota.eraseWhileFull)}; saving again with more room ${yes(quota.worksWithRoom)}`,
  );
  console.log(
    `kill: ${kills.rounds} kills in ${Math.round((Date.now() - started) / 1000)} s, ${kills.acknowledged} saves acknowledged, ${kills.lost} lost, ${kills.unopened} restarts without the database`,
  );
  const good =
    torn.lost === 0 &&
    torn.notice === null &&
    kills.rounds === rounds &&
    kills.lost === 0 &&
    kills.unopened === 0 &&
    quota.lost === 0 &&
    quota.error === 'StoreFull' &&
    quota.worksWithRoom &&
    quota.backupWhileFull &&
    quota.eraseWhileFull;
  console.log(good ? 'soak: nothing lost' : 'soak: FAILED');
  return good ? 0 : 1;
}

const yes = (works: boolean) => (works ? 'works' : 'FAILS');

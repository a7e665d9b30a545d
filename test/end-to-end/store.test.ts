import { beforeAll, expect, test } from 'vitest';
import { killTest } from '../bench/kill-test.ts';
import { quotaTest } from '../bench/quota-test.ts';
import { benchStore } from '../bench/store.ts';
import { bundleStore } from '../bench/store-browser.ts';

// Short forms of `npm run -s soak` and `npm run -s bench -- store`, in real Chromium.

let script = '';
beforeAll(async () => {
  script = await bundleStore();
});

test('when the browser is killed while ads are saved, every acknowledged save is there after the restart', async () => {
  const figures = await killTest(3, script);
  expect(figures).toMatchObject({ lost: 0, unopened: 0 });
  expect(figures.acknowledged).toBeGreaterThan(3);
});

test('a full disk loses nothing, is told in a clear sentence, and still gives a backup', async () => {
  const figures = await quotaTest(script);
  expect(figures).toMatchObject({ lost: 0, error: 'StoreFull', backupWhileFull: true, eraseWhileFull: true, worksWithRoom: true });
  expect(figures.saved).toBeGreaterThan(50);
  expect(figures.sentence).toContain('Free some disk space');
});

test('a thousand saved ads are listed, searched, exported and imported whole', async () => {
  const figures = await benchStore(1000);
  // A machine busy with other tests is slow; the goals for 10,000 ads are for `npm run -s bench -- store`.
  expect(figures.openListMs).toBeLessThan(500);
  expect(figures.searchMs).toBeLessThan(100);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LoadedFirefox, launchFirefox } from '../extension/launch-firefox.ts';
import { samplePage, statedJob } from '../extension/sample-ads.ts';

const ad = 'https://careers.harborfoods.example/jobs/warehouse-lead';
const stated = 'https://careers.stated.example/jobs/77';
const board = 'https://board.example/jobs/1';
const story = 'https://news.example/story';

let x: LoadedFirefox;
beforeAll(async () => {
  x = await launchFirefox({
    [ad]: samplePage('Warehouse Lead', 'Harbor Foods'),
    [stated]: samplePage('Dock Supervisor', 'Stated Goods', '<p>Loading …</p>').replace(
      '</head>',
      `${statedJob('Dock Supervisor', 'Stated Goods')}</head>`,
    ),
    [board]: samplePage('Night Picker', 'Board Foods').replace(
      '</main>',
      `</main><script>setTimeout(() => { history.pushState({}, '', '/jobs/2'); document.querySelector('h1').textContent = document.title = 'Day Packer'; }, 4000)</script>`,
    ),
    [story]: '<!doctype html><title>Weather</title><h1>Rain on Friday</h1>',
  });
});
afterAll(() => x?.close());

const shows = (text: string | RegExp) => expect.poll(() => x.sidebarText(), { timeout: 10_000 }).toMatch(text);

describe('in Firefox, a press of the toolbar button', () => {
  test('opens the sidebar and reads the ad in the tab', async () => {
    await x.open(ad);
    await x.press();
    await shows('Warehouse Lead');
    await shows('Which of these have you done?');
    await shows(/likely kinds? of federal job/);
  });

  test('marks, saves, and shows details', async () => {
    expect(await x.pressInSidebar('Got it')).toBe(true);
    expect(await x.pressInSidebar('Save')).toBe(true);
    await shows('Saved');
    expect(await x.pressInSidebar('Details')).toBe(true);
    await shows('The ad as we read it');
  });

  test('names another tab as such until it is read, and reads what a page states', async () => {
    await x.open(stated);
    await shows('From another tab');
    await x.press();
    await shows('Dock Supervisor');
    await shows('Read from what the page states about the job');
    expect(await x.sidebarText()).not.toContain('From another tab');
  });

  test('says in a clear sentence when there is no ad', async () => {
    await x.open(story);
    await x.press();
    await shows('No ad to show');
  });

  test('follows a site once the person says so, and stops at one press', async () => {
    const page = await x.open(board);
    await x.press();
    await shows('Night Picker');
    await x.clickInSidebar('Follow this site');
    await shows('The panel follows board.example while it is open.');
    await shows('Day Packer');
    await x.clickInSidebar('Stop following');
    await shows('Read each ad on board.example without a press?');
    await page.evaluate(() => {
      history.pushState({}, '', '/jobs/3');
      document.title = document.querySelector('h1')!.textContent = 'Late Sorter';
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await x.sidebarText()).not.toContain('Late Sorter');
  });
});

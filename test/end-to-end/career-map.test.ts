import { expect, test } from 'vitest';
import { broken, siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

const boxOf = () => site.page.locator('svg.career-map').getAttribute('viewBox');

test('by keys alone: step over the map, zoom, choose both ends, read the way as steps with what each adds', async () => {
  const { page } = site;
  await page.goto(`${site.address}career-map/`);
  const map = page.getByRole('application');
  await map.focus();
  await page.keyboard.press('ArrowRight');
  const said = page.locator('.map-here [role="status"]');
  await expect.poll(() => said.innerText()).toMatch(/\(0301\).*111,646 people/);
  const first = await said.innerText();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => said.innerText()).not.toBe(first);
  const whole = await boxOf();
  await page.keyboard.press('+');
  await expect.poll(boxOf).not.toBe(whole);
  await page.keyboard.press('0');
  await expect.poll(boxOf).toBe(whole);

  await page.getByLabel('I start at').fill('budget analysis');
  await page.getByLabel('I start at').press('Tab');
  await page.getByLabel('I want to get to').fill('0343');
  await page.getByLabel('I want to get to').press('Tab');
  const steps = page.locator('.map-steps li');
  await expect.poll(() => steps.count()).toBeGreaterThan(1);
  expect(await steps.first().innerText()).toContain('Budget Analysis 0560');
  expect(await steps.last().innerText()).toMatch(/Management and Program Analysis 0343.*Adds \w/s);
  await expect.poll(() => page.locator('.map-stop').count()).toBe(await steps.count());
  expect(await broken(page)).toEqual([]);
});

test('what one has marked lights up where it is asked for', async () => {
  const { page } = site;
  page.setDefaultTimeout(40_000);
  await page.goto(`${site.address}my-skills/`);
  await page.getByRole('combobox', { name: 'What have you done?' }).fill('patient care');
  await page
    .getByRole('option')
    .filter({ hasText: /^\s*Patient care/ })
    .first()
    .click();
  await page.locator('.own-skill').waitFor();
  await page.goto(`${site.address}career-map/`);
  await page.getByText(/What you marked lights up \d+ kinds of job/).waitFor();
  const lit = await page.locator('.map-dots .lit').count();
  expect(lit).toBeGreaterThan(5);
  expect(lit).toBeLessThan(60);
  expect(await page.locator('.map-dots .lit.field-5').count()).toBeGreaterThan(lit / 2);
}, 90_000);

test('a drag moves the map and chooses nothing; a tap chooses the dot under it', async () => {
  const { page } = site;
  await page.goto(`${site.address}career-map/`);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(boxOf).not.toBe('0 0 1000 800');
  const before = await boxOf();
  const frame = (await page.locator('.map-frame').boundingBox())!;
  const middle = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
  await page.mouse.move(middle.x, middle.y);
  await page.mouse.down();
  await page.mouse.move(middle.x - 80, middle.y - 40, { steps: 4 });
  await page.mouse.up();
  await expect.poll(boxOf).not.toBe(before);
  expect(await page.locator('.map-cursor').count()).toBe(0);
  await page.getByRole('button', { name: 'Whole map' }).click();
  await expect.poll(boxOf).toBe('0 0 1000 800');
  const nurse = await page.locator('.map-dots .field-5').evaluateAll((dots) => {
    const dot = dots.reduce((a, b) => (Number(b.getAttribute('r')) > Number(a.getAttribute('r')) ? b : a));
    const [box, around] = [dot, dot.closest('.map-frame')!].map((element) => element.getBoundingClientRect());
    return { x: box!.x + box!.width / 2 - around!.x, y: box!.y + box!.height / 2 - around!.y };
  });
  await page.locator('.map-frame').click({ position: nurse });
  await page.getByText('Nurse (0610)').waitFor();
});

test('without a script the map and its list stand in the page', async () => {
  await site.turnTo({ javaScriptEnabled: false });
  const { page } = site;
  await page.goto(`${site.address}career-map/`);
  expect(await page.locator('.map-dots circle').count()).toBeGreaterThan(600);
  await page.locator('.map-list summary', { hasText: 'Health' }).click();
  expect(await page.getByRole('link', { name: 'Nurse', exact: true }).getAttribute('href')).toBe('/series/0610/');
});

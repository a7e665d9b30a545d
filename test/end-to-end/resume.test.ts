import { readFile } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { ad, broken, siteInBrowser } from './site-in-browser.ts';

// Evidence notes, the outline that comes of them, and what a person corrected in ads.

vi.setConfig({ testTimeout: 180_000 });
const site = siteInBrowser();

test('evidence is written beside the outline it makes, is kept, and goes out and comes back as JSON Resume', async () => {
  const { page } = site;
  await page.goto(`${site.address}series/0343/`);
  await page.getByRole('link', { name: 'Outline a resume for it' }).click();
  const sheet = page.locator('.outline-sheet');
  await sheet.getByText('Management and Program Analysis').waitFor();
  await page.getByText('Nothing on it yet.').waitFor();
  const skill = page.locator('.evidence-skill').first();
  await skill.locator('summary').click();
  const label = (await skill.locator('summary').innerText()).trim();
  await skill.getByLabel('What did you do?').fill('Planned the town’s budget.');
  await sheet.getByRole('heading', { name: label }).waitFor();
  await skill.getByLabel('What came of it?').fill('Saved 4 %.');
  await skill.getByLabel('From').fill('2021-05');
  await skill.getByLabel('Hours a week').fill('40');
  await sheet.getByText('Planned the town’s budget. Saved 4 %. (2021-05 to now, 40 hours a week)').waitFor();
  await page.getByText('About 0.1 of 2 pages.').waitFor();
  await skill.getByRole('button', { name: 'Keep this note' }).click();
  await page.getByRole('heading', { name: 'With evidence' }).waitFor();
  expect(await broken(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  expect(
    await page.locator('.evidence, .site-head nav, .outline-steps').evaluateAll((all) => all.filter((e) => e.checkVisibility()).length),
  ).toBe(0);
  expect(await sheet.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });

  await page.reload();
  await sheet.getByText('Planned the town’s budget.', { exact: false }).waitFor();
  await site.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await page.getByRole('status').getByText('Copied').waitFor();
  const copied = (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  expect(copied).toContain(`${label}\n- Planned the town’s budget. Saved 4 %. (2021-05 to now, 40 hours a week)`);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as JSON Resume' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  const resume = JSON.parse(text) as { projects: { description: string }[] };
  expect(resume.projects.map((project) => project.description)).toEqual(['Planned the town’s budget.']);

  await site.turnTo({ serviceWorkers: 'block' });
  await site.page.goto(`${site.address}resume/#for=0343`);
  await site.page.getByText('Bring in a JSON Resume').click();
  await site.page
    .getByLabel('Open a resume file')
    .setInputFiles({ name: 'resume.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await site.page.getByText('Evidence: one note.').waitFor();
  expect(await site.page.locator('.outline-sheet').innerText()).not.toContain('Planned');
  await site.page.getByRole('button', { name: 'Add it to mine' }).click();
  await site.page.locator('.outline-sheet').getByText('Planned the town’s budget.', { exact: false }).waitFor();
  await site.page.getByRole('button', { name: 'Undo' }).click();
  await site.page.getByText('Taken back.').waitFor();
  expect(await site.page.locator('.outline-sheet').innerText()).not.toContain('Planned');
  await site.page
    .getByLabel('Open a resume file')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[1') });
  await site.page.getByText('This is not a resume in the JSON Resume format.').waitFor();
});

test('the same file opened under My skills names its skills to confirm, and takes none unasked', async () => {
  const { page } = site;
  await page.goto(`${site.address}my-skills/`);
  await page.getByText('Start from a resume').click();
  await page.getByLabel('Open a file').setInputFiles('test/fixtures/store/resume.json');
  const question = page.getByRole('group', { name: 'We found these. Which hold?' });
  await question.locator('.chip-main', { hasText: 'Welding' }).waitFor();
  expect(await question.innerText()).not.toMatch(/Nobody|Hill|Elm/);
  expect(await page.locator('.own-skill').count()).toBe(0);
  await page.getByLabel('Open a file').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"work":') });
  await page.getByRole('alert').getByText('could not be opened').waitFor();
});

test('"it means" renames a word in every ad, stands in the list of corrections, and is undone there', async () => {
  const { page } = site;
  await page.goto(site.address);
  await site.paste(ad);
  await page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  const word = page.locator('.ad-press').first();
  const form = (await word.innerText()).trim();
  await word.click();
  await page.getByRole('button', { name: 'It means something else' }).click();
  const picker = page.getByRole('combobox', { name: `What does “${form}” mean?` });
  await picker.fill('welding');
  await page.locator('.ad-note [role=option]').first().click();
  await page.getByText(/means Welding.* from now on, in every ad\./).waitFor();
  await page.goto(`${site.address}my-skills/`);
  const list = page.getByRole('region', { name: 'Words you corrected' });
  await list.getByText(/means Welding.*, in every ad\./).waitFor();
  expect(await broken(page)).toEqual([]);
  await list.getByRole('button', { name: 'Undo' }).click();
  await list.waitFor({ state: 'detached' });
});

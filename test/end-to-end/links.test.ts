import { describe, expect, test, vi } from 'vitest';
import type { LinkContent } from '../../site/store/links/link-content.ts';
import { writeLink } from '../../site/store/links/write-link.ts';
import { broken, siteInBrowser } from './site-in-browser.ts';

// Links as a person meets them: opened in words, kept only when she says so, made with all they say in sight.

vi.setConfig({ testTimeout: 180_000 });
const site = siteInBrowser();
const linkTo = (content: LinkContent) => writeLink(`${site.address}counselor/`, content);
const mySkills = async () => {
  await site.page.goto(`${site.address}my-skills/`);
  await site.page.getByText(/things? marked|They appear here once/).waitFor();
  return (await site.page.locator('.own-skill').allInnerTexts()).map((text) => text.trim());
};
const open = async (content: LinkContent) => {
  await site.page.goto(await linkTo(content));
  await site.page.getByRole('region', { name: /What this link says|You were given a task/ }).waitFor();
};
const skills = (...ids: string[]): LinkContent => ({ kind: 'skills', skills: ids.map((id) => ({ id })), target: [], titleBlind: false });

describe('a link that is opened', () => {
  test('is only looked at, merged, or put in place of one’s own, and can be taken back; the address bar is clean', async () => {
    await open(skills('python', 'sourdough from nowhere'));
    expect(new URL(site.page.url()).hash).toBe('');
    await site.page.getByText('You have marked no skill yet.').waitFor();
    await site.page.getByText('We do not know these here. They are kept under their own names: sourdough from nowhere.').waitFor();
    await site.page.getByRole('button', { name: 'Only look, keep nothing' }).click();
    await site.page.getByText('Put away. Nothing of it was kept.').waitFor();
    expect(await mySkills()).toEqual([]);

    await open(skills('python', 'sourdough from nowhere'));
    await site.page.getByRole('button', { name: 'Keep these skills' }).click();
    await site.page.getByText('Added to your skills.').waitFor();
    expect(await mySkills()).toEqual(['Python', 'sourdough from nowhere']);

    await open(skills('python', 'sql'));
    await site.page.getByText('You have marked two skills. One of these is new to yours.').waitFor();
    await site.page.getByRole('button', { name: 'Put in place of mine' }).click();
    await site.page.getByText('This takes one skill off yours: sourdough from nowhere.').waitFor();
    expect(await broken(site.page)).toEqual([]);
    await site.page.getByRole('button', { name: 'Replace mine' }).click();
    await site.page.getByText('Your skills are now those of the link.').waitFor();
    await site.page.getByRole('button', { name: 'Undo' }).click();
    await site.page.getByText('Taken back.').waitFor();
    expect(await mySkills()).toEqual(['Python', 'sourdough from nowhere']);
  });

  test('that is damaged is told in a sentence; a pasted one opens as well', async () => {
    await site.page.goto(`${site.address}counselor/#v1.AAAA`);
    await site.page.getByText('This link is damaged or cut off.').waitFor();
    await site.page.getByLabel('A link you were sent').fill('hello');
    await site.page.getByRole('button', { name: 'Open it' }).click();
    await site.page.getByText('This is not one of our links.').waitFor();
    await site.page.getByLabel('A link you were sent').fill(await linkTo(skills('python')));
    await site.page.getByRole('button', { name: 'Open it' }).click();
    await site.page.getByText('Skills, level not said: Python.').waitFor();
  });

  test('shows a note as plain text, whatever it holds', async () => {
    await open({ kind: 'assignment', target: ['0343'], ads: 2, note: '<img src=x onerror=alert(1)>\n<b>Bold</b>' });
    expect(await site.page.locator('.link-says').first().innerText()).toContain('Note: <img src=x onerror=alert(1)>\n<b>Bold</b>');
    expect(await site.page.locator('.link-says img, .link-says b').count()).toBe(0);
  });
});

test('the links of several people make one picture, of which nothing is kept', async () => {
  await site.page.goto(`${site.address}counselor/`);
  const links = await Promise.all([
    linkTo(skills('python', 'sql')),
    linkTo(skills('python')),
    linkTo({ kind: 'return', target: [], skills: [{ id: 'python' }], adsRead: 3, found: [{ code: '0343', ads: 2 }] }),
  ]);
  await site.page.getByLabel('Links').fill([...links, `${site.address}counselor/#v1.damaged`].join('\n'));
  await site.page.getByRole('button', { name: 'Put them together' }).click();
  await site.page.getByText('Three people, three ads read.').waitFor();
  await site.page.getByText('One link could not be read and is left out.').waitFor();
  await site.page.getByRole('row', { name: /Python 3 of 3/ }).waitFor();
  await site.page.getByRole('row', { name: /Management and Program Analysis.* 2 of 3/ }).waitFor();
  expect(await broken(site.page)).toEqual([]);
  expect(await mySkills()).toEqual([]);
});

test('a task is kept, counts the ads saved for it, and is answered by a link that says what the ads point to', async () => {
  await open({ kind: 'assignment', target: ['0343'], ads: 1, note: 'Look at the duties.' });
  await site.page.getByRole('button', { name: 'Keep this task' }).click();
  await site.page.getByText('None of one ad read').waitFor();
  await site.page.goto(site.address);
  await site.paste('Program analyst\n\nYou will analyze programs, write reports in Excel and brief managers on program results.');
  await site.page.getByRole('button', { name: 'Save this ad' }).click();
  await site.page.getByRole('link', { name: 'See what you saved' }).click();
  const task = site.page.getByRole('region', { name: 'Your task' });
  await task.getByText('One of one ad read').waitFor();
  expect(await broken(site.page)).toEqual([]);
  await task.getByRole('link', { name: 'Send the answer' }).click();
  await site.page.getByLabel(/by code/).waitFor();
  await site.page.waitForFunction(() => document.querySelector<HTMLInputElement>('#link-codes')?.value === '0343');
  expect(await site.page.getByLabel('My answer to a task').isChecked()).toBe(true);
  await site.page.getByRole('button', { name: 'Make the link' }).click();
  await site.page.getByText('This is all it says').waitFor();
  const said = await site.page.locator('.made-link .link-says li').allInnerTexts();
  expect(said[0]).toBe('Kinds of federal job: Management and Program Analysis (0343).');
  expect(said).toContain('Ads read: 1.');
  expect(said.at(-1)).toMatch(/^one ad pointed to .+ \(\d{4}\)\.$/);
  await site.page.getByText(/It leaves out any name.*the ads themselves; evidence notes.*your own notes\./).waitFor();
  await site.page.goto(`${site.address}counselor/`);
  await site.page.getByRole('button', { name: 'Put the task away' }).click();
  await task.waitFor({ state: 'detached' });
});

test('what is too much for a link is offered as a file, which opens again', async () => {
  await site.page.goto(`${site.address}counselor/`);
  await site.page.getByLabel(/by code/).fill('0343, 9876');
  const noise = Array.from({ length: 1400 }, (_none, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000))).join('');
  await site.page.getByLabel(/A note/).fill(noise);
  await site.page.getByRole('button', { name: 'Make the link' }).click();
  await site.page.getByText('No kind of job goes by 9876; left out.').waitFor();
  await site.page.getByText('This is too much for a link.').waitFor();
  const [download] = await Promise.all([
    site.page.waitForEvent('download'),
    site.page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  const file = await download.path();
  await site.page.getByLabel('Open a link file').setInputFiles(file);
  const task = site.page.getByRole('region', { name: 'You were given a task' });
  await task.getByText(noise.slice(0, 40), { exact: false }).waitFor();
  await task.getByRole('button', { name: 'Keep this task' }).click();
  await site.page.getByRole('region', { name: 'Your task' }).getByText(noise.slice(0, 40), { exact: false }).waitFor();
});

test('a link goes on one page of paper with dated facts, and nothing else is printed', async () => {
  await open({ kind: 'skills', skills: [{ id: 'python', level: 'expert' }], target: ['0343', '2210', '1550'], titleBlind: false });
  await site.page.getByRole('button', { name: 'Put it on one page to print' }).click();
  const sheet = site.page.getByRole('article', { name: 'One-page summary' });
  await sheet.getByText('Skills, expert: Python.').waitFor();
  expect(await sheet.locator('dt').count()).toBe(12);
  expect(await sheet.innerText()).toMatch(/latest 12 months/);
  expect(await broken(site.page)).toEqual([]);
  await site.page.emulateMedia({ media: 'print' });
  const seen = await site.page
    .locator('.site-head, .site-foot, h1, textarea, input, button')
    .evaluateAll((all) => all.filter((e) => e.checkVisibility()).length);
  expect(seen).toBe(0);
  const pdf = (await site.page.pdf({ format: 'Letter' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

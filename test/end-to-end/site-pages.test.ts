import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { ad, announcement, broken, siteInBrowser } from './site-in-browser.ts';

const site = siteInBrowser();

const pages = [
  '',
  'ad/',
  'my-skills/',
  'federal-jobs/',
  'saved/',
  'about-the-data/',
  'applying/',
  'glossary/',
  'counselor/',
  'resume/',
  'compare/',
  'private-jobs/',
  'early-career/',
  'outlook/',
  'programs/',
  'series/0343/',
  'series/5306/',
  '404.html',
];

const settled = (on: Page) => on.evaluate(() => document.fonts.ready.then(() => true));

describe('every page', () => {
  test.each(pages)('/%s breaks no rule of WCAG 2.2 A or AA in light or dark, and has its title and one heading', async (path) => {
    await site.page.goto(site.address + path);
    await settled(site.page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await site.page.emulateMedia({ colorScheme });
      expect(await broken(site.page), colorScheme).toEqual([]);
    }
    expect(await site.page.locator('h1').count()).toBe(1);
    expect(await site.page.title()).toContain('Counterpart');
    expect(await site.page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\w{3}/);
    await site.page.getByText('This is not a government site').waitFor();
  });

  test('the answer, with marks and a mention open, breaks none either', async () => {
    await site.page.goto(site.address);
    await site.paste(ad);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await site.page.locator('.chip-main').first().click();
    await site.page.locator('.ad-press').first().click();
    await site.page.getByText('Details of this reading').click();
    for (const colorScheme of ['light', 'dark'] as const) {
      await site.page.emulateMedia({ colorScheme });
      expect(await broken(site.page), colorScheme).toEqual([]);
    }
  });

  test('what the ad names that no skill covers is told under the details', async () => {
    await site.page.goto(site.address);
    await site.paste(`${ad}\n\nRequirements\nExperience with Zorbix and Python.`);
    await site.page.getByText('Details of this reading').click();
    await site.page.getByRole('heading', { name: 'The ad also names' }).waitFor();
    expect(await site.page.locator('.also-names .theirs').textContent()).toContain('Zorbix');
  });

  test('runs over no edge, from 320 to 1,920 px', async () => {
    for (const path of [...pages, 'compare/#0343,0301,2210', 'ad/#example=1']) {
      await site.page.goto(site.address + path);
      await settled(site.page);
      if (path.includes('#')) await site.page.locator('.side-by-side, h1:text("likely kind")').first().waitFor();
      for (const width of [320, 768, 1920]) {
        await site.page.setViewportSize({ width, height: 800 });
        // Only a comparison has more columns than a phone can show.
        expect(
          await site.page.locator('.wide-table').evaluateAll((all) => all.filter((table) => table.scrollWidth > table.clientWidth).length),
          `tables of ${path} at ${width}`,
        ).toBe(0);
        expect(
          await site.page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
          `${path} at ${width}`,
        ).toBeLessThanOrEqual(0);
      }
    }
  });
});

describe('the federal side', () => {
  test('kinds of job are searched by private title and compared side by side', async () => {
    await site.page.goto(`${site.address}federal-jobs/`);
    await site.page.getByLabel('Find a kind of job').fill('business analyst');
    await site.page.getByRole('checkbox', { name: 'Compare Management and Program Analysis' }).check();
    await site.page.getByLabel('Find a kind of job').fill('2210');
    await site.page.getByRole('checkbox', { name: 'Compare Information Technology Management' }).check();
    await site.page.getByRole('link', { name: 'Compare two' }).click();
    await site.page.getByRole('columnheader', { name: /0343/ }).waitFor();
    expect(await site.page.getByRole('columnheader').count()).toBe(2);
    expect(await broken(site.page)).toEqual([]);
  });

  test('a page of one kind of job reads without a script', async () => {
    const bare = await site.browser.newContext({ javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(`${site.address}series/2210/`);
    expect(await still.locator('h1').innerText()).toContain('Information Technology Management');
    for (const heading of ['What it asks for', 'Easily mistaken for', 'Private ads call it', 'Who employs them']) {
      await still.getByRole('heading', { name: heading }).waitFor();
    }
    await bare.close();
  });

  test('what is no longer in use, or may be merged, says so before all else, at any width; what is gone leads on to no opening', async () => {
    for (const [code, sentence, current] of [
      ['0326', /^Reported as being merged or cancelled \(April.29, 2026\)/, true],
      ['1521', /^No longer in use/, false],
    ] as const) {
      await site.page.goto(`${site.address}series/${code}/`);
      const status = site.page.getByText(sentence);
      for (const width of [360, 1280]) {
        await site.page.setViewportSize({ width, height: 800 });
        const top = async (one: typeof status) => (await one.boundingBox())!.y;
        expect(await top(status)).toBeLessThan(await top(site.page.locator('.series-facts')));
        expect(await top(status)).toBeLessThan(await top(site.page.locator('.series-summary').first()));
      }
      expect(await site.page.getByRole('link', { name: /See open jobs/ }).count()).toBe(current ? 1 : 0);
      expect(await broken(site.page)).toEqual([]);
    }
  });

  test('with skills marked, the same page says how one stands, in counts', async () => {
    await site.page.goto(`${site.address}my-skills/`);
    await site.page.getByRole('combobox').fill('program analysis');
    await site.page.getByRole('option', { name: /^Program analysis/ }).click();
    await site.page.locator('.own-skill').waitFor();
    await site.page.goto(`${site.address}series/0343/`);
    await site.page.getByText(/You have marked one of the \w+ things it asks for most/).waitFor();
    await site.page.locator('.stand .skill-tag-yours', { hasText: 'Program analysis' }).waitFor();
    expect(await broken(site.page)).toEqual([]);
  });

  test('the second door leads from a federal job to private titles', async () => {
    await site.page.goto(site.address);
    await site.page.getByRole('link', { name: /I work for the government/ }).click();
    await site.page.getByLabel(/Your kind of job/).fill('program analysis');
    await site.page.getByLabel(/GS grade/).selectOption('12');
    await site.page.getByText('Business analyst').first().waitFor();
    await site.page.getByText('Senior, lead, project manager').waitFor();
    await site.page.locator('.plate', { hasText: 'Management Analysts' }).getByText('Pay in private work').waitFor();
    await site.page.getByText(/Your grades pay \$\d+k to \$\d+k/).waitFor();
    expect(await broken(site.page)).toEqual([]);
  });
});

describe('the way back', () => {
  test('a pasted federal announcement shows private occupations, with what the announcement says and what private work pays', async () => {
    await site.page.goto(site.address);
    await site.paste(announcement);
    await site.page.getByRole('heading', { level: 1, name: /federal announcement/ }).waitFor();
    const first = site.page.locator('.plate').first();
    expect(await first.locator('.plate-band').innerText()).toContain('13-1111');
    expect(await first.locator('.plate-facts dt').allTextContents()).toEqual([
      'Pay in private work',
      'Pay in federal work',
      'Jobs by 2034',
      'Openings a year',
    ]);
    await first
      .getByText(/\$\d+k/)
      .first()
      .waitFor();
    expect(await broken(site.page)).toEqual([]);
  });
});

describe('when a reading is wrong', () => {
  test('a file to send in says what would be right, and holds no word of the ad', async () => {
    await site.page.goto(site.address);
    await site.paste(ad);
    await site.page.getByText('Details of this reading').click();
    await site.page.getByRole('button', { name: 'This is wrong' }).click();
    await site.page.getByLabel('Which kind of job would be right?').fill('budget');
    await site.page
      .locator('.own-list')
      .getByRole('button', { name: /Budget Analysis/ })
      .click();
    await site.page
      .getByRole('group', { name: /does the ad not mean/ })
      .getByRole('checkbox')
      .first()
      .check();
    const file = await site.page.getByLabel('All that the file holds').inputValue();
    expect(JSON.parse(file)).toMatchObject({ kind: 'counterpart-challenge', right: '0560' });
    expect(file).not.toMatch(/Harbor|dispatch|Kansas/i);
    expect(await broken(site.page)).toEqual([]);
    const saved = site.page.waitForEvent('download');
    await site.page.getByRole('button', { name: 'Save the file' }).click();
    expect((await saved).suggestedFilename()).toBe('this-is-wrong.json');
  });
});

describe('skills and links', () => {
  test('titles, military codes and fields of study are found beside skills, lead to kinds of job, and are kept', async () => {
    await site.page.goto(`${site.address}my-skills/`);
    for (const [typed, name] of [
      ['25B', /^25B .* military job$/],
      ['business analyst', /^Business analyst job title$/],
      ['biology', /^Biology field of study$/],
    ] as const) {
      await site.page.getByRole('combobox').fill(typed);
      await site.page.getByRole('option', { name }).click();
    }
    await site.page.locator('.plate').first().waitFor();
    await site.page.getByText('People with that background often did these').waitFor();
    await site.page.reload();
    await site.page.locator('.own-skill', { hasText: '25B' }).waitFor();
    await site.page.getByText('Why not some other kind of job?').click();
    await site.page.getByLabel('A kind of federal job, or its code').fill('0110');
    await site.page.getByRole('button', { name: /Economist/ }).click();
    await site.page.getByText('It would come nearer with these').waitFor();
    expect(await broken(site.page)).toEqual([]);
  });

  test('a pasted resume names skills to confirm, and keeps only what is pressed', async () => {
    await site.page.goto(`${site.address}my-skills/`);
    await site.page.getByText('Start from a resume').click();
    await site.page
      .getByLabel('Your resume')
      .fill('Program analyst. Built dashboards in Tableau, wrote SQL queries and led process improvement.');
    await site.page.getByRole('button', { name: 'Find the skills in it' }).click();
    await site.page.locator('.chip-main', { hasText: 'Process improvement' }).click();
    await site.page.locator('.own-skill', { hasText: 'Process improvement' }).waitFor();
    expect(await site.page.locator('.own-skill').count()).toBe(1);
    await site.page.locator('.plate').first().waitFor();
    await site.page.getByText('At which level could I start?').click();
    await site.page.getByLabel('I do my work on my own').check();
    await site.page.getByLabel('Years of work like this').fill('3');
    await site.page.getByLabel('Years of work like this').blur();
    await site.page
      .getByText(/Start your search at GS-\d+/)
      .first()
      .waitFor();
    expect(await broken(site.page)).toEqual([]);
  });

  test('a task goes out as a link that says all it says, and opens in words', async () => {
    await site.page.goto(`${site.address}counselor/`);
    await site.page.getByLabel(/by code/).fill('0343, 1234');
    await site.page.getByLabel(/A note/).fill('Look at the second one too.');
    await site.page.getByRole('button', { name: 'Make the link' }).click();
    const link = await site.page.getByLabel('The link').inputValue();
    expect(new URL(link).search).toBe('');
    expect(await site.page.locator('.made-link li').allInnerTexts()).toEqual([
      'Task: read 3 ads.',
      'Kinds of federal job: Management and Program Analysis (0343).',
      'Note: Look at the second one too.',
    ]);
    const other = await site.context.newPage();
    await other.goto(link);
    await other.getByRole('heading', { name: 'You were given a task' }).waitFor();
    expect(new URL(other.url()).hash).toBe('');
  });
});

describe('without a network', () => {
  test('after the first visit the site opens, reads an ad, and shows the pages visited', async () => {
    await site.turnTo({ serviceWorkers: 'allow' });
    await site.page.goto(site.address);
    await site.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await expect.poll(() => site.page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
    await site.page.goto(`${site.address}series/0343/`);
    await site.context.setOffline(true);
    await site.page.goto(site.address);
    await site.paste(ad);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
    await site.page.getByRole('link', { name: 'Federal jobs', exact: true }).click();
    await site.page.getByRole('heading', { level: 1, name: 'Federal jobs by kind' }).waitFor();
    await site.page.goto(`${site.address}series/0343/`);
    await site.page.getByRole('heading', { level: 1, name: /0343/ }).waitFor();
  });
});

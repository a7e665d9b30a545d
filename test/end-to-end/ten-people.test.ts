import { describe, expect, test } from 'vitest';
import { broken, siteInBrowser } from './site-in-browser.ts';
import { dataEngineerAd } from './ten-people/data-engineer-ad.ts';
import { type Person, people } from './ten-people/people.ts';

const site = siteInBrowser();

const dutyWords = {
  guided: 'Someone checks my work closely',
  independent: 'I do my work on my own',
  led: 'I lead others or set the rules',
} as const;

/** Types each thing on My skills, takes the entry that begins as said, and answers the three questions. */
async function sayAll({ picks, says }: Person): Promise<void> {
  const { page } = site;
  // The list behind the box is 23,000 entries long: on a busy machine it takes its time.
  page.setDefaultTimeout(40_000);
  await page.goto(`${site.address}my-skills/`);
  const box = page.getByRole('combobox', { name: 'What have you done?' });
  for (const [at, [typed, taken]] of picks.entries()) {
    const option = page
      .getByRole('option')
      .filter({ hasText: new RegExp(`^\\s*${taken}`, 'i') })
      .first();
    // What is typed before the page has come alive is not heard: on a busy machine it is typed again.
    await expect
      .poll(
        async () => {
          await box.fill('');
          await box.fill(typed);
          return option.waitFor({ timeout: 10_000 }).then(
            () => true,
            () => false,
          );
        },
        { timeout: 60_000 },
      )
      .toBe(true);
    await option.click();
    await expect.poll(() => page.locator('.own-skill').count()).toBe(at + 1);
  }
  await page.getByText('At which level could I start?').click();
  if (says.duties) await page.getByLabel(dutyWords[says.duties]).check();
  if (says.years !== undefined) {
    await page.getByLabel('Years of work like this').fill(`${says.years}`);
    await page.getByLabel('Years of work like this').blur();
  }
  if (says.education) await page.getByLabel('Highest schooling').selectOption(says.education);
}

describe('ten people, from a profile to the openings of a kind of job', () => {
  test.each(people.map((person) => [person.who, person] as const))(
    '%s',
    async (_who, person) => {
      const { page } = site;
      await sayAll(person);

      // Where to start: the rule's own grade, or none where a grade would mislead.
      const starts = page.getByRole('table', { name: 'Where you could start' });
      const row = starts.getByRole('row').filter({ has: page.locator(`a[href$="/series/${person.series}/"]`) });
      await expect
        .poll(() => row.count(), { message: `${person.series} among the nearest: ${await starts.allInnerTexts()}`, timeout: 20_000 })
        .toBe(1);
      if (person.start === null) await expect.poll(() => row.innerText(), { message: person.rule }).not.toMatch(/GS-\d/);
      else await expect.poll(() => row.innerText(), { message: person.rule }).toMatch(new RegExp(`GS-${person.start} by`));
      if (person.also) await expect.poll(() => row.innerText(), { message: person.rule }).toMatch(person.also);
      expect(await broken(page)).toEqual([]);

      // The plates above speak of the same kinds as the table.
      const shown = await page.locator('.plate').evaluateAll((plates) => plates.map((plate) => (plate as HTMLElement).dataset['code']));
      const told = await starts
        .locator('tbody a')
        .evaluateAll((links) => links.map((link) => /series\/(\d{4})/.exec((link as HTMLAnchorElement).href)?.[1]));
      expect(told).toEqual(shown.slice(0, told.length));
      if (person.start !== null)
        expect(await row.innerText(), 'OPM Salary Table 2026-GS').toContain(`${person.pay} a year; Rest of the U.S., 2026`);

      // Its page: which kind of this work, grades and degree rule, pay, agencies, a way in, and the openings that anybody may apply for.
      await row.getByRole('link').first().click();
      await page.locator('h1', { hasText: person.series }).waitFor();
      const specialties = page.locator('#specialties .door-name');
      if (person.specialty === null) expect(await specialties.count()).toBe(0);
      else await specialties.filter({ hasText: person.specialty }).waitFor();
      expect(await page.locator('#grades, .series-facts').allInnerTexts(), person.rule).toContainEqual(
        expect.stringMatching(person.degree),
      );
      if (typeof person.pay === 'string')
        await page
          .locator('#pay')
          .getByRole('table')
          .getByText(/^GS-\d+$/)
          .first()
          .waitFor();
      else await expect.poll(() => page.locator('#pay').innerText()).toMatch(person.pay);
      if (person.start === null)
        expect(await page.locator('#pay, #grades').allInnerTexts()).not.toContainEqual(expect.stringMatching(/GS-\d/));
      expect(await page.locator('#agencies tbody tr').first().innerText(), 'FedScope, March 2025').toContain(person.agency);
      await page.locator('#who .door-name', { hasText: person.door }).first().waitFor();
      expect(await page.locator('#ways .flow-part').count()).toBe(3);
      const openings = page.getByRole('link', { name: 'See open jobs on USAJOBS' });
      expect(await openings.getAttribute('href')).toBe(`https://www.usajobs.gov/Search/Results?hp=public&j=${person.series}`);
      await page.getByText(/(You have marked \w+ of|Of) the \w+ things it asks for most/).waitFor();

      // On to another kind of job: at most four steps, the first and last as asked for, each with what it keeps or adds.
      await page.getByRole('link', { name: 'The way from here to any other kind of job' }).click();
      await expect.poll(() => page.getByLabel('I start at').inputValue()).toContain(person.series);
      await expect.poll(() => page.getByLabel('I want to get to').evaluate((box) => box === document.activeElement)).toBe(true);
      await page.getByLabel('I want to get to').fill(person.next);
      await page.getByLabel('I want to get to').press('Tab');
      const steps = page.locator('.map-steps li');
      await expect.poll(async () => (await steps.allInnerTexts()).at(-1), { timeout: 20_000 }).toMatch(person.next);
      const said = await steps.allInnerTexts();
      expect(said[0]).toContain(person.series);
      expect(said.length).toBeLessThanOrEqual(5);
      for (const step of said.slice(1)) expect(step).toMatch(/Both ask for \w|told in like words/);
    },
    120_000,
  );
});

test('the data engineer reads an ad: which kind of IT work, by its own words, and its pay beside the federal pay', async () => {
  const { page } = site;
  await page.goto(site.address);
  await site.paste(dataEngineerAd);
  const plate = page.locator('.plate[data-code="2210"]');
  await plate.locator('.plate-name', { hasText: 'Data management' }).waitFor({ timeout: 40_000 });
  await plate.getByText('this ad: $98k to $124k').waitFor();
  await plate.getByText('Ways in, through and out').click();
  await expect.poll(() => plate.locator('.flow-part').count()).toBe(3);
  await page.getByText('Details of this reading').click();
  await page.getByText('Which kind of Information Technology Management? Likely Data management').waitFor();
  await page.getByText(/Database Administrator \(421\)/).waitFor();
  expect(await broken(page)).toEqual([]);
}, 120_000);

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawn, pdf } from '../site/read/made-pdf.ts';
import { siteInBrowser } from './site-in-browser.ts';

// Files as people have them: too large, too long, damaged, locked; and a resume in each of the forms we say we read.

const site = siteInBrowser();
const fixtures = fileURLToPath(new URL('../fixtures/files/', import.meta.url));
let folder = '';
let tooMuch: readonly (readonly [file: string, sentence: string])[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'site-files-'));
  await writeFile(path.join(folder, 'long.pdf'), pdf(drawn('BT /F 12 Tf (Word) Tj ET'), { pages: 400 }));
  await writeFile(path.join(folder, 'large.txt'), Buffer.alloc(50_000_000, 'We seek a budget analyst. '));
  tooMuch = [
    [path.join(folder, 'large.txt'), 'This file is too large'],
    [path.join(folder, 'long.pdf'), 'This file is too large'],
    [`${fixtures}broken.pdf`, 'could not be opened'],
    [`${fixtures}locked.pdf`, 'locked with a password'],
    [`${fixtures}broken.docx`, 'could not be opened'],
  ];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Lets go of a file over a part of the page, as a person does who drags it there. */
async function drop(on: string, name: string, bytes: Buffer): Promise<void> {
  const carried = await site.page.evaluateHandle(
    ([file, base64]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      return transfer;
    },
    [name, bytes.toString('base64')] as const,
  );
  await site.page.dispatchEvent(on, 'drop', { dataTransfer: carried });
}

describe('a file with 400 pages, of 50 MB, damaged or locked', () => {
  test('as an ad gets a sentence, and the next ad is read', async () => {
    await site.page.goto(site.address);
    for (const [file, sentence] of tooMuch) {
      await site.page.locator('input[type="file"]').setInputFiles(file);
      await site.page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    await site.page.locator('input[type="file"]').setInputFiles(`${fixtures}ad.pdf`);
    await site.page.getByRole('heading', { level: 1, name: /likely kind/ }).waitFor();
  });

  test('as a resume gets a sentence about a resume, and the next one is read', async () => {
    await site.page.goto(`${site.address}my-skills/`);
    await site.page.getByText('Start from a resume').click();
    const chooser = site.page.locator('.own-data-file input');
    for (const [file, sentence] of tooMuch) {
      await chooser.setInputFiles(file);
      const said = site.page.getByRole('alert').filter({ hasText: sentence });
      await said.waitFor();
      expect(await said.innerText()).not.toMatch(/\bads?\b/);
    }
    await chooser.setInputFiles(`${fixtures}ad.docx`);
    await site.page.getByText('We found these. Which hold?').waitFor();
  });
});

test('a resume dropped as text, PDF, Word or JSON Resume names skills to confirm, and marks none by itself', async () => {
  const json = {
    basics: { name: 'A. Person' },
    work: [{ position: 'Analyst', summary: 'Led process improvement.' }],
    skills: [{ name: 'SQL' }],
  };
  const resumes: readonly (readonly [name: string, bytes: Buffer])[] = [
    ['resume.txt', Buffer.from('Program analyst. Built dashboards in Tableau and led process improvement.')],
    ['resume.pdf', await readFile(`${fixtures}ad.pdf`)],
    ['resume.docx', await readFile(`${fixtures}ad.docx`)],
    ['resume.json', Buffer.from(JSON.stringify(json))],
  ];
  for (const [name, bytes] of resumes) {
    await site.page.goto(`${site.address}my-skills/`);
    await site.page.getByText('Start from a resume').click();
    await drop('#resume', name, bytes);
    await site.page.getByText('We found these. Which hold?').waitFor();
    expect(await site.page.locator('.details .chip-main').count(), name).toBeGreaterThan(0);
    expect(await site.page.locator('.own-skill').count(), name).toBe(0);
  }
});

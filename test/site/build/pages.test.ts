import { fileURLToPath } from 'node:url';
import { Window } from 'happy-dom';
import { beforeAll, describe, expect, test } from 'vitest';
import { type RenderedPage, renderPages } from '../../../site/build/render-pages.tsx';
import { openData } from '../../../taxonomy/batch/export-open-data.ts';
import { gradeOf, sentencesOf } from './plain-words.ts';

let pages: RenderedPage[];
let routes: RenderedPage[];
let downloads: Awaited<ReturnType<typeof openData>>;
beforeAll(async () => {
  downloads = await openData();
  pages = await renderPages(fileURLToPath(new URL('../../..', import.meta.url)), downloads);
  routes = pages.filter((page) => page.live);
}, 120_000);

const window = new Window();
const parse = (html: string) => new window.DOMParser().parseFromString(html, 'text/html');

/** Words of others, names and legal notices are not our own prose. */
const notOurs = '.ad, .plate, .theirs, .legal, .small, .job-group, .figures, .bar-table, dt, time, option, .site-foot';

describe('every page', () => {
  test('has one first heading, a description, and a title of its own', () => {
    for (const { file, body, description } of pages) {
      expect(body.match(/<h1[\s>]/g), file).toHaveLength(1);
      expect(description.length, file).toBeGreaterThan(20);
    }
    expect(new Set(pages.map((page) => page.title)).size).toBe(pages.length);
  });

  test('links only to pages that there are', () => {
    const files = new Set([
      ...pages.map((page) => `/${page.file.replace(/index\.html$/, '')}`),
      ...downloads.map(({ name }) => `/data/${name}`),
    ]);
    const dead = new Set<string>();
    for (const { file, body } of pages) {
      for (const [, href = ''] of body.matchAll(/<a [^>]*?href="([^"#]*)[^"]*"/g)) {
        if (href.startsWith('/') && !files.has(href)) dead.add(`${file}: ${href}`);
      }
    }
    expect([...dead]).toEqual([]);
  });

  test('leaves by an ordinary link that tells nobody where one comes from', () => {
    for (const { file, body } of pages) {
      for (const [link] of body.matchAll(/<a [^>]*href="https?:[^>]*>/g)) expect(link, file).toMatch(/rel="noreferrer"/);
    }
  });

  test('carries no style of its own, which its policy would refuse', () => {
    for (const { file, body } of pages) expect(body, file).not.toMatch(/\sstyle="/);
  });
});

test('there is a page for each kind of federal job, six hundred or more', () => {
  expect(pages.filter((page) => /^series\/\d{4}\/index\.html$/.test(page.file)).length).toBeGreaterThan(600);
});

test('our own prose reads at grade 8 or lower, and no sentence passes 25 words', () => {
  for (const { file, body } of routes) {
    const document = parse(body);
    for (const element of document.querySelectorAll(notOurs)) element.remove();
    const prose = [...document.querySelectorAll('h1, h2, p, li, dd, legend')].map((element) => element.textContent ?? '');
    const sentences = prose.flatMap(sentencesOf);
    for (const sentence of sentences) expect(sentence.split(' ').length, `${file}: ${sentence}`).toBeLessThanOrEqual(25);
    expect(gradeOf(sentences), file).toBeLessThanOrEqual(8);
  }
});

test('pages of single kinds of job read as plainly', () => {
  const sample = ['0301', '0343', '0401', '0610', '0620', '0950', '1701', '2210', '5306', '6907'];
  for (const { file, body } of pages.filter((page) => sample.some((code) => page.path === `series/${code}/`))) {
    const document = parse(body);
    for (const element of document.querySelectorAll(`${notOurs}, table, .look-alikes, .plate-status`)) element.remove();
    const prose = [...document.querySelectorAll('h2, p, dd')].map((element) => element.textContent ?? '');
    const sentences = prose.flatMap(sentencesOf);
    expect(sentences.length, file).toBeGreaterThan(10);
    for (const sentence of sentences) expect(sentence.split(' ').length, `${file}: ${sentence}`).toBeLessThanOrEqual(25);
    expect(gradeOf(sentences), file).toBeLessThanOrEqual(8);
  }
});

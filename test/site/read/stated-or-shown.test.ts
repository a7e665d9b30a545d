// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../site/read/read-document.ts';
import { sampleAd, samplePage, statedJob } from '../../extension/sample-ads.ts';

const url = 'https://careers.harborfoods.example/jobs/4711';
const words = sampleAd('Harbor Foods')
  .replace(/<[^>]+>/g, ' ')
  .replace(/\s+/g, ' ')
  .trim();
const read = (stated: string, body = sampleAd('Harbor Foods')) => {
  const page = samplePage('Warehouse Lead', 'Harbor Foods', body).replace('</head>', `${stated}</head>`);
  const reading = readDocument(new DOMParser().parseFromString(page, 'text/html'), url);
  if (!reading.ok) throw new Error(reading.error);
  return reading.value;
};

describe('a page that states its ad and shows one', () => {
  test('is read from what it states, where both say the same', () => {
    const { readBy, employer, location } = read(statedJob('Warehouse Lead', 'Harbor Foods'));
    expect([readBy, employer, location]).toEqual(['json-ld', 'Harbor Foods', 'Ogden, UT']);
  });

  test('keeps the lines it shows, where the stated text has lost them', () => {
    const { readBy, text } = read(statedJob('Warehouse Lead', 'Harbor Foods', { description: words }));
    expect(readBy).toBe('json-ld');
    expect(text).toContain('\nA forklift license, or the will to get one.');
  });

  test.each([`${words.slice(0, 400)} …`, words.slice(0, 500)])(
    'is read from what it shows, where the stated text breaks off',
    (description) => {
      const { readBy, text, employer } = read(statedJob('Warehouse Lead', 'Harbor Foods', { description }));
      expect([readBy, employer]).toEqual(['main text', 'Harbor Foods']);
      expect(text).toContain('equal opportunity employer');
    },
  );

  test('is read from what it shows, where it still states another job of the same name', () => {
    const other = '<p>Penguins eat at noon. The keeper weighs each one, writes it down and cleans the pool.</p>'.repeat(8);
    expect(read(statedJob('Warehouse Lead', 'Zoo', { description: other })).text).not.toContain('Penguins');
  });

  test('is read from what it states, where its words stand on the page under another name', () => {
    const { readBy, title } = read(statedJob('Warehouse Lead - Ogden, UT (evening)', 'Harbor Foods'));
    expect([readBy, title]).toEqual(['json-ld', 'Warehouse Lead']);
  });

  test('is read from what it states while it has not drawn its ad yet', () => {
    expect(read(statedJob('Warehouse Lead', 'Harbor Foods'), '<p>Loading …</p>').readBy).toBe('json-ld');
  });
});

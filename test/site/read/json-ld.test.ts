// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { postingsInJsonLd } from '../../../site/read/json-ld.ts';
import { postingOfOpenJob } from '../../../site/read/which-posting.ts';
import { sampleAd } from '../../extension/sample-ads.ts';

const job = (title: string, extra: object = {}) => ({
  '@type': 'JobPosting',
  title,
  description: sampleAd(),
  hiringOrganization: { '@type': 'Organization', name: 'Harbor Foods' },
  ...extra,
});

function page(h1: string, ...data: unknown[]): Document {
  const scripts = data.map(
    (d) => `<script type="application/ld+json">${typeof d === 'string' ? d : JSON.stringify(d).replaceAll('<', '\\u003c')}</script>`,
  );
  return new DOMParser().parseFromString(`<html><head>${scripts.join('')}</head><body><h1>${h1}</h1></body></html>`, 'text/html');
}

const open = (document: Document, url = 'https://careers.example.com/jobs/1') =>
  postingOfOpenJob(postingsInJsonLd(document), document, url)?.posting.title ?? null;

describe('what a page states about its job', () => {
  test('is found alone, in arrays, in @graph, and in lists', () => {
    for (const data of [
      job('Cook'),
      [job('Cook')],
      { '@graph': [{ '@type': 'WebSite' }, job('Cook')] },
      { '@type': ['Thing'], mainEntity: job('Cook') },
    ]) {
      expect(open(page('Cook', data))).toBe('Cook');
    }
    expect(open(page('Cook', job('Cook', { '@type': ['JobPosting', 'Thing'] })))).toBe('Cook');
  });

  test('counts only for the open job', () => {
    expect(open(page('Welder', job('Cook')))).toBeNull();
    expect(open(page('Welder', job('Cook'), job('Welder')))).toBe('Welder');
    expect(
      open(page('Open jobs', job('Cook', { url: 'https://careers.example.com/jobs/123456' })), 'https://careers.example.com/jobs/123456'),
    ).toBe('Cook');
    expect(
      open(
        page('Cook', job('Cook', { url: '/jobs/123456' }), job('Cook', { url: '/jobs/654321', description: `${sampleAd()}<p>Other</p>` })),
      ),
    ).toBeNull();
  });

  test('counts only when it is whole', () => {
    expect(open(page('Cook', job('Cook', { description: 'Apply on our site.' })))).toBeNull();
    expect(open(page('Cook', job('Cook', { description: 7 })))).toBeNull();
    expect(open(page('Cook', job('', {})))).toBeNull();
  });

  test('may be broken, endless or hostile without harm', () => {
    const deep = `${'['.repeat(5000)}${']'.repeat(5000)}`;
    const wide = `[${'{"@type":"Thing"},'.repeat(30_000)}{}]`;
    const proto = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"@type":"Thing"}';
    expect(open(page('Cook', '{"@type": "JobPosting",', deep, wide, proto, job('Cook')))).toBe('Cook');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('becomes plain text: blocks on lines of their own, markup and scripts gone', () => {
    const description = `<p>One &amp; two</p><script>alert(1)</script><ul><li onclick="x()">Three</li><li>Fo<b>ur</b></li></ul>${sampleAd()}`;
    const [stated] = postingsInJsonLd(page('Cook', job('Cook', { description })));
    expect(stated?.posting.text.split('\n').slice(0, 4)).toEqual(['One & two', '', 'Three', 'Four']);
    expect(stated?.posting.text).not.toMatch(/alert|onclick|</);
  });
});

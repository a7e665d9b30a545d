import { describe, expect, test } from 'vitest';
import { hostOf, originOf } from '../../extension/panel/followed-sites.ts';

describe('following', () => {
  test.each([
    ['https://www.indeed.com/jobs?q=cook#x', 'https://www.indeed.com/*'],
    ['https://jobs.example.co.uk/1', 'https://jobs.example.co.uk/*'],
  ])('is offered for the one site of %s', (url, origin) => {
    expect(originOf(url)).toBe(origin);
    expect(hostOf(origin)).toBe(new URL(url).host);
  });

  test.each([
    'https://www.linkedin.com/jobs/view/1',
    'https://in.linkedin.com/jobs',
    'https://linkedin.com/',
    'http://insecure.example/',
    'chrome://version/',
    'file:///ad.html',
    'nonsense',
    undefined,
  ])('is not offered on %s', (url) => expect(originOf(url)).toBeNull());
});

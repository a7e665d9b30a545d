import { describe, expect, test } from 'vitest';
import { looksLikeAnAd } from '../../../site/read/looks-like-an-ad.ts';
import { sampleAd } from '../../extension/sample-ads.ts';

const plain = (html: string) => html.replace(/<[^>]+>/g, ' ');
const filler = 'The town council met on Monday and spoke about the bridge, the school roof and the price of salt for the roads. '.repeat(6);

describe('the cheap question', () => {
  test.each([
    plain(sampleAd()),
    `Duties: answer phones, file papers, greet guests.\nRequirements: a diploma and one year of experience.\nHourly pay, part-time.\n${filler}`,
  ])('this is an ad: %.40s', (text) => expect(looksLikeAnAd(text)).toBe(true));

  test.each(['', 'We are hiring! Requirements: experience. Full-time.', filler, `We use cookies. ${filler} Sign in to apply now.`])(
    'this is not: %.40s',
    (text) => expect(looksLikeAnAd(text)).toBe(false),
  );
});

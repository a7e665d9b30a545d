import { expect, it } from 'vitest';
import { alsoNamed, alsoNamesReader } from '../../../taxonomy/match/also-names.ts';
import type { Phrase } from '../../../taxonomy/schema/analysis.ts';
import { loadSmallWorld, readParts, smallParts } from './small-world/small-world.ts';

it('what an ad names and no skill covers is read in its own words', async () => {
  const read = alsoNamesReader(readParts(smallParts()), await loadSmallWorld());
  expect(await read({ text: 'Experience with Zorbix and Python' })).toEqual(['Zorbix']);
  expect(await read({})).toEqual([]);
});

it('each is told once, in the order of the ad; doings, listed skills and common words are left out', () => {
  const phrase = (what: Phrase['what'], quote: string): Phrase => ({ what, quote, start: 0, end: 0, section: 'duties', demand: 'unsaid' });
  const phrases = [
    phrase('knowing', 'Zendesk'),
    phrase('doing', 'Lead audits'),
    phrase('knowing', 'zendesk'),
    phrase('knowing', 'Kibana'),
    phrase('knowing', 'reporting'),
    { ...phrase('knowing', 'SQL'), listed: true as const },
  ];
  expect(alsoNamed(phrases)).toEqual(['Zendesk', 'Kibana']);
  expect(alsoNamed(Array.from({ length: 40 }, (_, at) => phrase('knowing', `Tool ${at}`)))).toHaveLength(12);
});

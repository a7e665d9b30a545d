import { describe, expect, test } from 'vitest';
import { guessLocality } from '../../../taxonomy/rules/guess-locality.ts';
import { payTable } from './pay-table.ts';

describe('the pay area of an ad’s location', () => {
  test.each([
    ['Arlington, VA', 'washington'],
    ['Arlington, Virginia, United States', 'washington'],
    ['Washington, D.C.', 'washington'],
    ['Washington DC-Baltimore Area', 'washington'],
    ['San Francisco Bay Area', 'san-jose'],
    ['Hybrid - East San Jose, California 95110', 'san-jose'],
    ['Fairbanks, AK', 'alaska'],
    ['Boise, ID or San Jose, CA', 'san-jose'],
  ])('%s lies in %s', (location, code) => expect(guessLocality(payTable, location)).toEqual({ code, sure: true }));

  test.each([['Boise, ID'], ['Remote'], [''], [undefined], ['Arlington, TX'], ['Say hi in or near the office'], ['Paris, France']])(
    '%s is not known: the rest of the country, not sure',
    (location) => expect(guessLocality(payTable, location)).toEqual({ code: 'rest-of-us', sure: false }),
  );
});

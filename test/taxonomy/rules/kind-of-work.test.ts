import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../taxonomy/compile/series-facts/compile-rules.ts';
import { kindOfWork } from '../../../taxonomy/rules/kind-of-work.ts';

const links = compileRules(new Set());
const ad = {
  title: 'Analyst',
  text: 'You watch the SIEM, lead incident response and write up every vulnerability. Incident response is on call.',
};

describe('what stands behind a specialty', () => {
  const security = kindOfWork(links, '2210', 'Security', ad);
  test('the ad’s own words, each once', () => {
    expect(security?.because).toContain('incident response');
    expect(new Set(security?.because.map((word) => word.toLowerCase())).size).toBe(security?.because.length);
    for (const word of security?.because ?? []) expect(ad.text).toContain(word);
  });
  test('role codes of the cyber frameworks, and titles such jobs go by', () => {
    expect(security?.roles).toContain('Cyber Defense Analyst (511)');
    expect(security?.titles.length).toBeGreaterThan(0);
  });
  test('is null for another series, an unknown label, and an ad without a word of it', () => {
    expect(kindOfWork(links, '0610', 'Security', ad)).toBeNull();
    expect(kindOfWork(links, '2210', 'Gardening', ad)).toBeNull();
    expect(kindOfWork(links, '2210', 'Security', { text: 'You bake bread.' })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { compileSpecialties } from '../../../taxonomy/compile/series-facts/compile-specialties.ts';
import { specialtyNamer } from '../../../taxonomy/match/name-specialty.ts';
import { addKinds } from '../../../taxonomy/text/kind-phrases.ts';
import { readText } from '../../../taxonomy/text/read-text.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const { byCode, problems } = compileSpecialties();
const small = await loadSmallWorld();
const world = { ...small, links: { ...small.links, specialties: byCode } };
addKinds(world.lexicon, byCode);
const field = (name: 'title' | 'text', words: string) => ({ in: name, reading: readText(words, world.lexicon) });
const pick = (code: string, title: string, text: string) => {
  const label = specialtyNamer([field('title', title), field('text', text)], [], world)(code);
  return byCode[code]?.find((kind) => kind.label === label)?.id ?? null;
};

test('the hand-kept lists fit their shape and name nothing twice', () => expect(problems).toEqual([]));

describe('which kind of work inside a series', () => {
  test.each([
    ['2210', 'Help Desk Technician', 'Answer tickets, reset passwords, fix laptops and printers for end users.', '2210-support'],
    ['2210', 'Engineer', 'Configure Cisco routers and switches, BGP and VPN tunnels.', '2210-network'],
    ['2210', 'Engineer', 'Write Java and TypeScript, review code, build REST APIs with unit tests.', '2210-software'],
    ['2210', 'Analyst', 'Hunt threats, run the SIEM and lead incident response after phishing.', '2210-security'],
    ['2210', 'IT Specialist (DATAMGT)', 'You will help the team.', '2210-data'],
    ['0343', 'Analyst', 'Build Power BI dashboards, track metrics and query SQL datasets.', '0343-data'],
    ['0301', 'Executive Assistant', 'Keep the calendar, book travel arrangements and take minutes.', '0301-executive'],
    ['1101', 'Underwriter', 'Review loans, collateral and borrowers for the mortgage portfolio.', '1101-lending'],
    ['0801', 'Engineer', 'Maintain HVAC, boilers and chillers in a hospital.', '0801-facilities'],
    ['0401', 'Biologist', 'Plan prescribed fire and fuels work with the burn crew.', '0401-fire'],
    ['0601', 'Scientist', 'Study outbreak surveillance data; epidemiology of vaccination.', '0601-public-health'],
    ['1301', 'Scientist', 'Sample groundwater for PFAS contamination and write permits.', '1301-environment'],
  ])('%s, "%s": %s', (code, title, text, id) => expect(pick(code, title, text)).toBe(id));

  test.each([
    ['2210', 'Manager', 'Great benefits and a friendly team.'],
    ['2210', 'DATAMGT', 'The letters of a federal title tell nothing without their brackets.'],
    ['2210', '', ''],
    ['0610', 'Nurse', 'A series of one kind of work has none to name.'],
  ])('%s, "%s": nothing can be told from "%s"', (code, title, text) => expect(pick(code, title, text)).toBeNull());

  test('is left open when two are close', () => expect(pick('2210', '', 'You know routers. You know databases.')).toBeNull());

  test('a capital in a cue must match: react as a verb is no tool', () => {
    expect(pick('2210', '', 'You react to change and go the extra mile.')).toBeNull();
    expect(pick('2210', '', 'You write React.')).toBe('2210-software');
  });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeLink } from '../../../../site/store/links/describe-link.ts';
import type { LinkContent } from '../../../../site/store/links/link-content.ts';
import { assignmentLink, returnLink, skillsLink } from '../../../../site/store/links/make-content.ts';
import { pack } from '../../../../site/store/links/pack.ts';
import { type Forward, readLinkFile as readFileNow, readLink as readLinkNow } from '../../../../site/store/links/read-link.ts';
import { takeFragment } from '../../../../site/store/links/take-fragment.ts';
import { mergeLinkSkills, replaceWithLinkSkills } from '../../../../site/store/links/take-link.ts';
import { writeLink, writeLinkFile } from '../../../../site/store/links/write-link.ts';
import { emptyProfile } from '../../../../taxonomy/schema/profile.ts';
import { withinTwoSeconds } from '../../../within-two-seconds.ts';
import { aProfile } from '../contents.ts';

const timed = withinTwoSeconds();
const readLink = (fragment: string, forward: Forward) => timed(() => readLinkNow(fragment, forward));
const readLinkFile = (file: Blob, forward: Forward) => timed(() => readFileNow(file, forward));

const SITE = 'https://counterpart.example/read/';
const asIs: Forward = { skill: (id) => id, series: (code) => code };
const fragmentOf = (link: string) => new URL(link).hash;
const roundTrip = async (content: LinkContent) => (await readLink(fragmentOf(await writeLink(SITE, content)), asIs)).content;

const contents: LinkContent[] = [
  {
    kind: 'skills',
    skills: [{ id: 'budgeting', level: 'expert' }, { id: 'c++' }],
    target: ['0560', '0343'],
    titleBlind: true,
    note: 'Zwölf Boxkämpfer 👩‍🚒\nnext line',
  },
  { kind: 'assignment', target: ['2210'], ads: 3, note: 'Read three ads like this.' },
  {
    kind: 'return',
    target: ['2210'],
    skills: [{ id: 'python', level: 'learning' }],
    adsRead: 3,
    found: [
      { code: '2210', ads: 2 },
      { code: '1560', ads: 1 },
    ],
  },
];

test('every kind of link says after the journey what it said before', async () => {
  for (const content of contents) expect(await roundTrip(content)).toEqual(content);
});

test('any skills, levels, targets and notes survive the journey', async () => {
  const word = fc.stringMatching(/^[a-z0-9+#. -]{1,30}$/);
  const skills = fc.uniqueArray(fc.record({ id: word, level: fc.constantFrom('learning', 'working', 'expert') }), {
    selector: (s) => s.id,
    maxLength: 20,
  });
  await fc.assert(
    fc.asyncProperty(
      skills,
      fc.uniqueArray(fc.stringMatching(/^\d{4}$/), { maxLength: 5 }),
      fc.boolean(),
      async (some, target, titleBlind) => {
        const back = await roundTrip({ kind: 'skills', skills: some as never, target, titleBlind });
        expect({ ...back, skills: [...(back as { skills: { id: string }[] }).skills].sort(byId) }).toEqual({
          kind: 'skills',
          skills: [...some].sort(byId),
          target,
          titleBlind,
        });
      },
    ),
    { numRuns: 100 },
  );
});
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

test('a link of 100 usual skills stays within 2,000 characters; what does not fit goes in a file', async () => {
  const words = 'plan write lead audit weld cook teach sell buy fix test draw sort count drive guard clean paint print nurse'.split(' ');
  const skills = (n: number) =>
    Array.from({ length: n }, (_none, i) => ({
      id: `${words[i % 20]}-${words[(i * 7 + Math.floor(i / 20)) % 20]}`,
      level: 'working' as const,
    }));
  const link = await writeLink(SITE, { kind: 'skills', skills: skills(100), target: ['0343'], titleBlind: false });
  expect(link.length).toBeLessThanOrEqual(2000);
  const noise: LinkContent = {
    kind: 'assignment',
    target: [],
    ads: 1,
    note: Array.from({ length: 1500 }, (_none, i) => String.fromCharCode(0x4e00 + ((i * 7919) % 20000))).join(''),
  };
  await expect(writeLink(SITE, noise)).rejects.toMatchObject({ name: 'LinkTooLong', message: expect.stringContaining('file') });
  expect((await readLinkFile(await writeLinkFile(noise), asIs)).content).toEqual(noise);
});

test('no evidence, no years, no name: a link built from a full profile holds ids and levels only', async () => {
  for (const content of [skillsLink({ ...aProfile, titles: ['Mayor'] }), returnLink(aProfile, [], [])]) {
    const text = JSON.stringify(content);
    for (const secret of ['town', 'Saved', 'Mayor', 'Accounting', 'cobol', '40', 'n1']) expect(text).not.toContain(secret);
  }
});

test('retired ids follow their forwarding address; unknown ids are kept and named', async () => {
  const forward: Forward = {
    skill: (id) => ({ old: 'new', new: 'new' })[id] ?? null,
    series: (code) => ({ '0334': '2210', '2210': '2210' })[code] ?? null,
  };
  const link = await writeLink(SITE, {
    kind: 'skills',
    skills: [{ id: 'new', level: 'working' }, { id: 'old' }, { id: 'sourdough' }],
    target: ['0334', '9999'],
    titleBlind: false,
  });
  expect(await readLink(fragmentOf(link), forward)).toEqual({
    content: {
      kind: 'skills',
      skills: [{ id: 'new', level: 'working' }, { id: 'sourdough' }],
      target: ['2210', '9999'],
      titleBlind: false,
    },
    unknown: ['9999', 'sourdough'],
    forwarded: [
      { from: '0334', to: '2210' },
      { from: 'old', to: 'new' },
    ],
  });
});

test('links of version 1, as the first release wrote them, are read for ever', async () => {
  const kept = JSON.parse(readFileSync(new URL('../../../fixtures/store/links-v1.json', import.meta.url), 'utf8')) as {
    link: string;
    content: LinkContent;
  }[];
  expect(kept).toHaveLength(3);
  for (const { link, content } of kept) expect((await readLink(link, asIs)).content).toEqual(content);
});

test('before copying, the person sees each skill, level, target and note, and what stays behind', () => {
  const names = { skill: (id: string) => id.toUpperCase(), series: (code: string) => `series ${code}` };
  const { says, leavesOut } = describeLink(contents[2]!, names);
  expect(says).toEqual([
    'Kinds of federal job: series 2210.',
    'Skills, learning: PYTHON.',
    'Ads read: 3.',
    '2 ads pointed to series 2210.',
    'one ad pointed to series 1560.',
  ]);
  expect(leavesOut.join(' ')).toMatch(/name.*evidence notes/);
  expect(describeLink(contents[0]!, names).says.join('\n')).toContain('Note: Zwölf');
  expect(describeLink(assignmentLink(['0343']), names).says).toEqual(['Task: read 3 ads.', 'Kinds of federal job: series 0343.']);
});

test('a return link counts each ad for the first kind of job it points to', () => {
  const entry = (code: string) => ({
    postingId: code,
    edition: '1',
    engine: 'e',
    series: [{ code, title: '', score: 1, band: 'good' as const }],
    skills: [],
  });
  expect(returnLink(emptyProfile(), ['0343'], [entry('0343'), entry('0301'), entry('0343')])).toMatchObject({
    adsRead: 3,
    found: [
      { code: '0343', ads: 2 },
      { code: '0301', ads: 1 },
    ],
  });
});

test('a link may be merged into a profile or replace its skills; evidence and everything else stay', () => {
  const skills = [{ id: 'budgeting', level: 'learning' as const }, { id: 'welding', level: 'expert' as const }, { id: 'cobol' }];
  const merged = mergeLinkSkills(aProfile, skills);
  expect(merged.skills.map((s) => [s.id, s.level])).toEqual([
    ['budgeting', 'expert'],
    ['a form nobody knows', undefined],
    ['welding', 'expert'],
  ]);
  expect(merged.notMine).toEqual(['cobol']);
  const replaced = replaceWithLinkSkills(aProfile, skills);
  expect(replaced.skills.map((s) => [s.id, s.level])).toEqual([
    ['budgeting', 'learning'],
    ['welding', 'expert'],
    ['cobol', undefined],
  ]);
  expect(replaced.skills[0]!.notes).toEqual(aProfile.skills[0]!.notes);
  expect(replaced.notMine).toEqual([]);
  expect(replaced.corrections).toEqual(aProfile.corrections);
});

test('the fragment leaves the address bar; other fragments stay', () => {
  const bar = (hash: string) => {
    const urls: string[] = [];
    return {
      urls,
      location: { hash, pathname: '/read/', search: '?a=1' },
      history: { state: 7, replaceState: (_s: unknown, _u: string, url: string) => void urls.push(url) },
    };
  };
  const link = bar('#v1.abc');
  expect(takeFragment(link)).toBe('#v1.abc');
  expect(link.urls).toEqual(['/read/?a=1']);
  const heading = bar('#top');
  expect(takeFragment(heading)).toBeNull();
  expect(heading.urls).toEqual([]);
});

const refused = (fragment: string) =>
  expect(readLink(fragment, asIs), fragment.slice(0, 60)).rejects.toMatchObject({ name: 'LinkRefused' });

test('a link cut anywhere, or with a character changed, is refused or reads as clean content; it never throws anything else', async () => {
  const fragment = fragmentOf(await writeLink(SITE, contents[0]!));
  for (let length = 0; length < fragment.length; length++) await refused(fragment.slice(0, length));
  for (let at = 4; at < fragment.length; at++) {
    const changed = `${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`;
    const answer = await readLink(changed, asIs).catch((error: Error) => error.name);
    if (typeof answer === 'string') expect(answer).toBe('LinkRefused');
  }
});

test('hostile links are refused: bombs, depth, wrong types, prototypes, other versions, rubbish', async () => {
  const lines = [
    `#v1.${await pack(JSON.stringify({ k: 'a', t: [], r: 1, n: 'a'.repeat(900_000) }))}`,
    `#v1.${await pack('['.repeat(90_000))}`,
    `#v1.${await pack(`{"k":"s","e":${'['.repeat(40_000)}${']'.repeat(40_000)}}`)}`,
    `#v1.${await pack('{"__proto__":{"k":"s"}}')}`,
    `#v1.${await pack('{"k":"s","e":"budgeting"}')}`,
    `#v1.${await pack('{"k":"s","e":[1]}')}`,
    `#v1.${await pack('{"k":"s","t":["343"]}')}`,
    `#v1.${await pack('{"k":"a","t":[],"r":-1}')}`,
    `#v1.${await pack('{"k":"a","t":[],"r":1e99}')}`,
    `#v1.${await pack('null')}`,
    '#v1.',
    '#v1.!!!!',
    '#v1.AAAA',
    '#v2.AAAA',
    '#v01x',
    '',
    '#',
    '#top',
    '\u0000',
    '#v1.\u202e',
    `#v1.${'A'.repeat(5000)}`,
  ];
  for (const line of lines) await refused(line);
  await expect(readLink('#v2.AAAA', asIs)).rejects.toThrow('newer version');
});

test('a note from a link carries no hidden or turning characters', async () => {
  const { content } = await readLink(
    `#v1.${await pack(JSON.stringify({ k: 'a', t: [], r: 1, n: 'a\u0000b\u202Ec\u2066d\uFEFF<b>\r\ne' }))}`,
    asIs,
  );
  expect(content).toMatchObject({ note: 'abcd<b>\ne' });
});

test('whatever text stands where a link should, it is read or refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.json().map(async (json) => `v1.${await pack(json)}`),
        fc.base64String().map((s) => `#v1.${s}`),
      ),
      async (text) => {
        const answer = await readLink(await text, asIs).catch((error: Error) => error.name);
        expect(typeof answer === 'string' ? answer : 'LinkRefused').toBe('LinkRefused');
      },
    ),
    { numRuns: 500 },
  );
});

test('link files are refused when they are a hundred megabytes, a bomb, cut anywhere, or full of what hides', async () => {
  const piece = 'A'.repeat(1 << 20);
  const files: (string | Blob)[] = [
    new Blob(Array.from({ length: 100 }, () => piece)),
    `#v1.${await pack('['.repeat(3_000_000))}`,
    `#v1.${await pack(JSON.stringify({ k: 'a', t: [], r: 1, n: 'a'.repeat(2_500_000) }))}`,
    '\u0000\u202e#v1.AAAA',
    '#v1.AAAA\u0000',
    '{"__proto__":{"polluted":1}}',
  ];
  const whole = await (await writeLinkFile(contents[0]!)).text();
  for (let length = 0; length < whole.trimEnd().length; length++) files.push(whole.slice(0, length));
  for (const file of files) await expect(readLinkFile(new Blob([file]), asIs)).rejects.toMatchObject({ name: 'LinkRefused' });
  expect({}).not.toHaveProperty('polluted');
});

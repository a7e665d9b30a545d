import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromJsonResume } from '../../../../site/store/resume/json-resume-in.ts';
import { toJsonResume } from '../../../../site/store/resume/json-resume-out.ts';
import { yearsOf } from '../../../../site/store/resume/years-of-work.ts';
import { emptyProfile, type Profile } from '../../../../taxonomy/schema/profile.ts';
import { withinTwoSeconds } from '../../../within-two-seconds.ts';
import { aProfile } from '../contents.ts';

const timed = withinTwoSeconds();

const TODAY = '2026-11-22';
const ids: ReadonlyMap<string, string> = new Map([
  ['budgeting', 'budgeting'],
  ['excel', 'microsoft-excel'],
  ['spanish', 'spanish'],
  ['welding', 'welding'],
]);
const idOf = (name: string) => ids.get(name.toLowerCase()) ?? null;
const read = (value: unknown) => fromJsonResume(typeof value === 'string' ? value : JSON.stringify(value), idOf, TODAY);
const sample = readFileSync(new URL('../../../fixtures/store/resume.json', import.meta.url), 'utf8');

test('a resume gives skills, titles, years, education and certificates, and its sentences to read', () => {
  const { profile, unknown, text } = read(sample);
  expect(profile.skills).toEqual([
    { id: 'budgeting' },
    { id: 'Sourdough' },
    { id: 'microsoft-excel', level: 'expert' },
    { id: 'welding' },
    { id: 'spanish' },
  ]);
  expect(unknown).toEqual(['Sourdough']);
  expect(profile).toMatchObject({
    titles: ['Budget officer', 'Clerk'],
    majors: ['Accounting', 'Public Policy'],
    credentials: ['Certified Government Financial Manager'],
    education: 'master',
    years: 6,
  });
  for (const sentence of ['Twelve years', 'Led the yearly budget.', 'Cut late payments', 'Put the ledger online.', 'Read by 900'])
    expect(text).toContain(sentence);
});

test('name, contact and references never enter', () => {
  const all = JSON.stringify(read(sample));
  for (const secret of ['Nobody', 'mail.example', 'A Friend', 'Kind.', 'Elm College']) expect(all).not.toContain(secret);
});

test('a profile goes out and comes back the same, apart from what stays at home', () => {
  const profile: Profile = { ...aProfile, titles: ['Budget officer'], credentials: ['CPA'], education: 'superior bachelor' };
  const out = toJsonResume(profile, (id) => `Name of ${id}`, TODAY);
  expect(read(out).profile).toEqual({ ...profile, notMine: [], corrections: [] });
  expect(JSON.stringify(out)).not.toContain('cobol');
});

test('any profile survives the journey: skills, levels, years, evidence', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}$/);
  const note = fc.record(
    { id: word, did: word, result: word, from: fc.constantFrom('2020', '2020-05', 'long ago'), hoursAWeek: fc.nat(80) },
    { requiredKeys: ['id', 'did'] },
  );
  const skill = fc.record(
    {
      id: word,
      level: fc.constantFrom('learning' as const, 'working' as const, 'expert' as const),
      years: fc.nat(40),
      notes: fc.array(note, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['id'] },
  );
  fc.assert(
    fc.property(fc.uniqueArray(skill, { selector: (s) => s.id }), (skills) => {
      const profile = { ...emptyProfile(), skills } as Profile;
      expect(read(toJsonResume(profile, (id) => id.toUpperCase(), TODAY)).profile).toEqual(profile);
    }),
  );
});

test('overlapping jobs count once, open ones run until today, nonsense counts nothing', () => {
  expect(
    yearsOf(
      [
        { startDate: '2018-03', endDate: '2021-02' },
        { startDate: '2020-01-15', endDate: '2023' },
      ],
      TODAY,
    ),
  ).toBe(6);
  expect(yearsOf([{ startDate: '2024-11-01' }], TODAY)).toBe(2);
  expect(yearsOf([{ startDate: 'long ago' }, { endDate: '2020' }, { startDate: '2020', endDate: '2010' }, {}], TODAY)).toBe(0);
});

for (const text of ['', 'null', '[]', '5', '"x"', '{', '<html>', '[{"skills":[]}]']) {
  test(`refused with a sentence: ${JSON.stringify(text)}`, () => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({ name: 'ResumeRefused', message: expect.stringContaining('Nothing was changed') }) as Error,
    );
  });
}

test('wrong types, depth, prototypes and great length are read around or refused, quickly', async () => {
  expect(read({ skills: 'all', work: { a: 1 }, education: [[[]]], basics: 7, projects: [null, 5] }).profile).toEqual(emptyProfile());
  expect(read('{"__proto__":{"polluted":1},"skills":[{"name":"Excel","__proto__":{"level":"Expert"}}]}').profile.skills).toEqual([
    { id: 'microsoft-excel' },
  ]);
  expect({}).not.toHaveProperty('polluted');
  const timely = (value: unknown) => timed(() => read(value));
  expect((await timely(`{"work":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).profile).toEqual(emptyProfile());
  expect((await timely({ skills: Array.from({ length: 50_000 }, (_none, i) => ({ name: `s${i}` })) })).profile.skills).toHaveLength(2000);
  await expect(timely(`{"a":"${'a'.repeat(3_000_000)}"}`)).rejects.toThrow('too long');
});

test('a resume that lists a hundred thousand skills asks for no more than two thousand of them', () => {
  let asked = 0;
  const keywords = Array.from({ length: 1000 }, (_none, i) => `s${i}`);
  const skills = Array.from({ length: 100 }, (_none, i) => ({ name: `kind ${i}`, keywords: keywords.map((word) => `${word}-${i}`) }));
  const { profile } = fromJsonResume(JSON.stringify({ skills }), () => String(++asked), TODAY);
  expect(asked).toBe(2000);
  expect(profile.skills.length).toBe(2000);
});

test('what hides, turns or ends text goes from names, levels and sentences', () => {
  const { profile, unknown, text } = read({
    work: [{ position: 'Clerk\u202e\u0000', highlights: ['Kept\u200b the\u2066 books.'] }],
    skills: [{ name: 'Sour\u200bdough\u0007' }, { name: '\u202e\u0000' }],
  });
  expect([profile.titles, unknown, text]).toEqual([['Clerk'], ['Sourdough'], 'Clerk\nKept the books.']);
});

test('cut off anywhere, a resume is refused and nothing else happens', () => {
  for (let length = 0; length < sample.trimEnd().length; length++)
    expect(() => read(sample.slice(0, length))).toThrow(expect.objectContaining({ name: 'ResumeRefused' }) as Error);
});

test('whatever JSON a file holds, reading it answers or refuses', async () => {
  const key = fc.constantFrom(
    'skills',
    'work',
    'education',
    'projects',
    'languages',
    'certificates',
    'basics',
    'name',
    'keywords',
    'counterpart',
    'startDate',
    '__proto__',
  );
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.array(tie('tree'), { maxLength: 3 }),
      fc.dictionary(key, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      try {
        expect((await timed(() => read(JSON.stringify(value)))).profile.version).toBe(1);
      } catch (error) {
        expect((error as Error).name).toBe('ResumeRefused');
      }
    }),
    { numRuns: 1000 },
  );
});

const samples = new URL('../../../../../shared/bench/jsonresume/', import.meta.url);
test.skipIf(!existsSync(samples))(
  'every sample resume beside the project yields skills, titles and sentences (skipped where the samples are absent)',
  () => {
    const files = readdirSync(samples).filter((file) => !file.includes('schema.json'));
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const file of files) {
      const { profile, text } = read(readFileSync(new URL(file, samples), 'utf8'));
      expect(profile.skills.length, file).toBeGreaterThan(0);
      expect(profile.titles.length, file).toBeGreaterThan(0);
      expect(text.length, file).toBeGreaterThan(100);
    }
  },
);

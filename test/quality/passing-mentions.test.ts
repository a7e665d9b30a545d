import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { emptyProfile, type Profile } from '../../taxonomy/schema/profile.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
const asked = 'Requirements\nPython, Java, SQL, Linux, Docker, Kubernetes, Git and PostgreSQL. Code review and unit testing.';
const quotesIn = (posting: Posting, profile: Profile | null = null) =>
  analyzePosting(posting, profile, taxonomy).skills.flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
const software = (duty: string) => ({ text: `Responsibilities\nBuild and run our services. ${duty}\n\n${asked}` });

it('a paraphrase of other work, named once among the duties of a software job, is not asked for', () => {
  expect(quotesIn(software('Sort mail for the team.'))).not.toContain('Sort mail');
  expect(quotesIn(software('Sort mail for the team.'))).toContain('Linux');
});

it('it is where little else is named, where another wording bears it out, or where its own name stands', () => {
  expect(quotesIn({ text: 'Responsibilities\nSort mail for the team, and know Linux.' })).toContain('Sort mail');
  expect(quotesIn(software('Sort mail for the team, and run the mailroom.'))).toContain('Sort mail');
  expect(quotesIn(software('Animal care for the office dog.'))).toContain('Animal care');
});

it('it is where the rest of the ad is of the same world', () => {
  const office = 'Requirements\nFiling, data entry, answering phones, scheduling, copying, Microsoft Word, Microsoft Excel and typing.';
  expect(quotesIn({ text: `Responsibilities\nSort mail for the team.\n\n${office}` })).toContain('Sort mail');
});

it('it is where the person said that it is meant, or the title says so', () => {
  const [mail] = analyzePosting({ text: 'Responsibilities\nSort mail.' }, null, taxonomy).skills;
  const corrected: Profile = { ...emptyProfile(), corrections: [{ kind: 'means', form: 'sort mail', skill: mail!.id }] };
  expect(quotesIn(software('Sort mail for the team.'), corrected)).toContain('Sort mail');
  expect(quotesIn({ ...software('Sort mail for the team.'), title: 'Mail clerk' })).toContain('Sort mail');
});

it('what stands before the heading where the work begins tells of the employer', () => {
  const about = 'Our people give patient care in ten hospitals, and use Excel.';
  const duties = 'Responsibilities\nBuild and run our services for all of them, day and night, and keep them well.';
  expect(quotesIn({ text: `${about}\n\n${duties}\n\n${asked}` })).not.toContain('patient care');
  expect(quotesIn({ text: `${about}\n\n${duties}\n\n${asked}`, title: 'Patient care' })).toContain('patient care');
});

it('without headings nothing stands before them', () => {
  expect(quotesIn({ text: 'You give patient care in our hospital, with Python, Java, SQL, Linux, Docker, Git and Excel.' })).toContain(
    'patient care',
  );
});

it('a kind of work named only where it says how to apply is not asked for', () => {
  const text = `Responsibilities\nBuild and run our services.\n\n${asked}\n\nHow to apply\nUpload a letter; data entry is done by our office. Know Perl.`;
  expect(quotesIn({ text })).not.toContain('data entry');
});

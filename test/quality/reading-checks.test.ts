import { describe, expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';
import type { Posting } from '../../taxonomy/schema/posting.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));
const labelsIn = (text: string, more: Posting = {}) => analyzePosting({ text, ...more }, null, taxonomy).skills.map(({ label }) => label);

describe('shapes that ads come in', () => {
  it.each<[string, string, string[]]>([
    [
      'a table flattened to text, by tabs',
      'Skill\tLevel\tYears\nPython\tExpert\t5\nWelding\tBasic\t1\nKubernetes\tGood\t2',
      ['Python', 'Welding', 'Kubernetes'],
    ],
    ['a table flattened to text, by bars', '| Skill | Level |\n|---|---|\n| Terraform | 3 |\n| Payroll | 2 |', ['Terraform', 'Payroll']],
    ['a table flattened to one line', 'Tool Level Python Expert SQL Expert Terraform Basic', ['Python', 'SQL', 'Terraform']],
    [
      'a table flattened cell by cell',
      'Duties\nRequirements\nWeld pipes\nForklift operation\nRead blueprints\nWelding',
      ['Forklift operation and material handling', 'Welding'],
    ],
    ['a list without blanks', 'python,c,java', ['Python', 'C language', 'Java']],
    ['a list with slashes', 'AWS/Azure/GCP', ['Amazon Web Services', 'Microsoft Azure', 'Google Cloud Platform']],
    [
      'capitals throughout',
      'MUST KNOW PAYROLL, SQL AND PYTHON. FORKLIFT OPERATION A PLUS.',
      ['Payroll', 'SQL', 'Python', 'Forklift operation and material handling'],
    ],
    ['small letters throughout', 'must know payroll, sql and python', ['Payroll', 'SQL', 'Python']],
    ['no blank after a full stop', 'You write Python.You run Kubernetes.Payroll too', ['Python', 'Kubernetes', 'Payroll']],
    ['a dotted name after its language', 'Build ASP.Net MVC pages in C#', ['.NET', 'C#']],
  ])('%s', (_shape, text, skills) => {
    expect(labelsIn(text)).toEqual(expect.arrayContaining(skills));
  });
});

describe('what is not asked of the reader', () => {
  it.each<[string, string, Posting?]>([
    ['a person by name', 'Call us today. Ask for Jenkins.'],
    ['a person by name, in capitals', 'WALK IN AND ASK FOR JENKINS'],
    ['what clients use', 'Our clients rely on SAP.'],
    ['what customers have', 'Our global customers depend on Kubernetes and SAP every day.'],
    [
      'the employer on itself, after its name',
      'With decades in the trade, Acme prioritizes data security and logistics.',
      { employer: 'Acme' },
    ],
    ['the employer on itself, by its initials', 'AB also offers brokerage and financial planning.', { employer: 'AllianceBorder L.P.' }],
    ['people one works with', 'You will sit beside our engineers and data scientists.'],
    ['teams one works with', 'Partner closely with Marketing, Finance and Data Science.'],
    ['teams one works with, in small letters', 'Collaborate with the sales and data science teams.'],
    ['teams one works with, after "including"', 'Align with teams including legal, finance, cybersecurity, and others.'],
    ['a denied skill whose "no" could be its own', 'No SQL experience needed.'],
    ['part of another abbreviation', 'Hiring across US&C, with C-level leaders, at C-SSE.'],
    ['a place', 'Jobs in Colorado Springs, CO'],
    ['a state that is a degree elsewhere', 'Find us in Cambridge, MA, next to the degree office.'],
    ['the letter of a code of law', 'Apply under 38 U.S.C today.'],
    ['an hour that is a manager elsewhere', 'The project office and its stakeholder desk close at 5:00 PM.'],
    ['the end of another abbreviation', 'The co-PI and the Sentry-PM of the project sign the budget.'],
    ['the beginning of another abbreviation', 'The IR&D office and its security desk are on this floor.'],
    ['another person, by the title one reports to', 'You report solid line to the Regional Quality Manager.'],
    ['the employer, under a heading with its name', 'Requirements\nA keen eye\n\nWHY ACME:\n400 logistics and data science people'],
    ['teams one helps', 'You will support the sales team.'],
    ['teams one helps, in a list', 'Enable marketing and finance leaders.'],
    ['projects, by the name of a trait', 'Help with positive initiatives that need self and curiosity.'],
  ])('%s: %s', (_what, text, more) => {
    expect(labelsIn(text, more)).toEqual([]);
  });

  it('letters that only count, or stand in brackets, beside what is asked', () => {
    const text =
      'Requirements\nA. Python\nB. Kubernetes\nC. Citizenship\n\nCertified R.T.(R) or (C) since 2020; 5 U.S.C rules, or c) teaching';
    expect(labelsIn(text)).toEqual(expect.arrayContaining(['Python', 'Kubernetes']));
    for (const letter of ['C language', 'R language']) expect(labelsIn(text)).not.toContain(letter);
    for (const asked of ['You know Python, Java and C.', 'Languages (Python, Java, C)']) expect(labelsIn(asked)).toContain('C language');
  });

  it.each<[string, string[]]>([
    ['You know NoSQL or No SQL databases.', ['NoSQL databases']],
    ['Work with SAP and Kubernetes each day.', ['SAP', 'Kubernetes']],
    ['Experience working with Data Science.', ['Data science']],
    ['We are seeking licensed electricians to join the crew.', ['Electrician license']],
    ['Partner with Finance to build dashboards in Tableau.', ['Tableau']],
    ['Our client is looking for people who know SAP.', ['SAP']],
    ['Support sales by building dashboards in Tableau.', ['Sales', 'Tableau']],
    ['Support accounting for the team lead.', ['Accounting']],
    ['Demonstrated initiative and sound judgment.', ['Initiative and independent work']],
    ['MS or MA degree preferred.', ["Master's degree"]],
  ])('asked all the same: %s', (text, skills) => {
    expect(labelsIn(text)).toEqual(expect.arrayContaining(skills));
  });
});

describe('reasons of a title', () => {
  it.each(['Operations Analyst', 'Environmental Health & Safety Manager', 'Certified Nursing Assistant'])(
    '%s: no word quoted twice',
    (title) => {
      const { series } = analyzePosting({ title }, null, taxonomy, { top: 5 });
      for (const { reasons } of series) {
        const words = reasons.filter(({ skill }) => skill === null).sort((a, b) => a.start - b.start);
        words.slice(1).forEach(({ start }, at) => {
          expect(start).toBeGreaterThanOrEqual(words[at]!.end);
        });
      }
      expect(series[0]!.reasons.length).toBeGreaterThan(0);
    },
  );
});

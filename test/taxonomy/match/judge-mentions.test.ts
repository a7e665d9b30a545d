import { describe, expect, it } from 'vitest';
import { analyzePosting } from '../../../taxonomy/match/analyze-posting.ts';
import type { Posting } from '../../../taxonomy/schema/posting.ts';
import { loadSmallWorld } from './small-world/small-world.ts';

const world = await loadSmallWorld();
const skillsIn = (text: string, more: Posting = {}) => analyzePosting({ text, ...more }, null, world).skills.map(({ id }) => id);

describe.each<[string, { skill: string; means: string[]; not: string[] }]>([
  [
    'Go beside another language is Go',
    {
      skill: 'go',
      means: [
        'We write Python and Go.',
        'Skills: Go, Java, SQL',
        'python,Go,java',
        'python,go,java',
        '• Java\n• go\n• SQL',
        'KNOW PYTHON, GO AND JAVA',
        'Golang',
      ],
      not: [
        'Ready to go the extra mile?',
        'Go to our website.',
        'We go live in Python.',
        'We write Python, go home and rest',
        'KNOW SQL AND GO HOME',
        'Always on the go, with SQL',
      ],
    },
  ],
  [
    'R stands as a letter of its own beside a tool',
    {
      skill: 'r',
      means: ['Python or R', 'R, SQL', 'R/Python/SQL', 'python, sql and r', 'Tools: java, r'],
      not: ['R & D of new engines', 'Mr. R. Smith uses a pen', 'Section R', 'python and r', 'We like r.'],
    },
  ],
  [
    'C is not C++, C# or a grade',
    {
      skill: 'c',
      means: ['C, C++ and Java', 'C/C++', 'Linux drivers in C', 'python,c,java', 'Skills: python, c'],
      not: ['C++ and Java', 'C# and Java', 'Vitamin C for all', 'Plan B or plan C'],
    },
  ],
  ['C++ keeps its signs', { skill: 'c++', means: ['C++', 'modern C++17 no, C++ yes', '(C++)', 'C/C++,'], not: ['C', 'C+', 'C#'] }],
  ['C# keeps its sign', { skill: 'c#', means: ['C#', 'C#/.NET', 'C#, Java'], not: ['C', 'C++', 'item #3'] }],
  [
    '.NET is no address',
    { skill: 'dotnet', means: ['.NET', 'ASP.NET', 'C#/.NET', 'the .Net platform'], not: ['www.example.net', 'net income', 'a safety net'] },
  ],
  ['Node.js in its spellings', { skill: 'node.js', means: ['Node.js', 'NodeJS', 'node js'], not: ['node', 'a node of the network', 'JS'] }],
  ['CI/CD is one thing', { skill: 'ci-cd', means: ['CI/CD', 'CI-CD', 'ci/cd pipelines'], not: ['CI', 'cd to the folder'] }],
  [
    'React as a verb is no framework',
    {
      skill: 'react',
      means: ['React, Java', 'ReactJS', 'Python, SQL and React'],
      not: ['React quickly to alarms', 'We react to SQL outages', 'Chefs who react well'],
    },
  ],
  [
    'Excel with its capital only',
    {
      skill: 'excel',
      means: ['Excel', 'MS Excel', 'ms excel', 'Microsoft Excel', 'SQL, excel, python', 'MUST KNOW SQL AND EXCEL'],
      not: [
        'You excel at serving guests',
        'Those who excel',
        'excellent',
        'Know SQL, excel at python',
        'PEOPLE WHO EXCEL AT SERVING GUESTS',
      ],
    },
  ],
  [
    '"lead" needs company',
    {
      skill: 'leading-teams',
      means: ['Lead a group that writes Python', 'team leadership'],
      not: ['lead paint', 'Take the lead in all you do'],
    },
  ],
  [
    'a capital or a plural changes nothing',
    {
      skill: 'contract-negotiation',
      means: [
        'CONTRACT NEGOTIATION',
        'contract negotiations',
        'Contract-Negotiation',
        'contract\u00a0negotiation',
        'contract negotiation’s',
      ],
      not: ['contract. Negotiation follows', 'negotiation contract', 'contractnegotiation', 'contract, negotiation'],
    },
  ],
  [
    'the longest form wins',
    { skill: 'project-management', means: ['project management'], not: ['project management software', 'management', 'project'] },
  ],
  ['words inside words are no words', { skill: 'java', means: ['Java', 'python,java,sql'], not: ['JavaScript', 'Javanese food'] }],
  [
    'what is denied is not asked',
    {
      skill: 'sql',
      means: [
        'SQL required',
        'No later than May, SQL must run. No: SQL experience counts.',
        'Not only managers use SQL. SQL',
        'No meetings. SQL all day.',
        'Choose SQL or non-SQL stores',
        'A non. SQL follows',
      ],
      not: [
        'No SQL experience needed.',
        'no prior experience with SQL',
        'SQL is not required',
        'without SQL',
        'SQL not needed',
        'no SQL or Java knowledge',
        'Non-SQL stores',
        'other, non-SQL work',
      ],
    },
  ],
  [
    'what customers use is not asked',
    { skill: 'salesforce', means: ['Administer Salesforce'], not: ['Our customers use Salesforce every day.'] },
  ],
])('%s', (_, { skill, means, not }) => {
  it.each(means)('meant: %s', (text) => expect(skillsIn(text)).toContain(skill));
  it.each(not)('not meant: %s', (text) => expect(skillsIn(text)).not.toContain(skill));
});

describe('acronyms are read by their company', () => {
  it.each([
    ['Post AR invoices to the ledger', ['accounts-receivable']],
    ['Build AR scenes for a headset camera', ['augmented-reality']],
    ['AR', []],
    ['They are ar invoices', []],
  ])('%s', (text, skills) => expect(skillsIn(text)).toEqual(skills));
});

describe('ordinary words are read by what stands beside them', () => {
  it.each([
    ['Excel, Access and SQL', true],
    ['Access to Excel files', true],
    ['Excel sheets with access for all', false],
    ['Access to the building', false],
  ])('%s', (text, meant) => expect(skillsIn(text).includes('access')).toBe(meant));
  it('one of them may be meant wherever nothing forbids it', () => {
    expect(skillsIn('Five years in marketing')).toContain('marketing');
    expect(skillsIn('Work with Legal, Marketing and others')).not.toContain('marketing');
    expect(skillsIn('Stakeholders read what we write all day long. Five years in marketing')).toContain('marketing');
  });
});

describe('what another person does', () => {
  it('is not asked of the reader', () => {
    expect(skillsIn('Reports to the director of nursing care. You write Python.')).toEqual(['python']);
  });
});

describe('what stands in an address', () => {
  it('is no skill', () => {
    expect(skillsIn('Write SQL. See https://jobs.python.example/linux?x=java or mail hr@salesforce.example now')).toEqual(['sql']);
    expect(skillsIn('Python/SQL, www.java.example')).toEqual(['python', 'sql']);
  });
});

describe('a sentence in praise of the employer', () => {
  const employer = 'Acme Holdings';
  it('gives no skill, by name or by the short name the text gives', () => {
    expect(skillsIn('Acme is a home of Python. You write SQL.', { employer })).toEqual(['sql']);
    expect(skillsIn('At Acme, we have Python people. AH offers Java. Acme Holdings (AH) is old.', { employer })).toEqual([]);
  });
  it('gives what it asks', () => {
    expect(skillsIn('Acme is looking for Python people. Write SQL at Acme.', { employer })).toEqual(['python', 'sql']);
    expect(skillsIn('Acme is a home of Python.')).toEqual(['python']);
  });
});

describe("the employer's own name is no skill", () => {
  it('leaves out its words, and keeps them in another ad', () => {
    expect(skillsIn('Salesforce hires people who know SQL', { employer: 'Salesforce, Inc.' })).toEqual(['sql']);
    expect(skillsIn('Salesforce hires people who know SQL', { employer: 'Acme' })).toEqual(['salesforce', 'sql']);
  });
  it('leaves out what is named after it, unless the ad asks for it', () => {
    const employer = { employer: 'Project, Inc.' };
    expect(skillsIn('Project management is our product.', employer)).toEqual([]);
    expect(skillsIn('You must know project management.', employer)).toEqual(['project-management']);
    expect(skillsIn('Requirements\nProject management', employer)).toEqual(['project-management']);
  });
});

describe('sections', () => {
  it.each(['Benefits', 'About us', 'Equal opportunity'])('%s gives no skill and no reason', (heading) => {
    const duties = 'Responsibilities\nWrite Python, run Linux servers, fix databases and secure networks.\n';
    const analysis = analyzePosting(
      { text: `${duties}\n${heading}\nWe pay for nursing care. Java and Salesforce lovers meet patients on the ward.` },
      null,
      world,
    );
    expect(analysis.skills.map(({ id }) => id)).toEqual(['python', 'linux']);
    expect(analysis.series).toEqual(analyzePosting({ text: duties }, null, world).series);
  });
  it('must-have and nice-to-have come from heading or sentence', () => {
    const { skills } = analyzePosting(
      { text: 'Requirements\nPython\nLinux is a plus\n\nNice to have\nJava\n\nResponsibilities\nYou must know SQL. Use Salesforce.' },
      null,
      world,
    );
    expect(skills.map(({ id, mentions }) => `${id} ${mentions[0]!.demand}`)).toEqual([
      'python must',
      'linux nice',
      'java nice',
      'sql must',
      'salesforce unsaid',
    ]);
  });
  it('a word that is a heading on its own line is a cue within a sentence', () => {
    const { skills } = analyzePosting({ text: 'Java preferred.\nPython required.\nUse SQL.\n\nPreferred\nLinux' }, null, world);
    expect(skills.map(({ id, mentions }) => `${id} ${mentions[0]!.demand}`)).toEqual([
      'java nice',
      'python must',
      'sql unsaid',
      'linux nice',
    ]);
  });
  it('a sentence on equal opportunity is legal wherever it stands', () => {
    expect(skillsIn('Write Python. We are an equal opportunity employer and use Salesforce. Run Linux.')).toEqual(['python', 'linux']);
  });
});

describe('corrections come first', () => {
  const corrected = (correction: object, posting: Posting) =>
    analyzePosting(
      posting,
      { version: 1, skills: [], notMine: [], majors: [], titles: [], military: [], credentials: [], corrections: [correction as never] },
      world,
    ).skills.map(({ id }) => id);

  it('"not here" holds for its own posting', () => {
    const notHere = { kind: 'not-here', form: 'Python', postingId: 'a' };
    expect(corrected(notHere, { id: 'a', text: 'Python and SQL' })).toEqual(['sql']);
    expect(corrected(notHere, { id: 'b', text: 'Python and SQL' })).toEqual(['python', 'sql']);
  });
  it('"never" holds everywhere, in any capitals', () => {
    expect(corrected({ kind: 'never', form: 'python' }, { id: 'b', text: 'PYTHON and SQL' })).toEqual(['sql']);
  });
  it('"means" gives the form another skill, even a form that is generic', () => {
    expect(corrected({ kind: 'means', form: 'python', skill: 'java' }, { text: 'Python' })).toEqual(['java']);
    expect(corrected({ kind: 'means', form: 'software', skill: 'linux' }, { text: 'software' })).toEqual(['linux']);
  });
  it('a correction that names a skill no edition knows changes nothing', () => {
    expect(corrected({ kind: 'means', form: 'python', skill: 'cobol-68' }, { text: 'Python' })).toEqual(['python']);
  });
});

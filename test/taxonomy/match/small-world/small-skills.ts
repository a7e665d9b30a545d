/** Skills of the small world, in the shape of taxonomy/source/skills; each stands here to try one rule of reading. */
export const smallSkillFile = [
  // Strong: count wherever they stand.
  { id: 'python', label: 'Python', kind: 'tool' },
  { id: 'sql', label: 'SQL', kind: 'tool' },
  { id: 'java', label: 'Java', kind: 'tool' },
  { id: 'linux', label: 'Linux', kind: 'tool' },
  { id: 'salesforce', label: 'Salesforce', kind: 'tool' },
  { id: 'c++', label: 'C++', kind: 'tool' },
  { id: 'c#', label: 'C#', kind: 'tool' },
  { id: 'dotnet', label: '.NET', kind: 'tool', forms: ['ASP.NET'] },
  { id: 'node.js', label: 'Node.js', kind: 'tool', forms: ['NodeJS', 'Node JS'] },
  { id: 'ci-cd', label: 'CI/CD', kind: 'method' },
  { id: 'ts-sci', label: 'TS/SCI', kind: 'credential' },
  { id: 'contract-negotiation', label: 'Contract negotiation', kind: 'method', forms: ['negotiating contracts'] },
  { id: 'contract-administration', label: 'Contract administration', kind: 'method' },
  { id: 'nursing-care', label: 'Nursing care', kind: 'knowledge', forms: ['bedside nursing'] },
  { id: 'engine-repair', label: 'Engine repair', kind: 'trade', forms: ['repairing engines'] },
  { id: 'program-evaluation', label: 'Program evaluation', kind: 'method' },
  { id: 'data-analysis', label: 'Data analysis', kind: 'knowledge' },
  // Longest form wins: "project management software" is one thing.
  { id: 'project-management', label: 'Project management', kind: 'method' },
  { id: 'project-management-software', label: 'Project management software', kind: 'tool' },
  // Everyday words: count in these capitals only, or only beside a strong one.
  { id: 'go', label: 'Go language', kind: 'tool', forms: ['Go [exact-companion]', 'Golang'] },
  { id: 'r', label: 'R language', kind: 'tool', forms: ['R [exact-companion]'] },
  { id: 'c', label: 'C language', kind: 'tool', forms: ['C [exact-companion]'] },
  { id: 'react', label: 'React framework', kind: 'tool', forms: ['React [exact-companion]', 'ReactJS'] },
  { id: 'excel', label: 'Microsoft Excel', kind: 'tool', forms: ['Excel [exact]', 'MS Excel'] },
  { id: 'leading-teams', label: 'Leading teams', kind: 'people-skill', forms: ['lead [companion]', 'team leadership'] },
  // Acronyms read by their company.
  { id: 'accounts-receivable', label: 'Accounts receivable', kind: 'method' },
  { id: 'augmented-reality', label: 'Augmented reality', kind: 'knowledge' },
  // Words read by their company.
  { id: 'access', label: 'Microsoft Access', kind: 'tool' },
  { id: 'marketing', label: 'Marketing trade', kind: 'method' },
] as const;

export const smallAcronyms = [
  { form: 'Access', readings: [{ skill: 'access', companions: ['excel', 'sql'] }] },
  { form: 'marketing', readings: [{ skill: 'marketing', companions: ['*'], unless: ['legal', 'stakeholder'] }] },
  {
    form: 'AR',
    readings: [
      { skill: 'accounts-receivable', companions: ['invoice', 'ledger', 'billing'] },
      { skill: 'augmented-reality', companions: ['headset', 'unity', 'camera'] },
    ],
  },
] as const;

export const smallGeneric = ['management', 'analysis', 'software', 'communication', 'team'] as const;

export const smallHeadings = [
  { heading: 'responsibilities', section: 'duties' },
  { heading: 'what you will do', section: 'duties' },
  { heading: 'requirements', section: 'required' },
  { heading: 'nice to have', section: 'preferred' },
  { heading: 'preferred', section: 'preferred' },
  { heading: 'required', section: 'required' },
  { heading: 'education', section: 'education' },
  { heading: 'benefits', section: 'benefits' },
  { heading: 'about us', section: 'employer' },
  { heading: 'equal opportunity', section: 'legal' },
  { heading: 'how to apply', section: 'application' },
] as const;

export const smallCues = [
  { cue: 'no prior experience', means: 'negation' },
  { cue: 'not', means: 'negation' },
  { cue: 'without', means: 'negation' },
  { cue: 'not required', means: 'negation' },
  { cue: 'not needed', means: 'negation' },
  { cue: 'our customers use', means: 'wish' },
  { cue: 'reports to', means: 'others' },
  { cue: 'must', means: 'must' },
  { cue: 'a plus', means: 'nice' },
  // Headings as well.
  { cue: 'preferred', means: 'nice' },
  { cue: 'required', means: 'must' },
  { cue: 'equal opportunity employer', means: 'legal' },
  { cue: 'paid time off', means: 'benefits' },
  { cue: 'you', means: 'asks' },
  { cue: 'we', means: 'tells' },
  { cue: 'our', means: 'tells' },
  { cue: 'experience with', means: 'must', names: true },
  { cue: 'knowledge of', means: 'must', names: true },
  { cue: 'understanding of', means: 'must', names: true },
] as const;

export const smallMisleading = [
  { words: 'ninja', why: 'hype' },
  { words: 'rockstar', why: 'hype' },
  { words: 'associate', why: 'level' },
  { words: 'specialist', why: 'level' },
  { words: 'manager', why: 'level' },
  { words: 'analyst', why: 'level' },
  { words: 'team lead', why: 'level' },
  { words: 'ii', why: 'numeral' },
  { words: 'program', why: 'filler' },
  { words: 'operations', why: 'filler' },
] as const;

export const smallVerbs = [
  { verb: 'manage', noun: 'management' },
  { verb: 'negotiate', noun: 'negotiation' },
  { verb: 'analyze', noun: 'analysis' },
  { verb: 'evaluate', noun: 'evaluation' },
  { verb: 'repair', noun: 'repair' },
  { verb: 'lead' },
  { verb: 'build' },
  { verb: 'write' },
  { verb: 'understand' },
] as const;

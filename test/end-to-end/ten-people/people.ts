import type { Profile } from '../../../taxonomy/schema/profile.ts';

/** A person made up for the walk from a profile to an opening, and what the rules say of her. */
export interface Person {
  who: string;
  /** What she types on My skills, and the beginning of the entry she takes. */
  picks: readonly (readonly [typed: string, taken: string])[];
  says: Pick<Profile, 'duties' | 'years' | 'education'>;
  /** A kind of job that must be among the three nearest. */
  series: string;
  /** The grade to start at; null where the work is not on the General Schedule. */
  start: number | null;
  /** The rule behind it, with its source, in our own words. */
  rule: string;
  /** What the start pays a year, first to last step; outside the General Schedule, how the page of that kind says it is paid. */
  pay: string | RegExp;
  /** The degree rule of that kind, as its page says it. */
  degree: RegExp;
  /** The agency that employs most of that kind (OPM, FedScope, March 2025). */
  agency: string;
  /** A kind of work inside that kind of job; null where its code holds one kind of work only. */
  specialty: string | null;
  /** A kind of job to move on to, by at most four steps on the map. */
  next: string;
  /** A way in that must be named there. */
  door: string;
  /** What else the table of starts must say. */
  also?: RegExp;
}

// Sources of the figures and rules below.
// Pay: OPM Salary Table 2026-GS with the rate of the rest of the U.S. (17.06 percent), rounded to whole dollars (5 CFR 531.604).
// Agencies: OPM FedScope, March 2025, without the Postal Service and intelligence agencies.
// Degree rules: OPM's qualification standards; "must" only where OPM has a positive education requirement.
const PAY_BY_GRADE = {
  4: '$36,409 to $47,334',
  7: '$50,460 to $65,599',
  11: '$74,678 to $97,087',
  12: '$89,508 to $116,362',
} as const;
const NO_MUST = /No degree is a must: work can stand in for study/;
const MUST = /degree in the field or set college courses/;

export const people: readonly Person[] = [
  {
    who: 'a new graduate in biology with high grades',
    picks: [
      ['biology', 'Biology\\s*field of study'],
      ['biology', 'Biology\\s*knowledge'],
    ],
    says: { education: 'superior bachelor', years: 0 },
    series: '0401',
    start: 7,
    rule: 'Superior academic achievement opens GS-7 in two-grade work (OPM operating manual, as USGS restates it).',
    pay: PAY_BY_GRADE[7],
    degree: MUST,
    agency: 'Department of Agriculture',
    specialty: 'Laboratory and research biology',
    next: '0404',
    door: 'Recent graduates',
    also: /Biology is on its list/,
  },
  {
    who: 'a sergeant in signals, 25B, with two other codes',
    picks: [
      ['25B', '25B'],
      ['25U', '25U'],
      ['25N', '25N'],
      ['network administration', 'Network administration'],
      ['it support', 'IT support'],
    ],
    says: { duties: 'led', years: 6, education: 'some college' },
    series: '2210',
    start: 12,
    rule: 'No degree is a must in 2210: experience alone qualifies (OPM 2210 standard, alternative A). GS-12 asks for a year like GS-11.',
    pay: PAY_BY_GRADE[12],
    degree: NO_MUST,
    agency: 'Department of the Navy',
    specialty: 'Network services',
    next: '1550',
    door: 'Veterans: recruitment appointment',
  },
  {
    who: 'a laid-off product manager',
    picks: [
      ['product management', 'Product management'],
      ['program evaluation', 'Program evaluation'],
      ['process improvement', 'Process improvement'],
    ],
    says: { duties: 'independent', years: 8, education: 'bachelor' },
    series: '0343',
    start: 11,
    rule: 'A year of work like GS-9 opens GS-11 in two-grade work; the bachelor’s degree alone opens GS-5 (OPM operating manual).',
    pay: PAY_BY_GRADE[11],
    degree: NO_MUST,
    agency: 'Department of the Navy',
    specialty: 'Project and change work',
    next: '0301',
    door: 'Open to the public',
  },
  {
    who: 'a licensed practical nurse',
    picks: [
      ['practical nurse', 'Licensed practical nurse'],
      ['vital signs', 'Vital signs'],
      ['medication administration', 'Medication administration and management'],
    ],
    says: { duties: 'guided', years: 3, education: 'some college' },
    series: '0620',
    start: 4,
    rule: 'One-grade work: a year of work opens GS-4, one year after high school GS-3 (OPM group standard for technical and medical support).',
    pay: PAY_BY_GRADE[4],
    degree: NO_MUST,
    agency: 'Department of Veterans Affairs',
    specialty: null,
    next: '0610',
    door: 'Direct hire',
  },
  {
    who: 'a heating and cooling mechanic',
    picks: [
      ['hvac technician', 'HVAC technician'],
      ['hvac', 'HVAC\\s*trade'],
      ['boiler', 'Boiler operation'],
    ],
    says: { duties: 'independent', years: 9, education: 'high school' },
    series: '5306',
    start: null,
    rule: 'Trades are in the Federal Wage System: paid by the hour, by local surveys, without GS grades (DoD Wage and Salary Division).',
    pay: /By the hour, in the Federal Wage System/,
    degree: /None asked/,
    agency: 'Department of Veterans Affairs',
    specialty: null,
    next: '4749',
    door: 'Open to the public',
  },
  {
    who: 'a paralegal',
    picks: [
      ['paralegal', 'Paralegal\\s*job title'],
      ['legal research', 'Legal research'],
      ['litigation', 'Litigation'],
    ],
    says: { duties: 'independent', years: 4, education: 'bachelor' },
    series: '0950',
    start: 11,
    rule: 'A year of work like GS-9 opens GS-11 in two-grade work (OPM group standard for administrative work).',
    pay: PAY_BY_GRADE[11],
    degree: NO_MUST,
    agency: 'Department of Justice',
    specialty: null,
    next: '0905',
    door: 'Open to the public',
  },
  {
    who: 'a data engineer',
    picks: [
      ['sql', 'SQL'],
      ['data modeling', 'Data modeling'],
      ['database administration', 'Database administration'],
    ],
    says: { duties: 'independent', years: 5, education: 'master' },
    series: '1560',
    start: 11,
    rule: 'A master’s degree opens GS-9, a year of work like GS-9 opens GS-11; the higher one counts (OPM operating manual).',
    pay: PAY_BY_GRADE[11],
    degree: MUST,
    agency: 'Department of Health and Human Services',
    specialty: null,
    next: '1550',
    door: 'Direct hire',
  },
  {
    who: 'a teacher',
    picks: [
      ['teacher', 'Teacher\\s*job title'],
      ['lesson planning', 'Lesson planning'],
      ['classroom management', 'Classroom management'],
    ],
    says: { duties: 'independent', years: 7, education: 'master' },
    series: '1710',
    start: null,
    rule: 'Most of 1710 is outside the General Schedule (FedScope, March 2025), so no GS grade or pay is named.',
    pay: /pay plan [A-Z]{2}/,
    degree: /Degree or set courses/,
    agency: 'Department of Defense, other than the Army, Navy and Air Force',
    specialty: null,
    next: '1712',
    door: 'Open to the public',
    also: /degree in the field or set college courses/,
  },
  {
    who: 'a warehouse lead without a degree',
    picks: [
      ['warehouse worker', 'Warehouse worker'],
      ['forklift operation', 'Forklift operation and material handling'],
      ['inventory management', 'Inventory management'],
    ],
    says: { duties: 'led', years: 6, education: 'high school' },
    series: '6907',
    start: null,
    rule: 'Trades are in the Federal Wage System: no GS grade is named, and no study is asked for.',
    pay: /By the hour, in the Federal Wage System/,
    degree: /None asked/,
    agency: 'Department of Veterans Affairs',
    specialty: null,
    next: '2005',
    door: 'Open to the public',
  },
  {
    who: 'a former federal budget analyst who returns',
    picks: [
      ['budget analyst', 'Budget analyst'],
      ['budget formulation', 'Budget formulation'],
      ['budget execution', 'Budget execution'],
    ],
    says: { duties: 'led', years: 12, education: 'bachelor' },
    series: '0560',
    start: 12,
    rule: 'From GS-12 up a year of work at the grade below is asked for, and no study alone will do (OPM operating manual).',
    pay: PAY_BY_GRADE[12],
    degree: NO_MUST,
    agency: 'Department of the Army',
    specialty: null,
    next: '0501',
    door: 'Former federal employees',
  },
];

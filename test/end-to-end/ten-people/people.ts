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
  /** What the page of that kind must say of pay. */
  pay: RegExp;
  /** A way in that must be named there. */
  door: string;
  /** What else the table of starts must say. */
  also?: RegExp;
}

const GS_PAY = /GS-\d+\s*\$[\d,]+/;

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
    pay: GS_PAY,
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
    pay: GS_PAY,
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
    pay: GS_PAY,
    door: 'Open to the public',
  },
  {
    who: 'a licensed practical nurse',
    picks: [
      ['practical nurse', 'Licensed practical nurse'],
      ['vital signs', 'Vital signs'],
      ['medication administration', 'Medication administration'],
    ],
    says: { duties: 'guided', years: 3, education: 'some college' },
    series: '0620',
    start: 4,
    rule: 'One-grade work: a year of work opens GS-4, one year after high school GS-3 (OPM group standard for technical and medical support).',
    pay: GS_PAY,
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
    pay: GS_PAY,
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
    pay: GS_PAY,
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
    door: 'Open to the public',
    also: /degree in the field or set college courses/,
  },
  {
    who: 'a warehouse lead without a degree',
    picks: [
      ['warehouse worker', 'Warehouse worker'],
      ['forklift operation', 'Forklift operation'],
      ['inventory management', 'Inventory management'],
    ],
    says: { duties: 'led', years: 6, education: 'high school' },
    series: '6907',
    start: null,
    rule: 'Trades are in the Federal Wage System: no GS grade is named, and no study is asked for.',
    pay: /By the hour, in the Federal Wage System/,
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
    pay: GS_PAY,
    door: 'Former federal employees',
  },
];

/** Federal hiring terms in plain words; written for this project. */
export interface Term {
  id: string;
  term: string;
  says: string;
}

export const terms: readonly Term[] = [
  {
    id: 'announcement',
    term: 'Announcement',
    says: 'The ad for one federal opening. It says who may apply, until when, and what to send.',
  },
  {
    id: 'appointment',
    term: 'Appointment',
    says: 'How long and on what terms a person is hired: for good, for a term, or for a short time.',
  },
  {
    id: 'competitive-service',
    term: 'Competitive service',
    says: 'Most federal jobs. Anyone who may apply is compared by the same rules.',
  },
  {
    id: 'direct-hire',
    term: 'Direct hire',
    says: 'A faster way used when people are hard to find. Nobody is ranked; anyone who qualifies may be picked.',
  },
  {
    id: 'excepted-service',
    term: 'Excepted service',
    says: 'Federal jobs outside the usual rules. Each agency sets its own way to hire for them.',
  },
  { id: 'fws', term: 'Federal Wage System', says: 'How trades and labor are paid: by the hour, at rates set from local wages.' },
  {
    id: 'grade',
    term: 'Grade',
    says: 'The level of a job on a pay plan, from GS-1 to GS-15 for most office work. It follows the duties, not your years.',
  },
  {
    id: 'gs',
    term: 'General Schedule (GS)',
    says: 'The pay plan of most office work: fifteen grades with ten steps each, higher in places where pay is high.',
  },
  { id: 'hiring-path', term: 'Hiring path', says: 'A group that an opening is for, such as the public, veterans or students.' },
  {
    id: 'kind-of-job',
    term: 'Kind of federal job (occupational series)',
    says: 'A family of like jobs with a four-digit code, such as 0343. One kind can hold many titles.',
  },
  { id: 'ksa', term: 'Knowledge, skills and abilities', says: 'What an opening checks you for. Show each one with something you did.' },
  { id: 'ladder', term: 'Career ladder', says: 'The grades you can rise to in one job without applying again.' },
  { id: 'locality-pay', term: 'Locality pay', says: 'An extra share of base pay that depends on where the job is.' },
  {
    id: 'occupational-group',
    term: 'Occupational group',
    says: 'A wider family of kinds of job, such as 0300 for general administration.',
  },
  { id: 'opm', term: 'OPM', says: 'The Office of Personnel Management, which sets the rules of federal hiring.' },
  { id: 'preference', term: 'Veterans’ preference', says: 'Extra standing in the ranking for some veterans and family members.' },
  {
    id: 'questionnaire',
    term: 'Assessment questionnaire',
    says: 'Questions about what you have done. Your resume must bear out each answer.',
  },
  { id: 'sa-a', term: 'Schedule A', says: 'A way for people with certain disabilities to be hired without the usual ranking.' },
  {
    id: 'specialized-experience',
    term: 'Specialized experience',
    says: 'A year of work like the job itself, at about the level of the grade below. Private work counts.',
  },
  { id: 'step', term: 'Step', says: 'One of ten pay rates within a grade. You rise with time and good work.' },
  { id: 'substitution', term: 'Education in place of experience', says: 'School that counts as if it were work, up to a certain grade.' },
  {
    id: 'telework',
    term: 'Telework and remote work',
    says: 'Working from home on some days, or always. Most federal jobs are now on site.',
  },
  {
    id: 'time-in-grade',
    term: 'Time in grade',
    says: 'A waiting rule for people already in federal jobs. It does not bind people from outside.',
  },
  { id: 'usajobs', term: 'USAJOBS', says: 'The government’s own job site, where federal openings are posted.' },
];

/** Series of the small world with texts to learn from; every word is made up for these tests. */
export const smallSeries = [
  {
    code: '0343',
    title: 'Management and Program Analysis',
    texts: [
      'Evaluate programs, study workflow, advise managers on staffing and write reports on efficiency.',
      'Analyze program performance, measure outcomes, recommend changes to organization and budget.',
      'Conduct management studies, map processes, interview managers and present findings.',
    ],
  },
  {
    code: '0610',
    title: 'Nurse',
    texts: [
      'Assess patients, give medication, record vital signs and care for wounds on the ward.',
      'Provide bedside nursing care, teach patients, work with physicians and triage the sick.',
      'Plan nursing care for patients after surgery and check medication orders.',
    ],
  },
  {
    code: '1102',
    title: 'Contracting',
    texts: [
      'Negotiate contracts with vendors, solicit bids, award contracts and administer modifications.',
      'Prepare solicitations, evaluate vendor proposals and close out contracts.',
      'Review purchase requests, analyze prices, negotiate terms with suppliers and award bids.',
    ],
  },
  {
    code: '2210',
    title: 'Information Technology Management',
    texts: [
      'Write software in Python and Go, run servers, secure networks and fix databases.',
      'Administer Linux servers, patch software, monitor networks and answer help desk tickets.',
      'Design databases with SQL, deploy software to the cloud and test code.',
    ],
  },
  {
    code: '5823',
    title: 'Automotive Mechanic',
    texts: [
      'Repair engines, brakes and transmissions of trucks, and replace worn parts.',
      'Diagnose faults in vehicles, tune engines, grease bearings and change tires.',
      'Inspect trucks, weld frames and overhaul diesel engines in the shop.',
    ],
  },
] as const;

/** Titles that stood over each series. */
export const smallTitles: Record<string, readonly string[]> = {
  '0343': ['Program Analyst', 'Management Analyst', 'Management and Program Analyst'],
  '0610': ['Registered Nurse', 'Nurse', 'Staff Nurse', 'Nurse Practitioner'],
  '1102': ['Contract Specialist', 'Procurement Analyst', 'Contracting Officer'],
  '2210': ['IT Specialist', 'Software Developer', 'Systems Administrator', 'Information Technology Specialist'],
  '5823': ['Automotive Mechanic', 'Heavy Equipment Mechanic', 'Truck Mechanic'],
};

/** Work told in plain words, with no background in it; each is the middle of a resume or profile text. */
export const works: readonly { name: string; lines: readonly string[] }[] = [
  {
    name: 'contracts',
    lines: [
      'Negotiated contracts with vendors and awarded purchase orders.',
      'Prepared solicitations, compared bids and closed out contracts.',
      'Kept procurement files and checked invoices against terms.',
    ],
  },
  {
    name: 'nursing',
    lines: [
      'Assessed patients, gave medication and recorded vital signs.',
      'Planned nursing care and worked with physicians on wound care.',
      'Taught patients and families what to do after discharge.',
    ],
  },
  {
    name: 'software',
    lines: [
      'Wrote software in Python and Java, with unit tests.',
      'Ran Linux servers, databases and cloud deployments.',
      'Fixed security flaws and answered support tickets.',
    ],
  },
  {
    name: 'program analysis',
    lines: [
      'Studied workflow and staffing and measured program results.',
      'Wrote reports with recommendations for managers.',
      'Tracked budgets and performance measures in spreadsheets.',
    ],
  },
  {
    name: 'accounting',
    lines: [
      'Kept the general ledger and reconciled accounts.',
      'Prepared financial statements and supported audits.',
      'Reviewed internal controls and accounts payable.',
    ],
  },
  {
    name: 'human resources',
    lines: [
      'Recruited and classified positions and advised managers.',
      'Handled employee relations, benefits questions and personnel records.',
      'Ran onboarding and training for new staff.',
    ],
  },
  {
    name: 'vehicle repair',
    lines: [
      'Repaired diesel engines, brakes and transmissions.',
      'Diagnosed faults in heavy trucks and replaced worn parts.',
      'Kept maintenance records and ordered parts.',
    ],
  },
  {
    name: 'logistics',
    lines: [
      'Planned supply, storage and shipment of equipment.',
      'Managed warehouse stock and inventory counts.',
      'Coordinated carriers, loading and delivery schedules.',
    ],
  },
  {
    name: 'civil engineering',
    lines: [
      'Designed roads, bridges and storm drains.',
      'Inspected construction sites and reviewed drawings.',
      'Calculated loads and wrote engineering specifications.',
    ],
  },
  {
    name: 'biology',
    lines: [
      'Surveyed wildlife and fish habitat in the field.',
      'Collected samples and analyzed data on endangered species.',
      'Wrote environmental assessments and management plans.',
    ],
  },
  {
    name: 'security',
    lines: [
      'Patrolled buildings, checked badges and screened visitors.',
      'Responded to alarms and wrote incident reports.',
      'Reviewed cameras and trained guards.',
    ],
  },
  {
    name: 'teaching',
    lines: [
      'Planned lessons and taught classes of students.',
      'Assessed learning and wrote training materials.',
      'Advised students and worked with families.',
    ],
  },
  {
    name: 'public affairs',
    lines: [
      'Wrote press releases, speeches and web articles.',
      'Answered questions from reporters and planned outreach.',
      'Ran social media accounts and media briefings.',
    ],
  },
  {
    name: 'claims',
    lines: [
      'Interviewed claimants and decided claims for benefits.',
      'Reviewed evidence, medical records and eligibility rules.',
      'Explained decisions and appeals by letter and phone.',
    ],
  },
  {
    name: 'electrical work',
    lines: [
      'Installed wiring, switches and circuit breakers.',
      'Repaired electrical motors and control panels.',
      'Read blueprints and tested circuits.',
    ],
  },
  {
    name: 'law',
    lines: [
      'Researched law and wrote briefs and legal opinions.',
      'Represented clients at hearings and trials.',
      'Reviewed contracts and regulations for legal risk.',
    ],
  },
  {
    name: 'office work',
    lines: [
      'Answered phones, kept calendars and filed records.',
      'Typed letters, made travel arrangements and ordered supplies.',
      'Greeted visitors and sorted mail.',
    ],
  },
  {
    name: 'data science',
    lines: [
      'Built statistical models and machine learning in Python and R.',
      'Cleaned large data sets with SQL and designed surveys.',
      'Explained findings to managers with charts.',
    ],
  },
  {
    name: 'social work',
    lines: [
      'Counseled clients and families and made treatment plans.',
      'Assessed psychosocial needs and referred clients to services.',
      'Managed cases and wrote clinical notes.',
    ],
  },
  {
    name: 'safety',
    lines: [
      'Inspected workplaces for hazards and unsafe practice.',
      'Investigated accidents and wrote safety plans.',
      'Trained workers in protective equipment and fire safety.',
    ],
  },
];

import { expect, it } from 'vitest';
import { readCompiled } from '../../taxonomy/batch/read-compiled.ts';
import { loadTaxonomy } from '../../taxonomy/load-taxonomy.ts';
import { analyzePosting } from '../../taxonomy/match/analyze-posting.ts';

const taxonomy = await loadTaxonomy(readCompiled('taxonomy/compiled'));

/** Acronyms with several readings, each in the company of every one; null = none of them is meant. */
it.each<[acronym: string, text: string, skill: string | null]>([
  ['PM', 'Keeps scope, milestones and deliverables of each project; three years as PM.', 'project-management'],
  ['PM', 'Perform PM and lubrication on HVAC units, close each work order in the CMMS.', 'preventive-maintenance'],
  ['PM', 'Own the roadmap and launch of the product as PM, and talk to users.', 'product-management'],
  ['PM', 'The shift ends at 5 PM. Clean the rooms.', null],
  ['NDA', 'Draft and negotiate each NDA and agreement.', 'contract-law'],
  ['NDA', 'Statistics for the NDA of a new drug after its clinical phases.', 'food-and-drug-regulation'],
  ['NEC', 'Run conduit and wiring as the NEC wants.', 'national-electrical-code'],
  ['DPO', 'Keep the ship in place as DPO on watch.', null],
  ['BA', 'Write user stories and requirements with QA and dev in Scrum. Experience as BA.', 'business-analysis'],
  ['BA', 'BA or BS degree from a college or university.', 'bachelors-degree'],
  ['OT', 'Plan of care for each patient: PT, OT and speech therapy.', 'occupational-therapy'],
  ['OT', 'Secure OT networks: SCADA, PLC and ICS on industrial sites.', 'ot-security'],
  ['OT', 'Extra pay for OT on weekends.', null],
  ['PT', 'Treat each orthopedic patient under a PT plan of therapy.', 'physical-therapy'],
  ['PT', 'Army PT and exercise plans for recruits: fitness first.', 'fitness-instruction'],
  ['PT', 'Hours: FT or PT.', null],
  ['CNA', 'CNA with six months of resident care; takes vital signs.', 'certified-nursing-assistant'],
  ['CNA', 'Sell CNA policies and renew them each year.', null],
  ['CDL', 'CDL and a clean driving record.', 'cdl'],
  ['CDL', 'Class A CDL for long hauls.', 'cdl-class-a'],
  ['SOC', 'Watch SIEM alerts in the SOC and respond to each threat and incident.', 'security-operations'],
  ['SOC', 'Prepare SOC reports: audit of controls under SSAE 18.', 'soc-2'],
  ['SOC', 'Verify RTL of an SOC: ASIC and FPGA silicon.', 'fpga'],
  ['BLS', 'BLS and ACLS for healthcare: CPR for each patient.', 'bls'],
  ['BLS', 'An economist who reads BLS wage data, the CPI and labor statistics.', 'labor-statistics'],
])('%s: %s', (acronym, text, skill) => {
  const found = analyzePosting({ text }, null, taxonomy).skills.filter(({ mentions }) =>
    mentions.some(({ quote }) => quote.split(/\W+/).includes(acronym)),
  );
  expect(found.map(({ id }) => id)).toEqual(skill === null ? [] : [taxonomy.skillById.get(skill)?.id ?? skill]);
});

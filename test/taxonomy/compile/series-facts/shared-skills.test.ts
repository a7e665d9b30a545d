import { describe, expect, test } from 'vitest';
import { agencyOfOpening } from '../../../../taxonomy/compile/series-facts/agency-of-opening.ts';
import { sharedSkills } from '../../../../taxonomy/compile/series-facts/shared-skills.ts';

const codes = JSON.stringify({
  AF: { name: 'Department of the Air Force' },
  AF1M: { name: 'Air Force Materiel Command' },
  DJ: { name: 'Department of Justice' },
  DJ03: { name: 'Bureau of Prisons/Federal Prison System' },
  OT: { name: 'Other Agencies and Independent Organizations' },
  SB00: { name: 'Small Business Administration' },
  VATA: { name: 'Veterans Health Administration' },
  VA: { name: 'Department of Veterans Affairs' },
});

test.each([
  ['Air Force Materiel Command', 'Department of the Air Force'],
  ['Justice, Bureau of Prisons/Federal Prison System', 'Department of Justice'],
  ['VeteransHealthAdministration', 'Department of Veterans Affairs'],
  ['Small Business Administration', 'Small Business Administration'],
  ['Other Agencies and Independent Organizations', null],
  ['An office nobody lists', null],
])('an opening of "%s" is of %s', (given, agency) => expect(agencyOfOpening(() => codes)(given)).toBe(agency));

describe('skills that several agencies ask for', () => {
  const read = (text: string) => new Set(['welding', 'budgeting', 'payroll'].filter((skill) => text.toLowerCase().includes(skill)));
  const asks = (id: string) => ({ skill: id, label: id, basis: 'openings' as const, share: 0.5, lift: 5 });
  const series = [{ code: '0001', asksFor: [asks('welding'), asks('budgeting')] }];
  const opening = (agency: string, text: string, code = '0001') => ({ code, agency, text });

  test('are those named by three agencies or more, the widest first, with the openings of each', () => {
    const openings = [
      opening('A', 'We need budgeting and welding.'),
      opening('A', 'Budgeting.'),
      opening('B', 'Budgeting and payroll.'),
      opening('C', 'Budgeting, welding, payroll.'),
      opening('D', 'Welding, payroll.'),
      opening('D', 'Nothing.'),
      opening('D', 'Budgeting.'),
    ];
    expect(sharedSkills(openings, series, read)).toEqual([
      {
        code: '0001',
        agencies: [
          { name: 'D', openings: 3 },
          { name: 'A', openings: 2 },
          { name: 'B', openings: 1 },
          { name: 'C', openings: 1 },
        ],
        agencyCount: 4,
        openings: 7,
        skills: [
          { skill: 'budgeting', label: 'budgeting', agencyCount: 4, by: [1, 2, 1, 1] },
          { skill: 'welding', label: 'welding', agencyCount: 3, by: [1, 1, 0, 1] },
        ],
      },
    ]);
  });

  test('are none where two agencies hire, or where nothing is known of the series', () => {
    expect(sharedSkills([opening('A', 'Welding.'), opening('B', 'Welding.')], series, read)).toEqual([]);
    expect(
      sharedSkills(
        ['A', 'B', 'C'].map((agency) => opening(agency, 'Welding.', '0002')),
        series,
        read,
      ),
    ).toEqual([]);
  });
});

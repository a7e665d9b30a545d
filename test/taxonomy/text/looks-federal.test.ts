import { describe, expect, test } from 'vitest';
import { looksFederal } from '../../../taxonomy/text/looks-federal.ts';

const federal = [
  'Program Analyst\nPay scale & grade: GS-0343-12\nThis job is open to the public\nSpecialized experience: one year of reviewing programs.',
  'Nurse\nAppointment type: Permanent. Service type: Excepted service.\nYou must register with the Selective Service.',
  'Electrician WG-2805-10. Time-in-grade does not apply. See the announcement number above when you call.',
  'One year equivalent to the next lower grade. ICTAP candidates must be well qualified. Apply on USAJOBS.',
];
const privateAds = [
  '',
  'Operations analyst. You will work in Excel and SQL with a small team in Kansas City.',
  'Cleared systems engineer supporting a federal client. Pay is about that of a GS-13. Veterans are welcome.',
  'Federal proposal writer. You know USAJOBS and can explain veterans’ preference to clients.',
  'We review each occupational questionnaire by hand and follow all laws.',
];

describe('federal announcement or private ad', () => {
  test.each(federal)('announcement: %s', (text) => expect(looksFederal({ text })).toBe(true));
  test.each(privateAds)('private: %s', (text) => expect(looksFederal({ text })).toBe(false));
  test('the title counts too, and an empty posting is private', () => {
    expect(looksFederal({ title: 'Analyst GS-0343-09', text: 'Who may apply: anyone. Specialized experience is needed.' })).toBe(true);
    expect(looksFederal({})).toBe(false);
  });
});

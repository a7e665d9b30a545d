import type { MayApply } from '../../taxonomy/schema/may-apply.ts';
import type { PayHere } from '../../taxonomy/schema/pay-here.ts';
import type { Plate } from '../../taxonomy/schema/taxonomy.ts';

/** One line of a plate. `value` null = not known; the note then says kindly where to look. */
export interface PlateFact {
  label: string;
  value: string | null;
  note?: string;
  /** What the ad itself says of the same thing. */
  beside?: string;
}

const dollars = (n: number) => `$${Math.round(n / 1000)}k`;
const count = (n: number) => n.toLocaleString('en-US');
const percent = (share: number) => `${Math.round(share * 100)}%`;

/** Names of the pay systems that hold most of some kind of job, so that nobody takes GS for granted. */
const paySystems: Record<string, string> = {
  VN: 'VA nurse pay',
  VM: 'VA physician pay',
  VP: 'VA podiatrist and optometrist pay',
  SV: 'TSA pay bands',
  WG: 'hourly trade pay',
  WL: 'hourly trade pay',
  WS: 'hourly trade pay',
  AD: 'pay set by the agency',
  AT: 'air traffic pay bands',
  FP: 'Foreign Service pay',
  FO: 'Foreign Service pay',
  LE: 'Secret Service uniformed pay',
  NH: 'acquisition demonstration bands',
  ES: 'senior executive pay',
};

/**
 * The four facts of a plate, always four and always in this order: pay, entry hires, degree, who may apply.
 * What is missing stays missing and says so; nothing is estimated here. `adPay` is what the ad pays, in words; it stands beside the federal pay.
 */
export function plateFacts(plate: Plate, pay: PayHere | null, mayApply: MayApply | null, adPay?: string): PlateFact[] {
  const paid = payFact(plate, pay);
  return [adPay ? { ...paid, beside: `this ad: ${adPay}` } : paid, hiresFact(plate), degreeFact(plate), applyFact(mayApply)];
}

function payFact(plate: Plate, pay: PayHere | null): PlateFact {
  const label = 'Pay here';
  const grades = plate.gsGrades;
  if (grades) {
    const range = grades.low === grades.high ? `GS-${grades.low}` : `GS-${grades.low} to ${grades.high}`;
    if (!pay) return { label, value: range, note: 'usual grades' };
    return { label, value: `${dollars(pay.low)} to ${dollars(pay.high)}`, note: `${range}, ${shortPlace(pay.place)}, ${pay.year}` };
  }
  if (plate.collar === 'blue') return { label, value: 'By the hour', note: 'set by local wage surveys' };
  const plan = plate.payPlan;
  if (!plan || plan.code === 'GS') return { label, value: null, note: 'see each opening' };
  return { label, value: `Pay plan ${plan.code}`, note: paySystems[plan.code] ?? 'not the General Schedule' };
}

/** A pay area by its first city: "Kansas City-Overland Park-Kansas City, MO-KS" is the Kansas City area. */
function shortPlace(place: string): string {
  const [first = place] = place.split(/[-–]|, /);
  return first === place ? place : `${first} area`;
}

function hiresFact({ entry }: Plate): PlateFact {
  const label = 'Entry hires a year';
  if (!entry) return { label, value: null, note: 'our table is silent' };
  if (entry.best12 === 0) return { label, value: 'None', note: 'in any 12 months we know' };
  return { label, value: count(entry.last12), note: `latest 12 months; best 12: ${count(entry.best12)}` };
}

function degreeFact({ education, entry }: Plate): PlateFact {
  const label = 'Degree';
  const held = entry?.degreeHeldShare;
  const note = held === null || held === undefined ? {} : { note: `${percent(held)} of recent hires had one` };
  switch (education.rule) {
    case 'required':
      return { label, value: 'Degree or set courses', ...note };
    case 'optional':
      return { label, value: 'Not a must', ...(note.note ? note : { note: 'experience can stand in' }) };
    case 'none':
      return { label, value: 'None asked', ...note };
    case 'disputed':
      return { label, value: 'Sources disagree', ...(note.note ? note : { note: 'read the opening' }) };
    default:
      return { label, value: null, ...(note.note ? note : { note: 'read the opening' }) };
  }
}

function applyFact(mayApply: MayApply | null): PlateFact {
  const label = 'Who may apply';
  if (!mayApply) return { label, value: null, note: 'each opening says' };
  return { label, value: mayApply.value, ...(mayApply.note ? { note: mayApply.note } : {}) };
}

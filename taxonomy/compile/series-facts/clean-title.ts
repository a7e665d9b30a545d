/** Abbreviations of federal titles, spelled out; whole words only. */
const SPELLED: Readonly<Record<string, string>> = {
  'A/C': 'Air Conditioning',
  ASST: 'Assistant',
  COND: 'Conditioning',
  EQPT: 'Equipment',
  EQUIP: 'Equipment',
  HR: 'Human Resources',
  INFO: 'Information',
  INST: 'Instrument',
  LAB: 'Laboratory',
  MED: 'Medical',
  MGMT: 'Management',
  OA: 'Office Automation',
  REC: 'Records',
  SPEC: 'Specialist',
  TECH: 'Technician',
};
/** Words that say who hires, or how, and not what the job is. A title that holds one is dropped. */
const NOT_A_TITLE =
  /\b(direct hir\w*|public notice|hiring|title (5|10|32|38)|t5|indef|trainee|interdisciplinary|entry|flyer|blitz|recent graduates?|student|intern|various|pathways|temporary|nte|open to|incentive|gs|gg|tcf|helper\/worker|trades apprentice|apprentice|irs|nasa|mwr|cyp|fmss|bhip|hbpc|msp|nbe\/be|ffsp|sr|adv|diag|unclassified|seasonal|amended|distinguished|green (and|&) gold|diagnstc|printing plant|pepfar|uspto|dh|dpd)\b/i;
/** Titles too bare to tell a person anything. */
const BARE =
  /^(advisor|analyst|atcs|attache|chief|director|engineer|engineer\/scientist|administrative\/technical specialist|field|field office|file|group chief|foreperson|helper|investigator i+|itspec|maintenance|manager|private|satcs|scientist|test)$/i;
/** Rank before or after the kind of work. */
const RANK_BEFORE = /^(supervisory|supervisor|supv|lead|senior|deputy|assistant chief|chief|principal|advanced)[\s,:-]+/i;
const RANK_AFTER = /\s+((training |assistant )?(supervisor|leader)|helper|non-supervisory)( i+)?$/i;
const CAPITALS = new Set(['IT', 'EEO', 'FOIA', 'CBP', 'HVAC', 'GIS', 'MRI', 'CT', 'US', 'U.S.', 'EMT', 'II', 'III', 'IV']);
const SMALL = new Set(['and', 'of', 'for', 'the', 'in', 'to', 'or', 'on']);

/** A title as announced, cleaned: rank, brackets and what follows a dash or comma cut, abbreviations spelled out, normal capitals. '' if nothing is left. */
export function cleanTitle(announced: string): string {
  const outside = announced.replace(/\([^)]*\)?/g, ' ').replace(/\s+/g, ' ');
  const bare = outside
    .replace(/(\s[-–—|]|[-–—|]\s|[,‚;:]).*$/, ' ')
    .replace(/[()"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(RANK_BEFORE, '')
    .replace(RANK_AFTER, '');
  if (NOT_A_TITLE.test(outside) || /\d/.test(bare) || BARE.test(bare) || bare.length < 4) return '';
  return bare.split(' ').map(normalWord).join(' ');
}

function normalWord(word: string, at: number): string {
  const upper = word.toUpperCase();
  if (SPELLED[upper]) return SPELLED[upper];
  if (CAPITALS.has(upper)) return upper;
  if (at > 0 && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (word === '&') return 'and';
  return word.toLowerCase().replace(/(^|[-/])([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}

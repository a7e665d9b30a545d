import type { Posting } from '../schema/posting.ts';

/** Turns of phrase of federal announcements. Private ads use one or another of them; hardly ever three. */
const MARKS: readonly RegExp[] = [
  /\b(?:GS|GG|GM|GP|GL|WG|WL|WS|NH|NT|VN|SV|FV|ES|ZA|ZP)[- ]\d{4}(?:[- ]\d{2})?\b/,
  /\bspecialized experience\b/i,
  /\btime[- ]in[- ]grade\b/i,
  /\b(?:this job is open to|who may apply|hiring paths?|area of consideration)\b/i,
  /\b(?:announcement|control) number\b/i,
  /\bUSAJOBS?\b/i,
  /\b(?:pay scale (?:&|and) grade|series (?:&|and) grade|appointment type|service type|promotion potential)\b/i,
  /\boccupational (?:questionnaire|series)\b/i,
  /\bequivalent to (?:at least )?(?:the )?(?:next lower grade|GS-\d+|the GS-\d+)/i,
  /\b(?:CTAP|ICTAP|career transition assistance|veterans['’] preference|schedule A|competitive service|excepted service)\b/i,
  /\bselective service\b/i,
  /\bopen (?:&|and) closing dates\b/i,
];
const ENOUGH = 3;
/** Announcements say these things near their top or in their requirements; a longer text is not searched further. */
const LOOKED_AT = 60_000;

/** The government's own board carries nothing else. */
const OWN_BOARD = /^https:\/\/(?:www\.)?usajobs\.gov\//;

/** Whether a posting is a federal announcement rather than a private ad: read on USAJOBS, or at least three turns of phrase that only those share. Total. */
export function looksFederal({ title = '', text = '', url = '' }: Posting): boolean {
  if (OWN_BOARD.test(url)) return true;
  const said = `${title}\n${text}`.slice(0, LOOKED_AT);
  let count = 0;
  for (const mark of MARKS) {
    if (mark.test(said)) count++;
    if (count === ENOUGH) return true;
  }
  return false;
}

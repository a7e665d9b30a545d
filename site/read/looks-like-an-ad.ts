/** Shorter than this is a teaser or a notice. The shortest whole ads seen in saved pages and feeds have about 500 characters. */
const SHORTEST_AD = 350;
/** Different signs that must be there: a news story about hiring shows one or two, an ad of any kind three or more. */
const SIGNS_NEEDED = 3;

/** What ads say and other pages rarely do. */
const signs: readonly RegExp[] = [
  /\b(?:responsibilit(?:y|ies)|duties|what you(?:'|’)?(?:ll| will) do|day[- ]to[- ]day|essential functions|key tasks)\b/i,
  /\b(?:requirements?|qualifications?|what you(?:'|’)?(?:ll| will)? (?:need|bring)|must[- ]haves?|you have|skills required|minimum (?:education|experience))\b/i,
  /\b(?:\d\+?|one|two|three|five) (?:or more )?years?(?:'|’)?(?: of)?(?: [\w-]+){0,4} experience\b|\bexperience (?:in|with|as|working)\b|\bproven experience\b/i,
  /\b(?:we(?:'|’)?re|we are|is|are) (?:currently |now |actively )?(?:looking for|seeking|hiring|recruiting)\b|\bjoin (?:our|the|us)\b|\byou will\b|\byou(?:'|’)ll\b/i,
  /\b(?:salary|pay range|compensation|hourly|per hour|per year|benefits|paid time off|pto|401\(?k\)?|health insurance|superannuation)\b/i,
  /\b(?:full[- ]time|part[- ]time|contract position|permanent|remote|hybrid|on[- ]site|shift)\b/i,
  /\bequal (?:employment )?opportunity\b|\bwithout regard to\b|\breasonable accommodation\b|\beeo\b/i,
  /\b(?:job (?:description|summary|title|posting|location)|position (?:summary|overview)|about (?:the|this) (?:role|job|position)|the role|reports? to)\b/i,
  /\b(?:bachelor(?:'|’)?s|degree|diploma|certification|licen[sc]e)\b/i,
  /\b(?:candidates?|applicants?|apply (?:now|today|online|by|for this)|resume|cover letter)\b/i,
];

/** The cheap question: is this text likely a job ad? Only the first 20,000 characters are looked at. `needed` asks for more signs in doubt. */
export function looksLikeAnAd(text: string, needed = SIGNS_NEEDED): boolean {
  if (text.length < SHORTEST_AD) return false;
  const start = text.slice(0, 20_000);
  let seen = 0;
  for (const sign of signs) {
    if (sign.test(start)) seen++;
    if (seen >= needed) return true;
  }
  return false;
}

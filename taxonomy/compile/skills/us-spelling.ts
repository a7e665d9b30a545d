/**
 * British to US spelling of the words that occur in ESCO's labels. Whole-word rules, first match wins; the exceptions of "-ise" are
 * words that have no "-ize" ("supervise").
 */
const KEEP_ISE =
  /^(?:adv|exerc|superv|unsuperv|fundra|telefundra|lia|cr|enterpr|prec|expert|dev|prom|merchand|franch|surpr|ra|no|pra|disgu|rev|improv|telev|comprom|compr|ar|w|otherw|r|po|cru|conc|likew|dem|exc|parad|treat|prem|bru|clockw|stepw|lengthw|bas|cerv|appra|dis|ch|anim|v|tortoi|porpo|advert)is/;

const RULES: readonly [RegExp, string][] = [
  [/^(.*)isation(s?)$/, '$1ization$2'],
  // Not "analyses": several of them is far more often meant than one who does it.
  [/^(.*)yse(d|r|rs)?$/, '$1yze$2'],
  [/^(.*)ysing$/, '$1yzing'],
  [/^programme(s?)$/, 'program$1'],
  [/^(lab|col|fav|hon|behavi|neighb|harb|hum|flav|od|vap|arm|rum|val|vig)our(.*)$/, '$1or$2'],
  [/^(cent|fib|met|lit|theat|calib|sab|kilomet|centimet|millimet)re(s?)$/, '$1er$2'],
  [/^(licen|defen|offen|preten)ce(s?)$/, '$1se$2'],
  [/^(catalog|dialog|analog)ue(s?)$/, '$1$2'],
  [
    /^(model|travel|label|counsel|level|tunnel|channel|signal|cancel|fuel|marshal|panel|pencil|total|dial|enamel|jewel|shovel)l(ing|ed|er|ers)$/,
    '$1$2',
  ],
  [/^(p)aed(iatric.*)$/, '$1ed$2'],
  [/^(orthop)aed(ic.*)$/, '$1ed$2'],
  [/^(an)aesth(.*)$/, '$1esth$2'],
  [/^(gyn)aec(.*)$/, '$1ec$2'],
  [/^(h)aem(.*)$/, '$1em$2'],
  [/^oesoph(.*)$/, 'esoph$1'],
  [/^(.*)oed(ema.*)$/, '$1ed$2'],
  [/^aluminium$/, 'aluminum'],
  [/^tyre(s?)$/, 'tire$1'],
  [/^grey(s?)$/, 'gray$1'],
  [/^plough(.*)$/, 'plow$1'],
  [/^jewellery$/, 'jewelry'],
  [/^aeroplane(s?)$/, 'airplane$1'],
  [/^cheque(s?)$/, 'check$1'],
  [/^mould(.*)$/, 'mold$1'],
  [/^artefact(s?)$/, 'artifact$1'],
  [/^fulfil$/, 'fulfill'],
  [/^enrol$/, 'enroll'],
  [/^instalment(s?)$/, 'installment$1'],
  [/^skilful(.*)$/, 'skillful$1'],
  [/^storey(s?)$/, 'story$1'],
  [/^kerb(s?)$/, 'curb$1'],
  [/^sulph(.*)$/, 'sulf$1'],
  [/^maths$/, 'math'],
  [/^manoeuvr(.*)$/, 'maneuver$1'],
  [/^draught(s|sman|smen|ing)?$/, 'draft$1'],
];

/** A label in US spelling; words without a rule stay as they are. */
export const usSpelling = (label: string): string => label.replace(/[A-Za-z]+/g, (word) => spellWord(word));

function spellWord(word: string): string {
  const small = word.toLowerCase();
  let spelled = small;
  for (const [british, american] of RULES) {
    if (british.test(small)) {
      spelled = small.replace(british, american);
      break;
    }
  }
  if (spelled === small && /is(?:e[sdr]?|ers|ing)$/.test(small) && !KEEP_ISE.test(small))
    spelled = small.replace(/is(e[sdr]?|ers|ing)$/, 'iz$1');
  if (spelled === small) return word;
  return word[0] === word[0]!.toUpperCase() ? spelled[0]!.toUpperCase() + spelled.slice(1) : spelled;
}

/** "manage" = managing, managed; "plan" = planning, planned. By rule alone: what goes its own way ("built") is written out where it is used. */
export function inflectVerb(verb: string): readonly [ing: string, past: string] {
  const stem = /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const ing = /[^eyo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
  if (verb.endsWith('e')) return [ing, `${verb}d`];
  return [ing, /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`];
}

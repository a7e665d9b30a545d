/** Buttons, dates and notices at the edges of a main text; inside it a line may say what it likes. */
const edge =
  /^(?:apply(?: now| here| online| for this (?:job|position|role))?|easy apply|save(?: job| for later)?|share\b.{0,30}|print|email|facebook|linkedin|twitter|x|copy link|report (?:this )?(?:job|ad)|back(?: to .*)?|skip to .*|posted\b.{0,40}|\d+ (?:day|hour|week|month)s? ago|new|©.*|copyright\b.*|all rights reserved.*|privacy(?: policy| notice)?|terms(?: of (?:use|service))?|accessibility|sitemap|show (?:more|less)|see (?:more|less)|read (?:more|less)|sign in|log in|message|follow|accept(?: all)?(?: cookies)?|reject)\.?$/i;

/** The text without lines at its start and end that are buttons and notices of the page around it. */
export function trimEdges(text: string): string {
  const lines = text.split('\n');
  let from = 0;
  let to = lines.length;
  const out = (line: string | undefined) => line !== undefined && (line === '' || edge.test(line));
  while (from < to && out(lines[from])) from++;
  while (to > from && out(lines[to - 1])) to--;
  return lines.slice(from, to).join('\n');
}

/** Parts of a page that are never the ad: ways around the site, forms, dialogs, footers, and ads for other jobs. */
const byTag =
  'nav, footer, aside, form, dialog, menu, noscript, iframe, [role="navigation"], [role="search"], [role="contentinfo"], [role="complementary"], [role="dialog"], [role="alertdialog"], [role="banner"], [aria-modal="true"]';

/** Names that give such parts away where the tag does not: whole words of a class or an id. */
const byName =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|breadcrumbs?|sidebar|share|sharing|social|similar|related|recommend(?:ed|ations?)?|recently|people[-_]also|more[-_]jobs|other[-_]jobs|job[-_]?alerts?|sign[-_]?in|log[-_]?in|signup|modal|popup|toast|skip[-_]?(?:link|to)|comments?|recruiters?|hirer|meet[-_]the|apply[-_]?(?:form|button)|site[-_]?(?:header|footer|nav)|footer|navbar)(?:$|[\s_-])/i;

/** Headings over lists of other ads or other people; what follows them inside their box goes too. */
const headsOthers =
  /^(?:similar|related|recommended|other|more|latest|recently viewed|people also viewed|you (?:may|might) also|jobs you|explore)\b.{0,40}\b(?:jobs?|positions?|roles?|openings?|vacancies|viewed|opportunities|like|searches)\b|^(?:meet the (?:hiring )?team|people you can reach|share this job|job alerts?|get (?:notified|email|job alerts)|create (?:a )?job alert|about the recruiter|we use cookies)/i;

/** A part with more of the page's words than this is the page itself, whatever its name says. */
const MOST_OF_PAGE = 0.6;

/** A page with more such headings than this was made to keep us busy. */
const MOST_HEADINGS = 40;

/** Takes what is never the ad out of the (inert) document, in place. */
export function prune(document: Document): void {
  const { body } = document;
  if (!body) return;
  const whole = size(body);
  for (const element of body.querySelectorAll(byTag)) if (size(element) <= whole * MOST_OF_PAGE) element.remove();
  for (const element of body.querySelectorAll('[class], [id]')) {
    const named = byName.test(element.getAttribute('class') ?? '') || byName.test(element.id);
    if (named && element.isConnected && size(element) <= whole * MOST_OF_PAGE) element.remove();
  }
  const others = [...body.querySelectorAll('h2, h3, h4, h5')].filter((h) => headsOthers.test((h.textContent ?? '').trim().slice(0, 80)));
  for (const heading of others.slice(0, MOST_HEADINGS)) if (heading.isConnected) removeBox(heading, whole);
}

const size = (element: Element) => (element.textContent ?? '').length;

/** The heading with the box it opens: the largest ancestor that begins with it and is no large part of the page; else what follows it. */
function removeBox(heading: Element, whole: number): void {
  let box = heading;
  for (let up = heading.parentElement; up && up.localName !== 'body'; up = up.parentElement) {
    const starts = (up.textContent ?? '').trimStart().startsWith((heading.textContent ?? '').trim());
    if (!starts || up.querySelector('h1') || size(up) > whole * MOST_OF_PAGE) break;
    box = up;
  }
  if (box === heading) {
    for (let next = heading.nextElementSibling; next && !/^h[1-4]$/.test(next.localName); next = heading.nextElementSibling) next.remove();
  }
  box.remove();
}

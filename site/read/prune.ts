/** Parts of a page that are never the ad: ways around the site, forms, dialogs, footers, and ads for other jobs. */
const byTag =
  'nav, footer, aside, form, label[for], label:has(input, select, textarea), dialog, menu, noscript, iframe, [role="navigation"], [role="search"], [role="contentinfo"], [role="complementary"], [role="dialog"], [role="alertdialog"], [role="banner"], [aria-modal="true"]';

/** Names that give such parts away where the tag does not: whole words of a class or an id. */
const byName =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|breadcrumbs?|sidebar|share|sharing|social|similar|related|recommend(?:ed|ations?)?|recently|people[-_]also|more[-_]jobs|other[-_]jobs|job[-_]?alerts?|sign[-_]?in|log[-_]?in|signup|modal|popup|toast|skip[-_]?(?:link|to)|comments?|recruiters?|hirer|meet[-_]the|apply[-_]?(?:form|button)|site[-_]?(?:header|footer|nav)|footer|navbar)(?:$|[\s_-])/i;

/** Headings over lists of other ads or other people; what follows them inside their box goes too. */
const headsOthers =
  /^(?:(?:similar|related|recommended|other|more|latest|featured|recently viewed|people also viewed|you (?:may|might) also|jobs you|explore)\b.{0,40}\b(?:jobs?|positions?|roles?|openings?|vacancies|viewed|opportunities|like|searches|interested in)|recommended for you|people (?:also viewed|you can reach|you may know)|jobs? for you|meet (?:the|your) (?:hiring )?(?:team|recruiter)|share this (?:job|position|role|opening)|job alerts?|(?:get|set up|create) (?:a |an )?(?:notified|email|job) ?alerts?|get notified|about the recruiter)\b.{0,40}$/i;

/** How a cookie notice begins, and the most it says. UTF-16 code units. */
const cookieNotice = /^(?:we|this (?:web)?site|our (?:web)?site|by (?:clicking|continuing|using))\b.{0,60}\bcookies\b/i;
const LONGEST_NOTICE = 1200;

/** Elements that may carry such a heading. */
const headingLike = 'h2, h3, h4, h5, h6, p, div, span, strong, b, legend, summary';

/** A part with more of the page's words than this is the page itself, whatever its name says. */
const MOST_OF_PAGE = 0.6;
/** A page with more such headings than this was made to keep us busy. */
const MOST_HEADINGS = 40;
/** A heading over other ads is short. UTF-16 code units. */
const LONGEST_HEADING = 80;
/** Three links or more that make up most of the words are ways around the site; in an ad's own text links are few. */
const MANY_LINKS = 3;
const MOSTLY_LINKS = 0.6;
/** A list of links larger than this part of the page may be the ad after all. */
const LARGE_PART = 0.3;

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
  for (const element of body.querySelectorAll('p, div, section, span')) {
    const text = element.isConnected ? (element.textContent ?? '').trim() : '';
    if (text !== '' && text.length < LONGEST_NOTICE && text.length < whole * LARGE_PART && cookieNotice.test(text)) element.remove();
  }
  let headings = 0;
  for (const element of body.querySelectorAll(headingLike)) {
    if (headings === MOST_HEADINGS) break;
    if (element.childElementCount > 1 || !element.isConnected) continue;
    const text = (element.textContent ?? '').trim();
    if (text.length > LONGEST_HEADING || !headsOthers.test(text)) continue;
    headings++;
    removeBox(element, whole);
  }
  removeLinkLists(body, whole);
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

/** Menus and footers without a name or a tag that says so: boxes whose words are nearly all links. */
function removeLinkLists(body: Element, whole: number): void {
  const boxes = new Set<Element>();
  for (const link of [...body.querySelectorAll('a[href]')].slice(0, 3000)) {
    // The list of a menu is the link's parent or grandparent.
    const list = link.closest('ul, ol, table') ?? link.parentElement;
    if (list && list !== body) boxes.add(list);
  }
  for (const box of boxes) {
    const links = [...box.querySelectorAll('a[href]')];
    const all = size(box);
    if (links.length < MANY_LINKS || all > whole * LARGE_PART || box.querySelector('h1')) continue;
    if (links.reduce((sum, link) => sum + size(link), 0) >= all * MOSTLY_LINKS) box.remove();
  }
}

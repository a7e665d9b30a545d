/** So many alike in a row are a list of results; fewer may be parts of an ad that can be unfolded. */
const FEWEST_CARDS = 5;
/** A card shows the beginning of an ad at most. UTF-16 code units. */
const LARGEST_CARD = 1200;
/** Now and then a row holds a notice or an advertisement. */
const NEARLY_ALL = 0.8;
/** Pages with more rows than this were made to keep us busy. */
const MOST_ROWS = 1500;

/** What can be pressed to open a job; a button that unfolds a part of the page is none. */
const pressed =
  'a[href], button:not([aria-expanded]):not([aria-controls]), [role="button"]:not([aria-expanded]), [role="link"], [tabindex="0"]';

/** Lists whose rows can be pressed and hold more than a line: the results of a search, beside the open job or instead of one. */
export function cardLists(body: Element): Element[] {
  const lists = new Set<Element>();
  const looked = new Set<Element>();
  for (const press of [...body.querySelectorAll(pressed)].slice(0, MOST_ROWS)) {
    for (let row: Element | null = press; row && row !== body; row = row.parentElement) {
      const list: Element | null = row.parentElement;
      if (!list || looked.has(list) || (row.textContent ?? '').length > LARGEST_CARD) break;
      looked.add(list);
      if (list !== body && isCardList(list)) lists.add(list);
    }
  }
  return [...lists];
}

function isCardList(list: Element): boolean {
  const rows = [...list.children].filter((row) => (row.textContent ?? '').trim() !== '');
  if (rows.length < FEWEST_CARDS) return false;
  const cards = rows.filter((row) => row.children.length > 0 && isCard(row));
  return cards.length >= rows.length * NEARLY_ALL;
}

/** Several pieces, of which one can be pressed: a title with a place, an employer, a date. */
function isCard(row: Element): boolean {
  const text = row.textContent ?? '';
  if (text.length > LARGEST_CARD || (!row.matches(pressed) && !row.querySelector(pressed))) return false;
  const pieces = [...row.querySelectorAll('*')].filter((piece) => piece.childElementCount === 0 && (piece.textContent ?? '').trim() !== '');
  return pieces.length > 1;
}

/** A part that holds this much of the words around it is where the ad goes on. */
const NEARLY_ALL = 0.85;
/** A box with at most so much more around it is as good as the smaller one. */
const HARDLY_MORE = 1.06;

/**
 * The smallest element of a pruned page that still holds nearly all its words; words of links and buttons do not count.
 * One walk without recursion: nesting of any depth is fine.
 */
export function adBox(body: Element): Element {
  const words = proseBelow(body);
  let box = body;
  for (;;) {
    const whole = words.get(box) ?? 0;
    const child: Element | undefined = [...box.children].find((c) => (words.get(c) ?? 0) > whole * NEARLY_ALL);
    if (!child) break;
    box = child;
  }
  // What stands around the box and is hardly anything (a line above, a line below) may well be the ad's own.
  const most = (words.get(box) ?? 0) * HARDLY_MORE;
  while (box !== body && box.parentElement && (words.get(box.parentElement) ?? 0) <= most) box = box.parentElement;
  return box;
}

/** Characters of running text below each element, those of links and controls left out. */
function proseBelow(body: Element): Map<Element, number> {
  const words = new Map<Element, number>();
  const all = [...body.querySelectorAll('*')];
  // Children stand after their parents, so going backwards adds up each element once.
  for (let i = all.length - 1; i >= -1; i--) {
    const element = i < 0 ? body : all[i]!;
    if (/^(?:a|button|script|style|noscript|template|svg|option)$/.test(element.localName)) continue;
    let own = words.get(element) ?? 0;
    for (let node = element.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) own += (node.nodeValue ?? '').trim().length;
    }
    words.set(element, own);
    const up = element.parentElement;
    if (up && element !== body) words.set(up, (words.get(up) ?? 0) + own);
  }
  return words;
}

import { cutLines } from '../../ui/cut-lines.ts';

/** What the style sheet gives the picture here; written into the copy, which has no style sheet. */
const STYLED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
  'font-weight',
  'opacity',
  'display',
  'paint-order',
  'text-anchor',
  'vector-effect',
];

/** Sizes on a picture of the usual width; wider ones grow with theirs. */
const USUAL = 640;
/** Room at each side: elsewhere the font is another one, and names run wider. */
const SIDE = 24;
/** `letter` is about the width of one, of its height, in a font wider than ours. */
const TITLE = { size: 16, line: 22, letter: 0.66 };
const SOURCE = { size: 11, line: 15, letter: 0.52 };
const NO_LIMIT = 99;

/**
 * A copy of a picture that stands by itself in a file: its colors written in, on the ground it has here (a dark page or forced colors would leave
 * it unreadable on white), with its name above it and its dates and sources below.
 */
export function standaloneSvg(svg: SVGSVGElement, name: string, source: string): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const theirs = copy.querySelectorAll('*');
  for (const [at, element] of svg.querySelectorAll('*').entries()) {
    const style = getComputedStyle(element);
    for (const property of STYLED) theirs[at]?.setAttribute(property, style.getPropertyValue(property));
  }
  const [x = 0, y = 0, width = USUAL, height = USUAL] = (svg.getAttribute('viewBox') ?? '').split(/[ ,]+/).map(Number);
  const scale = width / USUAL;
  const ink = getComputedStyle(svg).color;
  const lines = (said: string, { size, letter }: typeof TITLE) => cutLines(said, Math.floor(USUAL / (size * letter)), NO_LIMIT);
  const [above, below] = [lines(name, TITLE), lines(source, SOURCE)];
  const [head, foot] = [(above.length * TITLE.line + SIDE) * scale, (below.length * SOURCE.line + SIDE) * scale];
  const side = SIDE * scale;
  const box = { x: x - side, y: y - head, width: width + 2 * side, height: height + head + foot };

  const texts = [
    ...above.map((line, at) => text(line, x, box.y + (SIDE / 2 + (at + 0.7) * TITLE.line) * scale, TITLE.size * scale, ink, '600')),
    ...below.map((line, at) => text(line, x, y + height + (SIDE / 2 + (at + 0.7) * SOURCE.line) * scale, SOURCE.size * scale, ink)),
  ];
  copy.prepend(element('rect', { x: box.x, y: box.y, width: box.width, height: box.height, fill: groundOf(svg) }));
  copy.append(...texts);
  copy.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('font-family', 'Public Sans, sans-serif');
  return copy;
}

/** The color that the picture lies on. */
function groundOf(from: Element): string {
  for (let at: Element | null = from; at; at = at.parentElement) {
    const color = getComputedStyle(at).backgroundColor;
    if (color && color !== 'transparent' && !/^rgba\(.*, 0\)$/.test(color)) return color;
  }
  return 'Canvas';
}

function text(line: string, x: number, y: number, size: number, fill: string, weight = '400'): SVGElement {
  const made = element('text', { x, y, 'font-size': size, fill, 'font-weight': weight });
  made.textContent = line;
  return made;
}

function element(name: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

import * as v from 'valibot';
import type { Posting } from '../../taxonomy/schema/posting.ts';
import { blockText } from './block-text.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { disarm } from './parse-html.ts';

/** Guards against pages made to hold up a reader: characters in one script, scripts, objects looked at, and how deep. */
const MAX_SCRIPT = 2_000_000;
const MAX_SCRIPTS = 60;
const MAX_NODES = 20_000;
const MAX_DEPTH = 8;
/** A description shorter than this is a stub that only points at the real ad. */
const SHORTEST_DESCRIPTION = 300;

const Text = v.pipe(v.string(), v.nonEmpty());
const Named = v.union([
  v.pipe(
    v.object({ name: Text }),
    v.transform((o) => o.name),
  ),
  Text,
]);
const Place = v.object({
  address: v.union([
    v.pipe(
      v.object({ addressLocality: v.optional(v.unknown()), addressRegion: v.optional(v.unknown()) }),
      v.transform((a) => [a.addressLocality, a.addressRegion].filter((s) => typeof s === 'string' && s.trim() !== '').join(', ')),
    ),
    Text,
  ]),
});
/** schema.org's JobPosting, as much of it as we use. Whatever does not fit is left out, except title and description. */
const JobPosting = v.object({
  '@type': v.pipe(
    v.union([v.string(), v.array(v.unknown())]),
    v.check((type) => [type].flat().includes('JobPosting')),
  ),
  title: v.fallback(v.optional(Text), undefined),
  name: v.fallback(v.optional(Text), undefined),
  description: Text,
  url: v.fallback(v.optional(Text), undefined),
  hiringOrganization: v.fallback(v.optional(Named), undefined),
  jobLocation: v.fallback(
    v.optional(
      v.union([
        Place,
        v.pipe(
          v.array(v.unknown()),
          v.transform((a) => a[0]),
          Place,
        ),
      ]),
    ),
    undefined,
  ),
});

/** A JobPosting as found; `url` is the page it says it belongs to. */
export interface StatedPosting {
  posting: Posting & { title: string; text: string };
  url: string | undefined;
}

/** Every whole JobPosting of a page, also inside arrays and @graph. Broken or hostile JSON is passed over. Stubs are left out. */
export function postingsInJsonLd(document: Document): StatedPosting[] {
  const found: StatedPosting[] = [];
  let budget = MAX_NODES;
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, MAX_SCRIPTS)) {
    const source = script.textContent ?? '';
    if (source.length > MAX_SCRIPT) continue;
    let data: unknown;
    try {
      data = JSON.parse(source.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\/\*\]\]>\*\/)\s*$/g, ''));
    } catch {
      continue;
    }
    const waiting: { value: unknown; depth: number }[] = [{ value: data, depth: 0 }];
    for (let next = waiting.shift(); next && budget > 0; next = waiting.shift()) {
      budget--;
      if (Array.isArray(next.value)) {
        if (next.depth < MAX_DEPTH) for (const value of next.value.slice(0, 500)) waiting.push({ value, depth: next.depth + 1 });
        continue;
      }
      if (typeof next.value !== 'object' || next.value === null) continue;
      const stated = statedPosting(next.value, document);
      if (stated) found.push(stated);
      else if (next.depth < MAX_DEPTH) {
        for (const key of ['@graph', 'mainEntity', 'itemListElement', 'item', 'mainEntityOfPage']) {
          if (Object.hasOwn(next.value, key)) waiting.push({ value: (next.value as Record<string, unknown>)[key], depth: next.depth + 1 });
        }
      }
    }
  }
  return found;
}

function statedPosting(value: object, document: Document): StatedPosting | null {
  const read = v.safeParse(JobPosting, value);
  if (!read.success) return null;
  const { title, name, description, url, hiringOrganization, jobLocation } = read.output;
  const text = descriptionText(description, document);
  const heading = cleanLine(htmlText(title ?? name ?? '', document));
  if (text.length < SHORTEST_DESCRIPTION || heading === '' || heading.length > 300) return null;
  const employer = hiringOrganization && cleanLine(htmlText(hiringOrganization, document)).slice(0, 200);
  const location = jobLocation && cleanLine(jobLocation.address).slice(0, 200);
  return {
    posting: { title: heading, text, ...(employer ? { employer } : {}), ...(location ? { location } : {}), readBy: 'json-ld' },
    url,
  };
}

/** Descriptions come as HTML, as escaped HTML, or as plain text with line ends. */
function descriptionText(description: string, document: Document): string {
  const source = description.slice(0, MAX_SCRIPT);
  if (!/[<&]/.test(source)) return cleanText(source);
  let html = source;
  // Escaped once or twice too often: "&lt;p&gt;" or "&amp;lt;p&amp;gt;".
  for (let round = 0; round < 2 && !/<[a-z/!]/i.test(html) && /&(?:amp;)?(?:lt|#0*60|#x0*3c);/i.test(html); round++)
    html = unescapeOnce(html, document);
  if (!/<[a-z/]/i.test(html))
    return cleanText(
      html
        .split('\n')
        .map((line) => htmlText(line, document))
        .join('\n'),
    );
  const body = inert(html, document);
  // Plain text with a stray <br> or <b> keeps its own line ends.
  const marked = body.querySelector('p, div, li, h1, h2, h3, h4, br');
  return marked
    ? blockText(body)
    : cleanText(
        html
          .split('\n')
          .map((line) => htmlText(line, document))
          .join('\n'),
      );
}

const unescapeOnce = (html: string, document: Document) => inert(html, document).textContent ?? '';
const htmlText = (html: string, document: Document) => (/[<&]/.test(html) ? blockText(inert(html, document)) : html);

/** The body of an inert document made by the same parser as the page's. */
function inert(html: string, document: Document): Element {
  const Parser = document.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString(disarm(html), 'text/html').body;
}

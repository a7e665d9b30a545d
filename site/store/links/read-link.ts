import { type LinkContent, LinkRefused, type LinkSkill } from './link-content.ts';
import { fromVersion1 } from './link-version-1.ts';
import { unpack } from './pack.ts';

/** Where ids lead today: the id itself, the one it was retired in favor of, or null when nobody knows it. */
export interface Forward {
  skill(id: string): string | null;
  series(code: string): string | null;
}

/** A link that was read: what it says with today's ids, which ids are not known here (kept as they are), and which were led on. */
export interface LinkRead {
  content: LinkContent;
  unknown: string[];
  forwarded: { from: string; to: string }[];
}

/** Readers by version; none is ever taken away. */
const READERS: Record<string, (value: unknown) => LinkContent | null> = { '1': fromVersion1 };
const LONGEST_LINK = 2000;
const LONGEST_FILE = 2_000_000;

/** Reads the fragment of an address, with or without its `#`. Throws LinkRefused with a sentence. */
export async function readLink(fragment: string, forward: Forward): Promise<LinkRead> {
  if (fragment.length > LONGEST_LINK) throw new LinkRefused('This link is longer than any we make. Ask for a new one.');
  return readText(fragment, forward, 100_000);
}

/** Reads a link file. Throws LinkRefused with a sentence. */
export async function readLinkFile(file: Blob, forward: Forward): Promise<LinkRead> {
  if (file.size > LONGEST_FILE) throw new LinkRefused('This file is larger than any we make. Ask for a new one.');
  return readText((await file.text()).trim(), forward, LONGEST_FILE);
}

async function readText(text: string, forward: Forward, longest: number): Promise<LinkRead> {
  const [, version, packed] = /^#?v(\d{1,4})\.(.*)$/s.exec(text) ?? [];
  if (!version || packed === undefined) throw new LinkRefused('This is not one of our links.');
  const reader = READERS[version];
  if (!reader) throw new LinkRefused('This link was made by a newer version. Reload the page, then open it again.');
  const content = reader(parse(await unpack(packed, longest)));
  if (!content) throw new LinkRefused('This link is damaged or cut off. Copy the whole link, or ask for a new one.');
  return leadOn(content, forward);
}

function parse(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function leadOn(content: LinkContent, forward: Forward): LinkRead {
  const unknown = new Set<string>();
  const forwarded = new Map<string, string>();
  const lead = (from: string, ask: (id: string) => string | null): string => {
    const to = ask(from);
    if (to === null) unknown.add(from);
    else if (to !== from) forwarded.set(from, to);
    return to ?? from;
  };
  const target = [...new Set(content.target.map((code) => lead(code, forward.series)))];
  const led: LinkContent = { ...content, target };
  if (led.kind !== 'assignment') led.skills = onePerId(led.skills.map((skill) => ({ ...skill, id: lead(skill.id, forward.skill) })));
  if (led.kind === 'return') led.found = led.found.map(({ code, ads }) => ({ code: lead(code, forward.series), ads }));
  return { content: led, unknown: [...unknown], forwarded: [...forwarded].map(([from, to]) => ({ from, to })) };
}

/** Two ids may lead to one; the better known comes first in a link and stays. */
const onePerId = (skills: LinkSkill[]) => [...new Map(skills.toReversed().map((skill) => [skill.id, skill])).values()].toReversed();

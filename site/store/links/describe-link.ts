import type { LinkContent, LinkSkill } from './link-content.ts';
import type { LinkRead } from './read-link.ts';

/** Names for ids; an id nobody knows is its own name. */
export interface Names {
  skill(id: string): string;
  series(code: string): string;
}

/** Exactly what a link says, line by line, and what it leaves out: shown before it is copied. */
export function describeLink(content: LinkContent, names: Names): { says: string[]; leavesOut: string[] } {
  const says: string[] = [];
  if (content.kind === 'assignment') says.push(`Task: read ${ads(content.ads)}.`);
  if (content.target.length > 0) says.push(`Kinds of federal job: ${content.target.map(names.series).join(', ')}.`);
  if (content.kind !== 'assignment') says.push(...skillLines(content.skills, names));
  if (content.kind === 'return') {
    says.push(`Ads read: ${content.adsRead}.`);
    for (const { code, ads: n } of content.found) says.push(`${ads(n)} pointed to ${names.series(code)}.`);
  }
  if (content.kind === 'skills' && content.titleBlind) says.push('Job titles are left aside when ads are read.');
  if ('note' in content && content.note) says.push(`Note: ${content.note}`);
  const leavesOut = ['any name, address or other contact', 'the ads themselves'];
  if (content.kind !== 'assignment')
    leavesOut.push('evidence notes, years, education and past titles', 'what you marked as not yours', 'your own notes');
  return { says, leavesOut };
}

/** What stands between a link and this edition: ids nobody knows here, and ids that were led on. */
export function readingNotes({ unknown, forwarded }: Pick<LinkRead, 'unknown' | 'forwarded'>, names: Names): string[] {
  const notes = forwarded.map(({ from, to }) => `${from} is now ${/^\d{4}$/.test(to) ? names.series(to) : names.skill(to)}.`);
  return unknown.length === 0
    ? notes
    : [...notes, `We do not know these here. They are kept under their own names: ${unknown.join(', ')}.`];
}

const ads = (n: number) => (n === 1 ? 'one ad' : `${n} ads`);

function skillLines(skills: readonly LinkSkill[], names: Names): string[] {
  const groups: [string, LinkSkill['level']][] = [
    ['Skills, expert', 'expert'],
    ['Skills, working', 'working'],
    ['Skills, learning', 'learning'],
    ['Skills, level not said', undefined],
  ];
  return groups.flatMap(([head, level]) => {
    const some = skills.filter((skill) => skill.level === level).map((skill) => names.skill(skill.id));
    return some.length > 0 ? [`${head}: ${some.join(', ')}.`] : [];
  });
}

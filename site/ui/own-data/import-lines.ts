import { counted } from '../words.ts';
import type { ImportPreview } from './own-data-store.ts';

/** What the tables hold, in words; settings and answers count as one thing each. */
const things: readonly [keyof ImportPreview['tables'], string][] = [
  ['postings', 'Ads'],
  ['series', 'Saved kinds of job'],
  ['notes', 'Notes'],
  ['profile', 'Answers, evidence and corrections'],
  ['settings', 'Settings'],
  ['aside', 'Records that could not be read'],
];

/** What an import would change, one line a kind of thing; a thing that stays as it is has no line. Empty: nothing would change. */
export function importLines({ tables, skills }: ImportPreview): string[] {
  const lines = things.flatMap(([table, name]) => {
    const { added, changed, same, removed } = tables[table];
    const parts = [
      added > 0 && `${number(added)} new`,
      changed > 0 && `${number(changed)} changed`,
      removed > 0 && `${number(removed)} taken away`,
    ].filter((part) => part !== false);
    if (parts.length === 0) return [];
    return [`${name}: ${[...parts, ...(same > 0 ? [`${number(same)} as they are`] : [])].join(', ')}.`];
  });
  return skills.before === skills.after
    ? lines
    : [`You would have ${counted(skills.after, 'skill')} marked; now it is ${number(skills.before)}.`, ...lines];
}

const number = (n: number) => n.toLocaleString('en-US');

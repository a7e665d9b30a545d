import * as v from 'valibot';

/** What one page gave. `head` and `tail` are the first and last 400 characters; runs of blanks count and stand as one, here and in `textLength`. */
export type Reported =
  | { readBy: string; title: string | null; employer: string | null; textLength: number; head: string; tail: string }
  | { posting: null; reason: string };

export type Line = { file: string } & Reported;

/** Fields of an index line that say what a reader should find; null or missing = not said, and a page without title and text holds no ad. */
export const expectedFields = {
  expected_title: v.nullish(v.string()),
  expected_company: v.nullish(v.string()),
  desc_head: v.nullish(v.string()),
  desc_tail: v.nullish(v.string()),
  desc_chars: v.nullish(v.number()),
};
const Expected = v.object(expectedFields);

/** A text may be this much longer or shorter than the one expected. */
const LENGTH = 0.1;

/** How a reading differs from what the index says of the page; empty where it agrees or the index says nothing. */
export function differences(line: Line, expected: v.InferOutput<typeof Expected>): string[] {
  const title = plain(expected.expected_title).replace(/\s*-\s*job post$/i, '');
  const length = expected.desc_chars ?? 0;
  const said = Object.keys(expectedFields).some((field) => field in expected);
  if (title === '' && length === 0) return said && 'title' in line ? [`read "${line.title}" where no ad is`] : [];
  if (!('title' in line)) return [`read no ad (${line.reason})`];
  const employer = plain(expected.expected_company);
  const [head, tail] = [plain(expected.desc_head), plain(expected.desc_tail)];
  return [
    ...(title !== '' && plain(line.title) !== title ? [`title "${line.title}", not "${title}"`] : []),
    ...(employer !== '' && plain(line.employer) !== employer ? [`employer "${line.employer}", not "${employer}"`] : []),
    ...(line.head.includes(head) ? [] : [`begins "${line.head.slice(0, 60)}"`]),
    ...(line.tail.includes(tail) ? [] : [`ends "${line.tail.slice(-60)}"`]),
    ...(length > 0 && Math.abs(line.textLength - length) > length * LENGTH ? [`${line.textLength} characters, not ${length}`] : []),
  ];
}

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

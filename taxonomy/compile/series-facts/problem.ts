import * as v from 'valibot';

/** Something wrong in hand-written or outside data, told so that the person who edits it can mend it. */
export interface Problem {
  /** File as named in this project, or the path under the sources folder. */
  file: string;
  /** Which entry of the file: a code, an id, a row. */
  entry: string;
  wrong: string;
  got: string;
  expected: string;
}

/** What a schema has against an entry. A check of ours expects nothing that valibot could name, but says it in its message. */
export function shapeProblem(file: string, entry: string, issue: v.BaseIssue<unknown>): Problem {
  const wrong = `${v.getDotPath(issue) ?? 'entry'} is wrong`;
  return { file, entry, wrong, got: issue.received, expected: issue.expected ?? issue.message };
}

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

/** Marks inside one another; a document has a dozen. */
const DEEPEST = 256;
const [OPEN, CLOSE, SLASH, QUESTION, DASH] = [60, 62, 47, 63, 45];

/**
 * Looks at the marks of an XML file as its bytes come by, without building anything: each must end before the next begins, and be closed in turn.
 * On others the reader of Word files spends minutes. Definitions ("<!DOCTYPE ... [") are refused with them: no Word file has any.
 * @returns told the bytes in order; false from the first bytes on that no Word file would hold
 */
export function markChecker(): (bytes: Uint8Array) => boolean {
  let depth = 0;
  let inMark = false;
  let first = 0;
  let before = 0;
  let fine = true;
  return (bytes) => {
    for (const byte of bytes) {
      if (byte === OPEN) {
        fine &&= !inMark;
        inMark = true;
        first = 0;
      } else if (inMark && byte === CLOSE) {
        inMark = false;
        if (first === SLASH) depth--;
        else if (before !== SLASH && before !== QUESTION && before !== DASH) depth++;
        fine &&= depth >= 0 && depth <= DEEPEST;
      } else if (inMark && first === 0) first = byte;
      before = byte;
    }
    return fine;
  };
}

/** Breaks a label at blanks into at most `lines` lines of about `width` characters; what doesn't fit ends in an ellipsis. For SVG, which can't wrap. */
export function cutLines(label: string, width: number, lines: number): string[] {
  const out: string[] = [];
  let line = '';
  for (const word of label.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length <= width || line === '') {
      line = longer;
      continue;
    }
    out.push(line);
    line = word;
    if (out.length === lines) break;
  }
  if (out.length < lines) return [...out, line];
  return [...out.slice(0, -1), `${out.at(-1)!.replace(/[,;]$/, '')}…`];
}

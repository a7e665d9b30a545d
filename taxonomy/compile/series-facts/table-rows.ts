/**
 * Rows of a delimited table with a header line, as records of strings.
 * Knows quoted fields ("a, b", doubled quotes inside), which both the FedScope and the O*NET tables use; a byte-order mark is dropped.
 * Missing cells are empty strings; blank lines are skipped.
 */
export function tableRows(text: string, delimiter: ',' | '\t'): Record<string, string>[] {
  const [header, ...rows] = cells(text.replace(/^\uFEFF/, ''), delimiter);
  if (!header) return [];
  return rows
    .filter((row) => row.length > 1 || row[0] !== '')
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function cells(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === delimiter || char === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      if (char === '\n') {
        rows.push(row);
        row = [];
      }
    } else cell += char;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

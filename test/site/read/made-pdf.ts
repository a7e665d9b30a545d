import { deflateSync } from 'node:zlib';

/** A PDF whose pages all draw what this content stream, packed, says. */
export function pdf(content: Buffer, { filters = '/FlateDecode', pages = 1 } = {}): Buffer {
  const numbers = Array.from({ length: pages }, (_none, i) => i + 5);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${numbers.map((number) => `${number} 0 R`).join(' ')}]/Count ${pages}>>`,
    null,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...numbers.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 3 0 R/Resources<</Font<</F 4 0 R>>>>>>'),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  objects.forEach((body, i) => {
    parts.push(Buffer.from(`${i + 1} 0 obj\n`));
    if (body !== null) parts.push(Buffer.from(body));
    else parts.push(Buffer.from(`<</Length ${content.length}/Filter[${filters}]>>\nstream\n`), content, Buffer.from('\nendstream'));
    parts.push(Buffer.from('\nendobj\n'));
  });
  parts.push(Buffer.from(`trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\n%%EOF`));
  return Buffer.concat(parts);
}
/** A content stream, packed. */
export const drawn = (content: string) => deflateSync(Buffer.from(content), { level: 9 });

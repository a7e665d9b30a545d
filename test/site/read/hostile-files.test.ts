// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { zip } from '../../../extension/zip.ts';
import { FileFailure } from '../../../site/read/file-failure.ts';
import { readFile } from '../../../site/read/read-file.ts';
import { samplePage, statedJob } from '../../extension/sample-ads.ts';
import { withinTwoSeconds } from '../../within-two-seconds.ts';
import { drawn, pdf } from './made-pdf.ts';

// In Node there is no address to serve the worker from; its own file does as well.
vi.mock('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url', () => ({
  default: pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.min.mjs')).href,
}));
vi.setConfig({ testTimeout: 60_000 });

const timed = withinTwoSeconds();
const fixture = (name: string) => new Uint8Array(readFileSync(path.resolve('test/fixtures/files', name)));
/** What a file comes to: its kind, or the reason why it was refused. Anything but a FileFailure fails the test. */
async function outcome(bytes: Uint8Array | string): Promise<string> {
  try {
    const file = new Blob([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)]);
    return (await timed(() => readFile(file))).kind;
  } catch (error) {
    if (error instanceof FileFailure) return error.reason;
    throw error;
  }
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
/** A Word document with this inside its body. */
function docx(body: string, before = ''): Buffer {
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
    'word/document.xml': `<?xml version="1.0"?>${before}<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  };
  return zip(Object.entries(parts).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
}
const run = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** The zip, its directory and its files claiming that each unpacks to a thousand bytes. */
function understated(bytes: Buffer): Buffer {
  for (let at = 0; at < bytes.length - 28; at++) {
    if (bytes.readUInt32LE(at) === 0x02014b50) bytes.writeUInt32LE(1000, at + 24);
    if (bytes.readUInt32LE(at) === 0x04034b50) bytes.writeUInt32LE(1000, at + 22);
  }
  return bytes;
}

describe('a Word document', () => {
  test('is read where nothing is wrong with it', async () => {
    expect(await outcome(docx(run('Drive a forklift.')))).toBe('posting');
  });

  test.each([
    ['400 MB of blanks in 400 KB', docx(' '.repeat(400_000_000)), 'too-large'],
    ['the same, with a directory that claims little', understated(docx(' '.repeat(400_000_000))), 'too-large'],
    ['more words than a book', docx(run('Drive a forklift. '.repeat(200_000))), 'too-large'],
    ['a picture of 100 MB of zeros', zip([{ name: 'word/media/a.png', bytes: Buffer.alloc(100_000_000) }]), 'too-large'],
    ['a directory that claims little', understated(docx(run('Drive a forklift. '.repeat(200)))), 'broken'],
    ['no document in it', zip([{ name: 'a.txt', bytes: Buffer.from('a') }]), 'broken'],
    ['100,000 paragraphs one inside the other', docx(`${'<w:p>'.repeat(100_000)}${'</w:p>'.repeat(100_000)}`), 'broken'],
    ['marks that are never closed', docx('<w:t '.repeat(390_000)), 'broken'],
    ['nothing but ends of paragraphs', docx('</w:p>'.repeat(320_000)), 'broken'],
  ])('with %s is refused', async (_what, bytes, reason) => {
    expect(await outcome(bytes)).toBe(reason);
  });

  test('whose words are defined as a billion words does not spell them out', async () => {
    const laughs = Array.from({ length: 9 }, (_none, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
    const bytes = docx(run('&l9;'), `<!DOCTYPE w:document [<!ENTITY l0 "laugh">${laughs}]>`);
    expect(['broken', 'empty', 'posting']).toContain(await outcome(bytes));
  });

  test('of 66 pages, as long as one may be, is read to its end', async () => {
    expect(await outcome(docx(run('Drive a forklift and train new drivers. '.repeat(20)).repeat(2_300)))).toBe('posting');
  });
});

describe('a PDF', () => {
  test('is read where nothing is wrong with it', async () => {
    expect(await outcome(pdf(drawn('BT /F 12 Tf 50 700 Td (Drive a forklift and train new drivers.) Tj ET')))).toBe('posting');
  });

  test('of two hundred pages is read to its end', async () => {
    expect(await outcome(pdf(drawn('BT /F 12 Tf 50 700 Td (Drive a forklift and train new drivers.) Tj ET'), { pages: 200 }))).toBe(
      'posting',
    );
  });

  test.each([
    ['more pages than a book', pdf(drawn('BT /F 12 Tf 50 700 Td (Drive a forklift.) Tj ET'), { pages: 301 }), ['too-large']],
    ['600,000 letters drawn one by one', pdf(drawn('BT /F 12 Tf (A) Tj ET '.repeat(600_000))), ['too-large']],
    [
      'a stream packed twice that unpacks to 100 MB of nothing',
      pdf(deflateSync(drawn(' '.repeat(100_000_000))), { filters: '/FlateDecode/FlateDecode' }),
      ['scanned', 'broken', 'too-large'],
    ],
    ['a list 100,000 deep', pdf(drawn(`${'['.repeat(100_000)}${']'.repeat(100_000)} TJ`)), ['scanned', 'broken']],
    [
      'pages that are their own children',
      Buffer.from(
        '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[2 0 R]/Count 5>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
      ),
      ['scanned', 'broken'],
    ],
  ])('with %s is refused', async (_what, bytes, reasons) => {
    expect(reasons).toContain(await outcome(bytes));
  });
});

describe('any file', () => {
  test.each(['ad.docx', 'ad.pdf'])('%s cut at any byte is read in part or refused, and nothing else', async (name) => {
    const whole = fixture(name);
    for (let length = 0; length < whole.length; length++) await outcome(whole.subarray(0, length));
  });

  test('a saved page cut at any character is read or refused, and shows nothing that hides', async () => {
    const page = samplePage('Ware\u200bhouse \u202eLead', 'Harbor Foods').replace(
      '</head>',
      `${statedJob('Warehouse Lead', 'Harbor Foods')}</head>`,
    );
    for (let length = 0; length < page.length; length += 7) {
      const read = await timed(() => readFile(new Blob([page.slice(0, length)]))).catch((error: unknown) => error);
      if (read instanceof Error) expect(read).toBeInstanceOf(FileFailure);
      else expect(JSON.stringify(read)).not.toMatch(/[\u200b\u202e]/);
    }
  });

  test('of whatever bytes, behind whatever beginning, is read or refused', async () => {
    const beginning = fc.constantFrom('', '%PDF-1.4\n', 'PK\u0003\u0004', '<html><body>', '{"work":', '{\\rtf', '\ufeff');
    await fc.assert(
      fc.asyncProperty(beginning, fc.uint8Array({ maxLength: 400 }), async (start, rest) => {
        await outcome(Buffer.concat([Buffer.from(start), Buffer.from(rest)]));
      }),
      { numRuns: 150 },
    );
  });

  test('of plain text loses what hides or turns it, and keeps its lines', async () => {
    const read = await readFile(new Blob(['Cook\u202e\u200b\nMake\u0007 soup.\u2066']));
    expect(read).toMatchObject({ posting: { text: 'Cook\nMake soup.' } });
  });

  test.each<[string, Uint8Array | string, string]>([
    ['100 MB of text', Buffer.alloc(100_000_000, 'a'), 'too-large'],
    ['a list 200,000 deep', `{"work":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, 'resume'],
    ['prototypes for a resume', '{"__proto__":{"work":[]}}', 'unknown-kind'],
    ['text with nothing in it but what hides', '\u200b\u202e\ufeff', 'empty'],
  ])('of %s is known for what it is', async (_what, bytes, expected) => {
    expect(await outcome(bytes)).toBe(expected);
    expect({}).not.toHaveProperty('work');
  });
});

import type { Posting } from '../../taxonomy/schema/posting.ts';
import { postingFromText } from '../../taxonomy/text/posting-from-text.ts';
import { cleanText } from './clean-text.ts';
import { decodeText } from './decode-text.ts';
import { FileFailure } from './file-failure.ts';

/** What a file held. A plain text, PDF or Word file may be an ad or a resume: the host knows what it asked for. `json` is a JSON Resume, not yet read. */
export type FileContent = { kind: 'posting'; posting: Posting & { text: string } } | { kind: 'resume'; json: string };

/** Larger files hold pictures or are no ad at all. Bytes. */
const MAX_BYTES = 25_000_000;
/** Text longer than this is a book. UTF-16 code units. */
const MAX_TEXT = 2_000_000;

/**
 * Reads a .txt, .md, .html, .pdf, .docx or JSON Resume file, told apart by its first bytes rather than by its name.
 * Heavy readers are loaded only when such a file is given. Each reading ends within about two seconds, by limits on what is taken in; only
 * a PDF of many pages may take longer, on a thread of its own, and ends when `stop` is pulled. Throws FileFailure with a sentence for the
 * person, or the reason of `stop`; nothing leaves the machine.
 */
export async function readFile(file: Blob, stop?: AbortSignal): Promise<FileContent> {
  if (file.size === 0) throw new FileFailure('empty');
  if (file.size > MAX_BYTES) throw new FileFailure('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const start = String.fromCharCode(...bytes.subarray(0, 1024));
  if (start.includes('%PDF-')) return ad(await (await import('./read-pdf.ts')).readPdf(bytes, stop));
  if (start.startsWith('PK\u0003\u0004')) return ad(await (await import('./read-docx.ts')).readDocx(bytes));
  // Word locks a .docx by wrapping it in its old container format, the one of .doc files.
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new FileFailure(isOldWord(bytes) ? 'unknown-kind' : 'encrypted');
  if (start.startsWith('{\\rtf')) throw new FileFailure('unknown-kind');
  const text = decodeText(bytes);
  if (text === null) throw new FileFailure('unknown-kind');
  if (/^\s*(?:<!doctype html|<html|<head|<body|<div|<!--)/i.test(text.replace(/^\ufeff/, ''))) return fromHtml(text);
  if (/^\s*\{/.test(text)) return fromJson(text);
  return ad(text);
}

const ad = (raw: string): FileContent => {
  if (raw.length > MAX_TEXT) throw new FileFailure('too-large');
  const text = cleanText(raw);
  if (text === '') throw new FileFailure('empty');
  return { kind: 'posting', posting: { ...postingFromText(text, 'file'), text } };
};

/** A saved page: what it states about its job, else its main text. */
async function fromHtml(html: string): Promise<FileContent> {
  const [{ parseHtml }, { readDocument }] = await Promise.all([import('./parse-html.ts'), import('./read-document.ts')]);
  const document = parseHtml(html);
  if (!document) throw new FileFailure('too-large');
  const saved = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? 'file:///saved.html';
  const reading = readDocument(document, saved);
  if (!reading.ok) throw new FileFailure(reading.error);
  const { url: _url, ...posting } = reading.value;
  return { kind: 'posting', posting: { ...posting, text: posting.text ?? '', readBy: 'file' } };
}

/** Parts that only a resume has at its top; one of them is enough. */
const RESUME_PARTS = ['work', 'skills', 'basics'];

function fromJson(json: string): FileContent {
  if (json.length > MAX_TEXT) throw new FileFailure('too-large');
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new FileFailure('broken');
  }
  const isResume = typeof value === 'object' && value !== null && RESUME_PARTS.some((part) => Object.hasOwn(value, part));
  if (!isResume) throw new FileFailure('unknown-kind');
  return { kind: 'resume', json };
}

/** The name of Word's own stream, in UTF-16, stands in a .doc and not in a locked .docx. */
function isOldWord(bytes: Uint8Array): boolean {
  const name = 'W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0';
  return (
    new TextDecoder('latin1').decode(bytes.subarray(0, 200_000)).includes(name) ||
    new TextDecoder('latin1').decode(bytes.subarray(-20_000)).includes(name)
  );
}

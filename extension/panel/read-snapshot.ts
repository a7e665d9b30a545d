import { parseHtml } from '../../site/read/parse-html.ts';
import { fuller, readDocument, readSelection, readStated } from '../../site/read/read-document.ts';
import { found, type NoAd, none, type Reading } from '../../site/read/reading.ts';
import { boardFor } from '../boards/all-boards.ts';
import type { FrameSnapshot } from '../page/snapshot-page.ts';

/** A page as taken: its main frame first, then the frames the click let us read. */
export interface PageSnapshot {
  frames: FrameSnapshot[];
}

/**
 * The one ad a person sees on a page: what the page states (when it belongs to the open job), else the board's own file, else the
 * main text of any frame, else the selection. `prefer: 'selection'` turns this round, after "Wrong ad?".
 */
export function readSnapshot(snapshot: PageSnapshot, prefer: 'page' | 'selection' = 'page'): Reading {
  const selected = selectionOf(snapshot);
  if (prefer === 'selection' && selected) return found(selected);
  const main = snapshot.frames[0];
  if (!main) return none('no-ad');
  const readings = snapshot.frames.map(readFrame);
  const first = readings[0] ?? none('no-ad');
  const framed = readings.slice(1).filter((reading) => reading.ok);
  // A page around an embedded board has words of its own; what the board says is the ad.
  const embedded = framed.filter((reading) => reading.ok && reading.value.readBy !== 'main text');
  if (first.ok && !(first.value.readBy === 'main text' && embedded.length === 1)) return first;
  if (embedded.length === 1) return embedded[0]!;
  if (framed.length === 1) return framed[0]!;
  if (selected) return found(selected);
  if (framed.length > 1 || first.ok) return none('several');
  return outerPage.has(first.error) && foreignFrame(snapshot) ? none('in-frame') : first;
}

/** What a page says of itself that only stands around an embedded board. */
const outerPage: ReadonlySet<NoAd> = new Set(['no-ad', 'too-short', 'not-english']);

function readFrame(frame: FrameSnapshot): Reading {
  if (frame.tooLarge) return none('too-large');
  if (frame.contentType === 'application/pdf') return none('pdf');
  const url = parseUrl(frame.url);
  const document = parseHtml(frame.html);
  if (!document) return none('too-large');
  const board = url && boardFor(url);
  if (!board || !url) return readDocument(document, frame.url);
  const stated = readStated(document, frame.url);
  const read = board.read(document, url);
  // A page that states its ad words it best, but a board pane that names another job, or other words, is the one on the screen.
  if (read && 'ad' in read) return found(stated && stated.title === read.ad.title ? fuller(stated, read.ad) : read.ad);
  if (read && !stated) return none(read.none);
  return readDocument(document, frame.url);
}

function selectionOf(snapshot: PageSnapshot) {
  for (const frame of snapshot.frames) {
    const posting = readSelection(frame.selection, frame.url);
    if (posting) return posting;
  }
  return null;
}

/** The address of a frame from another site that likely holds the ad: one of a board, or one that says "job" or "career". */
export function foreignFrame({ frames }: PageSnapshot): string | null {
  const read = new Set(frames.map((frame) => frame.url));
  for (const address of frames.flatMap((frame) => frame.frames)) {
    const url = parseUrl(address);
    if (
      url &&
      !read.has(address) &&
      (boardFor(url) || /job|career|posting|vacanc|recruit|apply|talent/i.test(`${url.hostname}${url.pathname}`))
    )
      return address;
  }
  return null;
}

function parseUrl(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

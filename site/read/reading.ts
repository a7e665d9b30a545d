import type { Posting } from '../../taxonomy/schema/posting.ts';

/** Why a page or a file gave no ad. */
export type NoAd =
  | 'list'
  | 'form'
  | 'several'
  | 'log-in'
  | 'no-ad'
  | 'not-english'
  | 'too-short'
  | 'in-frame'
  | 'too-large'
  | 'pdf'
  | 'empty'
  | 'encrypted'
  | 'broken'
  | 'scanned'
  | 'unknown-kind';

const selectAndClick = 'Select the text of the ad, then press the button again.';

/** What the person reads; each says what to do next. */
export const noAdSentences: Record<NoAd, string> = {
  list: `This page lists several jobs and none is open. Open one, or: ${selectAndClick}`,
  form: `This is an application form, and the ad itself is not on it. Go back to the ad, or: ${selectAndClick}`,
  several: `Several ads are open on this page, and we can’t tell which one you mean. ${selectAndClick}`,
  'log-in': `This site wants you to log in before it shows the ad. Log in, or: ${selectAndClick}`,
  'no-ad': `We found no job ad on this page. If there is one: ${selectAndClick}`,
  'not-english': 'This is not in English, and we can read ads in English only. Look for an English version of it.',
  'too-short': `There is too little text here to be a job ad. ${selectAndClick}`,
  'in-frame':
    'The ad sits in a frame from another site, which one click does not let us read. Open the frame by itself, then press the button there.',
  'too-large': `This is too large to read safely. ${selectAndClick}`,
  pdf: 'The browser shows a PDF here, which we can’t read in place. Save the file, then open it on the website.',
  empty: 'This file is empty. Choose another one, or paste the text.',
  encrypted: 'This file is locked with a password. Save a copy without one, or paste the text.',
  broken: 'This file could not be opened; it may be damaged. Save it again, or paste the text.',
  scanned: 'This PDF holds pictures of pages, not text. Paste the text instead.',
  'unknown-kind': 'We can read .txt, .html, .pdf, .docx, and JSON Resume files. Save it as one of these, or paste the text.',
};

/** What reading a page or a file gives: the ad, or why there is none. */
export type Reading = { ok: true; value: Posting } | { ok: false; error: NoAd };

export const found = (posting: Posting): Reading => ({ ok: true, value: posting });
export const none = (error: NoAd): Reading => ({ ok: false, error });

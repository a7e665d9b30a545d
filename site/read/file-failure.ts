import { type NoAd, noAdSentences } from './reading.ts';

/** What went wrong inside a saved page is said about a file: nobody can select text in it. */
const aboutFiles: Partial<Record<NoAd, string>> = {
  list: 'This file lists several jobs. Open one of them, or paste the text of the ad.',
  form: 'This file is an application form without the ad. Paste the text of the ad.',
  several: 'This file holds several ads. Paste the text of the one you mean.',
  'log-in': 'This file is a log-in page. Paste the text of the ad.',
  'no-ad': 'We found no job ad in this file. Paste its text instead.',
  'too-short': 'There is too little text in this file to be a job ad. Paste the whole ad.',
  'too-large': 'This file is too large for a job ad. Paste the text instead.',
};

/** A file that could not be read; its message is the sentence for the person. */
export class FileFailure extends Error {
  override name = 'FileFailure';
  readonly reason: NoAd;
  constructor(reason: NoAd) {
    super(aboutFiles[reason] ?? noAdSentences[reason]);
    this.reason = reason;
  }
}

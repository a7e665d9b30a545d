import { skillsLink } from '../../site/store/links/make-content.ts';
import { readLink } from '../../site/store/links/read-link.ts';
import { takeFragment } from '../../site/store/links/take-fragment.ts';
import { mergeLinkSkills } from '../../site/store/links/take-link.ts';
import { writeLink } from '../../site/store/links/write-link.ts';
import { startStore } from '../../site/store/start-store.ts';
import { madeUpAd } from './made-up-ad.ts';

// Bundled and put into a page of a real browser, where the bench, the kill test and the quota test call it.

export type StoreInPage = typeof inPage;
const inPage = { startStore, madeUpAd, skillsLink, writeLink, readLink, takeFragment, mergeLinkSkills };
(globalThis as unknown as { inPage: StoreInPage }).inPage = inPage;

import { startStore } from '../../site/store/start-store.ts';
import { madeUpAd } from './made-up-ad.ts';

// Bundled and put into a page of a real browser, where the bench, the kill test and the quota test call it.

export type StoreInPage = typeof inPage;
const inPage = { startStore, madeUpAd };
(globalThis as unknown as { inPage: StoreInPage }).inPage = inPage;

/** Put in by the build: which browser this copy is for. */
declare const __BROWSER__: 'chrome' | 'firefox';
/** Put in by the build: `homepage` of package.json, or empty. */
declare const __HOMEPAGE__: string;

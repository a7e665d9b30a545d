/** Put in by the build: which browser this copy is for. */
declare const __BROWSER__: 'chrome' | 'firefox';

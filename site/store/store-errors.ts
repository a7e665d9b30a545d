/** No room left. Nothing was changed; what was saved before is still there. */
export class StoreFull extends Error {
  override name = 'StoreFull';
  constructor() {
    super(
      'This browser has no room left, so the last change was not saved. Free some disk space, then try again. You can still save a backup file.',
    );
  }
}

/** Another tab runs a newer version and has changed the database. */
export class StoreOutdated extends Error {
  override name = 'StoreOutdated';
  constructor() {
    super('A newer version of this app is open. Reload this page to go on; what you saved is safe.');
  }
}

/** One record is larger than a backup could carry. */
export class RecordTooLarge extends Error {
  override name = 'RecordTooLarge';
  constructor() {
    super('This is too long to save. Keep the part that describes the job, then save again.');
  }
}

/** Sentences for storage that will not last. Each says what to do. */
export const WONT_LAST = {
  denied:
    'This browser does not let the page keep anything, as in a private window. Your work is here until you close the page: save a backup file.',
  blocked:
    'Another tab holds your saved work in an older version. Close the other tabs, then reload. Nothing you do in this tab is kept until then.',
  damaged:
    'Your saved work could not be opened. It has not been changed. Restart the browser; if that does not help, erase everything and load your backup. Nothing you do now is kept.',
  full: 'This computer has no room left, so your saved work could not be opened. Free some disk space, then reload. Nothing you do now is kept.',
  startedOver: 'The browser found your saved work damaged and started over. Load your last backup to bring it back.',
  outdated: new StoreOutdated().message,
} as const;

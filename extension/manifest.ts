import type { ManifestV3Export } from '@crxjs/vite-plugin';
import pkg from '../package.json' with { type: 'json' };

export type Browser = 'chrome' | 'firefox';

/** Address of the website; empty while package.json names none. */
export const homepage: string = (pkg as { homepage?: string }).homepage ?? '';

/** Each permission with its reason; the stores and the privacy policy ask for both, and a test holds the list. */
export const permissionReasons = {
  activeTab: 'Reads the one tab that is open when you press the button, and only then.',
  scripting: 'Takes a copy of that page’s text when you press the button. Nothing is written into the page.',
  sidePanel: 'Shows the result beside the page instead of on top of it.',
} as const;

/** Firefox has a sidebar of its own, which asks for no permission. */
export const permissionsFor = (browser: Browser): (keyof typeof permissionReasons)[] =>
  browser === 'chrome' ? ['activeTab', 'scripting', 'sidePanel'] : ['activeTab', 'scripting'];

/** The add-on's id for Firefox; its saved data hangs on it, so it never changes. */
export const firefoxId = 'panel@counterpart.example';

/** Sites a person may let the panel follow, one at a time, from the panel itself. None is granted by installing. */
const hostsOnRequest = ['https://*/*'];

const extensionPages =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; object-src 'none'";

export function manifestFor(browser: Browser): ManifestV3Export {
  const icons = { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' };
  const common = {
    manifest_version: 3,
    name: 'Counterpart: federal jobs like this one',
    short_name: 'Counterpart',
    version: pkg.version,
    description: 'Reads the job ad in the open tab and shows which kinds of federal job want the same skills. Nothing leaves your machine.',
    icons,
    action: { default_title: 'Find the federal counterpart of this job ad', default_icon: icons },
    permissions: permissionsFor(browser),
    optional_host_permissions: hostsOnRequest,
    options_ui: { page: 'panel/options.html', open_in_tab: true },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } },
    content_security_policy: { extension_pages: extensionPages },
  };
  if (browser === 'chrome') {
    return {
      ...common,
      minimum_chrome_version: '116',
      background: { service_worker: 'background/background.ts', type: 'module' },
      side_panel: { default_path: 'panel/panel.html' },
    } as unknown as ManifestV3Export;
  }
  return {
    ...common,
    background: { scripts: ['background/background.ts'], type: 'module' },
    sidebar_action: { default_panel: 'panel/panel.html', default_title: 'Counterpart', default_icon: icons, open_at_install: false },
    browser_specific_settings: {
      gecko: { id: firefoxId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

import { describe, expect, test } from 'vitest';
import { manifestFor, permissionReasons, permissionsFor } from '../../extension/manifest.ts';

const of = (browser: 'chrome' | 'firefox') => manifestFor(browser) as unknown as Record<string, unknown>;

describe('the manifest', () => {
  test('asks for exactly these permissions, each with its reason', () => {
    expect(of('chrome')['permissions']).toEqual(['activeTab', 'scripting', 'sidePanel']);
    expect(of('firefox')['permissions']).toEqual(['activeTab', 'scripting']);
    for (const browser of ['chrome', 'firefox'] as const) {
      for (const name of permissionsFor(browser)) expect(permissionReasons[name].length).toBeGreaterThan(30);
    }
    expect(Object.keys(permissionReasons)).toEqual(permissionsFor('chrome'));
  });

  test.each(['chrome', 'firefox'] as const)('%s: no host by default, no content script, nothing a page could probe', (browser) => {
    const manifest = of(browser);
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'optional_permissions',
      'update_url',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest['optional_host_permissions']).toEqual(['https://*/*']);
  });

  test('lets its pages run only their own files', () => {
    const policy = (of('chrome')['content_security_policy'] as { extension_pages: string }).extension_pages;
    expect(policy).not.toMatch(/unsafe|wasm|https?:|data:|blob:|\*/);
    expect(policy).toContain("default-src 'none'");
  });

  test.each(['chrome', 'firefox'] as const)('%s: the button has a key of its own', (browser) => {
    expect(of(browser)['commands']).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+J' } } });
  });

  test('stays within what the stores accept', () => {
    expect(String(of('chrome')['name']).length).toBeLessThanOrEqual(45);
    expect(String(of('chrome')['description']).length).toBeLessThanOrEqual(132);
  });

  test('tells Firefox that no data is collected, and keeps its id', () => {
    const { gecko } = of('firefox')['browser_specific_settings'] as { gecko: Record<string, unknown> };
    expect(gecko).toMatchObject({ id: 'panel@counterpart.example', data_collection_permissions: { required: ['none'] } });
  });
});

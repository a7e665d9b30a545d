import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

interface Lint {
  summary: { errors: number; warnings: number };
  warnings: { code: string }[];
}

const scripts = (browser: string) =>
  readdirSync(path.resolve('dist', browser), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(path.resolve('dist', browser, name), 'utf8'))
    .join('\n');

describe('the built extensions', () => {
  test('web-ext lint finds no error in the Firefox build, and no warning but Preact’s innerHTML', () => {
    const bin = path.resolve('node_modules/web-ext/bin/web-ext.js');
    const args = [bin, 'lint', '--source-dir', path.resolve('dist/firefox'), '--output', 'json', '--no-config-discovery'];
    const { summary, warnings } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Lint;
    expect(summary.errors).toBe(0);
    expect(warnings.map(({ code }) => code).filter((code) => code !== 'UNSAFE_VAR_ASSIGNMENT')).toEqual([]);
  });

  test('hold nothing a page could load, and what the manifests ask for is what we wrote', () => {
    for (const browser of ['chrome', 'firefox']) {
      const manifest = JSON.parse(readFileSync(path.resolve('dist', browser, 'manifest.json'), 'utf8')) as Record<string, unknown>;
      expect(manifest).not.toHaveProperty('web_accessible_resources');
      expect(manifest).not.toHaveProperty('content_scripts');
      expect(manifest['permissions']).toEqual(browser === 'chrome' ? ['activeTab', 'scripting', 'sidePanel'] : ['activeTab', 'scripting']);
    }
  });

  test('name no address to fetch from, evaluate no text, and Firefox’s names no Chrome panel', () => {
    for (const browser of ['chrome', 'firefox']) {
      expect(scripts(browser)).not.toMatch(/\beval\(|new Function\(|importScripts|XMLHttpRequest|WebSocket|sendBeacon|fetch\(["'`]https?:/);
    }
    expect(scripts('firefox')).not.toContain('sidePanel');
    for (const browser of ['chrome', 'firefox']) expect(scripts(browser)).not.toContain(process.cwd());
    expect(scripts('chrome')).not.toContain('sidebarAction');
  });
});

import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { shippedPackages } from '../../../site/build/licenses.ts';

/** A project with this lock file, and a license text for `kept`. */
function project(packages: Record<string, object>): string {
  const root = mkdtempSync(path.join(tmpdir(), 'licenses-'));
  writeFileSync(path.join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...packages } }));
  mkdirSync(path.join(root, 'node_modules/kept'), { recursive: true });
  writeFileSync(path.join(root, 'node_modules/kept/LICENSE.md'), 'Be kind.\n');
  return root;
}

test('what ships is listed with its license and text; tools and optional parts are not', () => {
  const root = project({
    'node_modules/zebra': { version: '1.0.0', license: 'ISC' },
    'node_modules/kept': { version: '2.0.0', license: 'MIT' },
    'node_modules/kept/node_modules/@in/side': { version: '3.0.0', license: 'MIT' },
    'node_modules/tool': { version: '1.0.0', license: 'MIT', dev: true },
    'node_modules/maybe': { version: '1.0.0', license: 'MIT', optional: true },
  });
  expect(shippedPackages(root)).toEqual([
    { name: '@in/side', version: '3.0.0', license: 'MIT', text: '' },
    { name: 'kept', version: '2.0.0', license: 'MIT', text: 'Be kind.' },
    { name: 'zebra', version: '1.0.0', license: 'ISC', text: '' },
  ]);
});

test('a package without a license stops the build', () => {
  expect(() => shippedPackages(project({ 'node_modules/kept': { version: '2.0.0' } }))).toThrow('kept names no license');
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import type { Plugin } from 'vite';

const Lock = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean()),
      optional: v.optional(v.boolean()),
      link: v.optional(v.boolean()),
    }),
  ),
});

/** A package that ships with the products. */
export interface Shipped {
  name: string;
  version: string;
  license: string;
  /** Its own license text; empty when its folder holds none. */
  text: string;
}

/** Packages of the lock file that are neither for development nor optional, by name. Throws when one names no license: then it must not ship. */
export function shippedPackages(root: string): Shipped[] {
  const lock = v.parse(Lock, JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')));
  return Object.entries(lock.packages)
    .filter(([folder, { dev, optional, link }]) => folder !== '' && !dev && !optional && !link)
    .map(([folder, { version = '', license }]) => {
      const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
      if (!license) throw new Error(`${name} names no license.`);
      return { name, version, license, text: licenseText(path.join(root, folder)) };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function licenseText(folder: string): string {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(?:licen[cs]e|copying)/i.test(name));
  return file ? readFileSync(path.join(folder, file), 'utf8').trim() : '';
}

/** Writes licenses.txt beside a product: a list of all that ships in it, then each license in full. */
export function licenses(root: string): Plugin {
  return {
    name: 'counterpart-licenses',
    apply: 'build',
    generateBundle() {
      const shipped = shippedPackages(root);
      const list = shipped.map(({ name, version, license }) => `${name} ${version}: ${license}`).join('\n');
      const texts = shipped.filter(({ text }) => text).map(({ name, text }) => `${'-'.repeat(78)}\n${name}\n\n${text}`);
      const own = readFileSync(path.join(root, 'LICENSE'), 'utf8').trim();
      this.emitFile({ type: 'asset', fileName: 'licenses.txt', source: `${[own, list, ...texts].join('\n\n')}\n` });
    },
  };
}

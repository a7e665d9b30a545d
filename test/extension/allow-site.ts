import type { Loaded } from './launch-chromium.ts';

interface ExtensionsPage {
  updateExtensionConfiguration(options: { extensionId: string; hostAccess: 'ON_SPECIFIC_SITES' }): Promise<void>;
  addHostPermission(extensionId: string, host: string): Promise<void>;
}

/**
 * Says yes to one site beforehand, on the browser's own page for extensions. Nothing is granted by it; but the panel's request, made by a real
 * press, then gets its yes without the browser's question, which no test can answer.
 */
export async function allowSite({ context, id }: Loaded, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extension, host]) => {
      const { developerPrivate } = (globalThis as unknown as { chrome: { developerPrivate: ExtensionsPage } }).chrome;
      await developerPrivate.updateExtensionConfiguration({ extensionId: extension, hostAccess: 'ON_SPECIFIC_SITES' });
      await developerPrivate.addHostPermission(extension, host);
    },
    [id, site] as const,
  );
  await page.close();
}

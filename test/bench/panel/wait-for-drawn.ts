import type { Page } from 'playwright';
import type { Drawn } from './watch-drawn.ts';

/** The newest ad drawn, once there is one of that title. */
export async function waitForDrawn(panel: Page, title?: string): Promise<Drawn> {
  const found = await panel.waitForFunction(
    (wanted) => {
      const last = (globalThis as unknown as { drawn?: Drawn[] }).drawn?.at(-1);
      return last && (wanted === undefined || last.title === wanted) ? last : null;
    },
    title,
    { polling: 20 },
  );
  return (await found.jsonValue())!;
}

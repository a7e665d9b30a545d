import * as v from 'valibot';
import { TABLES, type TableName } from './keeper.ts';

/** What changed, in this tab or another: tables, or 'notice' for the sentence about storage. */
export type Changed = TableName | 'notice';

const Message = v.object({ changed: v.array(v.picklist([...TABLES, 'notice'])) });

export interface Announcer {
  /** Tells this tab's listeners and, unless `here` is set, every other tab of the same origin. */
  tell(changed: readonly Changed[], here?: boolean): void;
  listen(callback: (changed: readonly Changed[]) => void): () => void;
  close(): void;
}

/** Changes told by BroadcastChannel. A message of another version that makes no sense here is ignored. */
export function announce(name: string): Announcer {
  const listeners = new Set<(changed: readonly Changed[]) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const hear = (changed: readonly Changed[]) => {
    for (const listener of [...listeners]) listener(changed);
  };
  if (channel) {
    channel.onmessage = (event) => {
      const read = v.safeParse(Message, event.data);
      if (read.success) hear(read.output.changed);
    };
    // In Node (tests, prerendering) an open channel would keep the process alive.
    (channel as { unref?: () => void }).unref?.();
  }
  return {
    tell(changed, here = false) {
      hear(changed);
      if (!here) channel?.postMessage({ changed: [...changed] });
    },
    listen(callback) {
      listeners.add(callback);
      return () => void listeners.delete(callback);
    },
    close() {
      listeners.clear();
      channel?.close();
    },
  };
}

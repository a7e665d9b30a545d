import { BLOCK } from './backup-format.ts';

/** The checksum of a backup, taken while its lines go by. `add` waits for nothing but the block it completes. */
export function checksum(): { add(line: string): Promise<void>; result(): Promise<string> } {
  let block: string[] = [];
  const digests: Uint8Array[] = [];
  const flush = async () => {
    const bytes = new TextEncoder().encode(block.join(''));
    block = [];
    digests.push(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  };
  return {
    async add(line) {
      block.push(line, '\n');
      if (block.length === 2 * BLOCK) await flush();
    },
    async result() {
      if (block.length > 0) await flush();
      const all = new Uint8Array(digests.length * 32);
      digests.forEach((digest, i) => {
        all.set(digest, i * 32);
      });
      return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', all)));
    },
  };
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

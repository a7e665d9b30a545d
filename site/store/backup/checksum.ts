/** The checksum of a backup, taken while its blocks go by. */
export interface Checksum {
  /** Takes the next block, a block being 256 lines or, at the end, fewer. The digest runs beside whatever comes next. */
  add(block: Uint8Array<ArrayBuffer>): void;
  /** The checksum in hexadecimal, once all blocks are in. */
  result(): Promise<string>;
}

/** Starts a checksum; how it is made stands with the format. */
export function checksum(): Checksum {
  const digests: Promise<ArrayBuffer>[] = [];
  const digest = (bytes: Uint8Array<ArrayBuffer>) => crypto.subtle.digest('SHA-256', bytes);
  return {
    add: (block) => void digests.push(digest(block)),
    async result() {
      const all = new Uint8Array(digests.length * 32);
      (await Promise.all(digests)).forEach((one, i) => {
        all.set(new Uint8Array(one), i * 32);
      });
      return hex(new Uint8Array(await digest(all)));
    },
  };
}

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

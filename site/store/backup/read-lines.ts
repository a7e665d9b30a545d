import { BackupRefused, MAX_LINE } from './backup-format.ts';

/**
 * The lines of a gzip file, decompressed as they are asked for: a file that blows up when unpacked is refused at its
 * first line that is too long, long before it fills the memory. Throws BackupRefused.
 */
export async function* readLines(file: Blob, signal?: AbortSignal): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let parts: string[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(refuse);
      signal?.throwIfAborted();
      if (done) break;
      const text = decode(decoder, value);
      let from = 0;
      for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
        yield parts.join('') + text.slice(from, end);
        parts = [];
        length = 0;
        from = end + 1;
      }
      parts.push(text.slice(from));
      length += text.length - from;
      if (length > MAX_LINE) throw new BackupRefused('One record of this file is far too large.');
    }
    if (length > 0 || decode(decoder) !== '') throw new BackupRefused('This backup file ends in the middle.');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new BackupRefused('This file holds text that can’t be read.');
  }
}

const refuse = (): never => {
  throw new BackupRefused('This is not a backup file, or it is damaged or cut off.');
};

/** Bytes that the files of a zip claim to have unpacked, from its central directory; null when there is none (no zip, or cut off). */
export function zipSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The end record is 22 bytes plus a comment of at most 65,535.
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const entries = view.getUint16(at + 10, true);
    let position = view.getUint32(at + 16, true);
    let total = 0;
    for (let i = 0; i < entries; i++) {
      if (position + 46 > bytes.length || view.getUint32(position, true) !== 0x02014b50) return null;
      total += view.getUint32(position + 24, true);
      position += 46 + view.getUint16(position + 28, true) + view.getUint16(position + 30, true) + view.getUint16(position + 32, true);
    }
    return total;
  }
  return null;
}

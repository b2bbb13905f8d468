/** How each glyph changes along the axes: its `gvar` entries, with the peaks they share kept apart. */
export interface Variations {
  axes: number;
  /** Shared peaks as raw bytes. */
  peaks: Buffer[];
  /** One entry per glyph; empty when the glyph does not vary. */
  entries: Buffer[];
}

const SHARED = 0x0fff;
const EMBEDDED = 0x8000;
const BETWEEN = 0x4000;

/** Reads a `gvar` table. */
export function readVariations(gvar: Buffer): Variations {
  const axes = gvar.readUInt16BE(4);
  const peaksAt = gvar.readUInt32BE(8);
  const long = gvar.readUInt16BE(14) & 1;
  const data = gvar.readUInt32BE(16);
  const at = (i: number) => data + (long ? gvar.readUInt32BE(20 + i * 4) : gvar.readUInt16BE(20 + i * 2) * 2);
  return {
    axes,
    peaks: Array.from({ length: gvar.readUInt16BE(6) }, (_, i) =>
      gvar.subarray(peaksAt + i * axes * 2, peaksAt + (i + 1) * axes * 2),
    ),
    entries: Array.from({ length: gvar.readUInt16BE(12) }, (_, i) => gvar.subarray(at(i), at(i + 1))),
  };
}

/** The same entry with its references to shared peaks under new numbers. */
export function repeaked(entry: Buffer, axes: number, number: (peak: number) => number): Buffer {
  if (entry.length === 0) return entry;
  const copy = Buffer.from(entry);
  let at = 4;
  for (let i = 0; i < (copy.readUInt16BE(0) & SHARED); i++) {
    const flags = copy.readUInt16BE(at + 2);
    if (!(flags & EMBEDDED)) copy.writeUInt16BE((flags & ~SHARED) | number(flags & SHARED), at + 2);
    at += 4 + (flags & EMBEDDED ? axes * 2 : 0) + (flags & BETWEEN ? axes * 4 : 0);
  }
  return copy;
}

/** Writes a `gvar` table. */
export function writeVariations({ axes, peaks, entries }: Variations): Buffer {
  const header = Buffer.alloc(20 + (entries.length + 1) * 4);
  header.writeUInt16BE(1, 0);
  header.writeUInt16BE(axes, 4);
  header.writeUInt16BE(peaks.length, 6);
  header.writeUInt32BE(header.length, 8);
  header.writeUInt16BE(entries.length, 12);
  header.writeUInt16BE(1, 14);
  header.writeUInt32BE(header.length + peaks.length * axes * 2, 16);
  let offset = 0;
  entries.forEach((entry, i) => header.writeUInt32BE((offset += entry.length), 24 + i * 4));
  return Buffer.concat([header, ...peaks, ...entries]);
}

/** A font file as its tables: tag → bytes. Only plain TrueType files (`sfnt`); woff2 is unpacked before. */
export type Tables = Map<string, Buffer>;

/**
 * Splits a TrueType file into its tables.
 * @throws if the file is not one TrueType font
 */
export function readTables(file: Buffer): Tables {
  if (file.readUInt32BE(0) !== 0x00010000) throw new Error('Not a TrueType font');
  const tables: Tables = new Map();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    const offset = file.readUInt32BE(entry + 8);
    tables.set(
      file.toString('latin1', entry, entry + 4),
      file.subarray(offset, offset + file.readUInt32BE(entry + 12)),
    );
  }
  return tables;
}

/** The bytes of one table. @throws if the font lacks it */
export function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table ${tag}`);
  return found;
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) sum = (sum + bytes.readUInt32BE(i)) >>> 0;
  return sum;
}

const padded = (bytes: Buffer) => Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);

/** Joins tables into a TrueType file with valid checksums. The same tables give the same bytes. */
export function writeTables(tables: Tables): Buffer {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const header = Buffer.alloc(12 + sorted.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(sorted.length, 4);
  header.writeUInt16BE(16 << power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(sorted.length * 16 - (16 << power), 10);

  const parts = [header];
  let offset = header.length;
  let headAt = 0;
  sorted.forEach(([tag, bytes], i) => {
    const body = padded(tag === 'head' ? withoutAdjustment(bytes) : bytes);
    if (tag === 'head') headAt = offset;
    header.write(tag, 12 + i * 16, 'latin1');
    header.writeUInt32BE(checksum(body), 16 + i * 16);
    header.writeUInt32BE(offset, 20 + i * 16);
    header.writeUInt32BE(bytes.length, 24 + i * 16);
    parts.push(body);
    offset += body.length;
  });
  const file = Buffer.concat(parts);
  file.writeUInt32BE((0xb1b0afba - checksum(file)) >>> 0, headAt + 8);
  return file;
}

/** The checksum of `head` counts with its own adjustment field at zero. */
function withoutAdjustment(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.writeUInt32BE(0, 8);
  return copy;
}

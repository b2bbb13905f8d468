import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, in order. */
export type Archive = Map<string, Buffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Sizes of the three records without names. */
const size = { local: 30, central: 46, end: 22 };
const DEFLATED = 8;
/** The first of January 1980: archives of the same files are the same. */
const DAY = 0x21;

/** Reads an archive by its list of files, at its end. @throws when it is none, or packed in another way */
export function unzipped(zip: Buffer): Archive {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('this is no ZIP archive');
  const files: Archive = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('the list of files is broken');
    const [method, packed] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)];
    const [name, extra, comment] = [28, 30, 32].map((by) => zip.readUInt16LE(at + by)) as [
      number,
      number,
      number,
    ];
    const path = zip.toString('utf8', at + size.central, at + size.central + name);
    const local = zip.readUInt32LE(at + 42);
    const start = local + size.local + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const content = zip.subarray(start, start + packed);
    if (method !== 0 && method !== DEFLATED) throw new Error(`${path} is packed in an unknown way`);
    files.set(path, method === DEFLATED ? inflateRawSync(content) : Buffer.from(content));
    at += size.central + name + extra + comment;
  }
  return files;
}

/** Packs files into an archive. */
export function zipped(files: Archive): Buffer {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of files) {
    const name = Buffer.from(path);
    const packed = deflateRawSync(content, { level: 9 });
    const common = Buffer.alloc(26);
    [20, 0x800, DEFLATED, 0, DAY].forEach((value, index) => common.writeUInt16LE(value, index * 2));
    [crc32(content), packed.length, content.length].forEach((value, index) =>
      common.writeUInt32LE(value, 10 + index * 4),
    );
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([number(LOCAL), common, name, packed]);
    const central = Buffer.alloc(size.central - 4 - 2 - common.length);
    central.writeUInt32LE(offset, central.length - 4);
    list.push(Buffer.concat([number(CENTRAL), Buffer.from([20, 0]), common, central, name]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(size.end);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(
    list.reduce((sum, one) => sum + one.length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, ...list, end]);
}

function number(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** Character map of a font: code point → glyph number. */
export type CharacterMap = Map<number, number>;

/**
 * Reads the best Unicode subtable (format 12 before format 4).
 * @throws if the table has neither
 */
export function readCmap(cmap: Buffer): CharacterMap {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, i) =>
    cmap.subarray(cmap.readUInt32BE(8 + i * 8)),
  );
  const wide = subtables.find((subtable) => subtable.readUInt16BE(0) === 12);
  if (wide) return readGroups(wide);
  const narrow = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (narrow) return readSegments(narrow);
  throw new Error('The font has no Unicode character map');
}

function readGroups(subtable: Buffer): CharacterMap {
  const map: CharacterMap = new Map();
  for (let i = 0; i < subtable.readUInt32BE(12); i++) {
    const [first, last, glyph] = [16, 20, 24].map((at) => subtable.readUInt32BE(at + i * 12)) as [
      number,
      number,
      number,
    ];
    for (let code = first; code <= last; code++) map.set(code, glyph + code - first);
  }
  return map;
}

function readSegments(subtable: Buffer): CharacterMap {
  const map: CharacterMap = new Map();
  const bytes = subtable.readUInt16BE(6);
  const [ends, starts, deltas, ranges] = [14, 16 + bytes, 16 + bytes * 2, 16 + bytes * 3] as const;
  for (let i = 0; i < bytes; i += 2) {
    const last = subtable.readUInt16BE(ends + i);
    const delta = subtable.readUInt16BE(deltas + i);
    const range = subtable.readUInt16BE(ranges + i);
    for (let code = subtable.readUInt16BE(starts + i); code <= last && code < 0xffff; code++) {
      const listed =
        range && subtable.readUInt16BE(ranges + i + range + (code - subtable.readUInt16BE(starts + i)) * 2);
      const glyph = range ? listed && (listed + delta) & 0xffff : (code + delta) & 0xffff;
      if (glyph) map.set(code, glyph);
    }
  }
  return map;
}

/**
 * Writes a table with one subtable of format 4, shared by the Unicode and the Windows platform.
 * @throws on a code point beyond the basic plane
 */
export function writeCmap(map: CharacterMap): Buffer {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    if (code > 0xfffe) throw new Error(`U+${code.toString(16)} is beyond the basic plane`);
    const before = segments.at(-1);
    if (before && before.last === code - 1 && before.delta === glyph - code) before.last = code;
    else segments.push({ first: code, last: code, delta: glyph - code });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });

  const count = segments.length;
  const power = Math.floor(Math.log2(count));
  const body = Buffer.alloc(16 + count * 8);
  body.writeUInt16BE(4, 0);
  body.writeUInt16BE(body.length, 2);
  body.writeUInt16BE(count * 2, 6);
  body.writeUInt16BE(2 << power, 8);
  body.writeUInt16BE(power, 10);
  body.writeUInt16BE(count * 2 - (2 << power), 12);
  segments.forEach(({ first, last, delta }, i) => {
    body.writeUInt16BE(last, 14 + i * 2);
    body.writeUInt16BE(first, 16 + (count + i) * 2);
    body.writeUInt16BE(delta & 0xffff, 16 + (count * 2 + i) * 2);
  });

  const header = Buffer.alloc(20);
  header.writeUInt16BE(2, 2);
  [0, 3].forEach((platform, i) => {
    header.writeUInt16BE(platform, 4 + i * 8);
    header.writeUInt16BE(platform === 0 ? 3 : 1, 6 + i * 8);
    header.writeUInt32BE(header.length, 8 + i * 8);
  });
  return Buffer.concat([header, body]);
}

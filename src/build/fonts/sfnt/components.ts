const MORE = 0x20;
const WORDS = 0x01;
const SCALE = [
  [0x08, 2],
  [0x40, 4],
  [0x80, 8],
] as const;

/** Byte positions of the glyph numbers inside a composite outline; none for a simple one. */
function places(outline: Buffer): number[] {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return [];
  const found: number[] = [];
  let at = 10;
  let flags = MORE;
  while (flags & MORE) {
    flags = outline.readUInt16BE(at);
    found.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (SCALE.find(([bit]) => flags & bit)?.[1] ?? 0);
  }
  return found;
}

/** The glyphs a composite outline is made of. */
export function components(outline: Buffer): number[] {
  return places(outline).map((at) => outline.readUInt16BE(at));
}

/** The same outline with its components under new numbers. */
export function renumbered(outline: Buffer, number: (glyph: number) => number): Buffer {
  const copy = Buffer.from(outline);
  for (const at of places(copy)) copy.writeUInt16BE(number(copy.readUInt16BE(at)), at);
  return copy;
}

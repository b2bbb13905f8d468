import { table, type Tables } from './tables.ts';

/** Advance and leading bearing in font units, along one axis. */
export interface Extent {
  advance: number;
  bearing: number;
}

/** One glyph with everything the font says about it, so that it can move to another font. */
export interface Glyph {
  /** Its entry of `glyf`; empty for a blank. */
  outline: Buffer;
  horizontal: Extent;
  /** Only in fonts that can be set upright. */
  vertical?: Extent;
}

/** All glyphs of a font, by glyph number. */
export function readGlyphs(tables: Tables): Glyph[] {
  const count = table(tables, 'maxp').readUInt16BE(4);
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const long = table(tables, 'head').readInt16BE(50) === 1;
  const at = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  const across = readExtents(table(tables, 'hhea'), table(tables, 'hmtx'), count);
  const down = tables.has('vhea')
    ? readExtents(table(tables, 'vhea'), table(tables, 'vmtx'), count)
    : undefined;
  return across.map((horizontal, i) => ({
    outline: glyf.subarray(at(i), at(i + 1)),
    horizontal,
    vertical: down?.[i],
  }));
}

function readExtents(header: Buffer, metrics: Buffer, count: number): Extent[] {
  const full = header.readUInt16BE(34);
  return Array.from({ length: count }, (_, i) => ({
    advance: metrics.readUInt16BE(Math.min(i, full - 1) * 4),
    bearing: metrics.readInt16BE(i < full ? i * 4 + 2 : full * 4 + (i - full) * 2),
  }));
}

/**
 * Puts glyphs in place of a font's own, with the tables that depend on their number; `base` gives the rest.
 * The caller sees to `cmap`, layout and variation tables.
 */
export function writeGlyphs(base: Tables, glyphs: Glyph[]): Tables {
  const bodies = glyphs.map(({ outline }) =>
    Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]),
  );
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  bodies.forEach((body, i) => loca.writeUInt32BE((offset += body.length), (i + 1) * 4));

  const head = Buffer.from(table(base, 'head'));
  head.writeInt16BE(1, 50);
  const drawn = glyphs.filter(({ outline }) => outline.length > 0);
  [Math.min, Math.min, Math.max, Math.max].forEach((most, side) => {
    head.writeInt16BE(most(...drawn.map(({ outline }) => outline.readInt16BE(2 + side * 2))), 36 + side * 2);
  });
  const maxp = Buffer.from(table(base, 'maxp'));
  maxp.writeUInt16BE(glyphs.length, 4);

  const tables = new Map(base)
    .set('glyf', Buffer.concat(bodies))
    .set('loca', loca)
    .set('head', head)
    .set('maxp', maxp);
  setExtents(
    tables,
    'hhea',
    'hmtx',
    glyphs.map(({ horizontal }) => horizontal),
  );
  const vertical = glyphs.flatMap((glyph) => glyph.vertical ?? []);
  if (vertical.length === glyphs.length && tables.has('vhea')) setExtents(tables, 'vhea', 'vmtx', vertical);
  else for (const tag of ['vhea', 'vmtx']) tables.delete(tag);
  return tables;
}

function setExtents(tables: Tables, headerTag: string, metricsTag: string, extents: Extent[]): void {
  const header = Buffer.from(table(tables, headerTag));
  header.writeUInt16BE(Math.max(...extents.map(({ advance }) => advance)), 10);
  header.writeUInt16BE(extents.length, 34);
  const metrics = Buffer.alloc(extents.length * 4);
  extents.forEach(({ advance, bearing }, i) => {
    metrics.writeUInt16BE(advance, i * 4);
    metrics.writeInt16BE(bearing, i * 4 + 2);
  });
  tables.set(headerTag, header).set(metricsTag, metrics);
}

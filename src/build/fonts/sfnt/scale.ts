import { readGlyphs, writeGlyphs, type Glyph } from './glyphs.ts';
import { table, type Tables } from './tables.ts';

const ON_CURVE = 0x01;
const REPEAT = 0x08;
/** Per direction: the bit for a one-byte step, and the bit that is its sign or, for two bytes, "no step". */
const STEPS = [
  { short: 0x02, same: 0x10 },
  { short: 0x04, same: 0x20 },
] as const;

/**
 * The same font on a finer grid: every length times a whole number. Layout rules are not scaled.
 * @throws on a composite outline
 */
export function scaledFont(tables: Tables, factor: number): Tables {
  if (factor === 1) return tables;
  const glyphs = readGlyphs(tables).map(({ outline, horizontal }): Glyph => ({
    outline: scaledOutline(outline, factor),
    horizontal: { advance: horizontal.advance * factor, bearing: horizontal.bearing * factor },
  }));
  const scaled = writeGlyphs(tables, glyphs);
  const head = Buffer.from(table(scaled, 'head'));
  head.writeUInt16BE(head.readUInt16BE(18) * factor, 18);
  return scaled.set('head', head);
}

function scaledOutline(outline: Buffer, factor: number): Buffer {
  if (outline.length === 0) return outline;
  const contours = outline.readInt16BE(0);
  if (contours < 0) throw new Error('A composite outline cannot be scaled');
  const ends = 10 + contours * 2;
  const points = contours ? outline.readUInt16BE(ends - 2) + 1 : 0;
  const { flags, at } = readFlags(outline, ends + 2 + outline.readUInt16BE(ends), points);

  const head = Buffer.from(outline.subarray(0, ends));
  for (let field = 2; field < 10; field += 2) head.writeInt16BE(head.readInt16BE(field) * factor, field);
  const noHints = Buffer.alloc(2);
  const plainFlags = Buffer.from(flags.map((flag) => flag & ON_CURVE));
  const steps = Buffer.alloc(points * 4);
  let from = at;
  STEPS.forEach(({ short, same }, direction) => {
    flags.forEach((flag, i) => {
      let step = 0;
      if (flag & short) step = outline.readUInt8(from++) * (flag & same ? 1 : -1);
      else if (!(flag & same)) step = outline.readInt16BE((from += 2) - 2);
      steps.writeInt16BE(step * factor, (direction * points + i) * 2);
    });
  });
  return Buffer.concat([head, noHints, plainFlags, steps]);
}

/** The flag of each point, with repeats written out, and where the coordinates start. */
function readFlags(outline: Buffer, start: number, points: number): { flags: number[]; at: number } {
  const flags: number[] = [];
  let at = start;
  while (flags.length < points) {
    const flag = outline.readUInt8(at++);
    const times = flag & REPEAT ? outline.readUInt8(at++) + 1 : 1;
    for (let i = 0; i < times; i++) flags.push(flag);
  }
  return { flags, at };
}

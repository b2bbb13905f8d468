/**
 * The two layout rules a Chinese text face needs, written from scratch (the slices' own tables do not survive
 * a merge): two dashes join into one long line, and browsers may halve punctuation that meets punctuation.
 */

/** A single glyph's change when it is set at half width, in font units. */
export interface HalfWidth {
  glyph: number;
  placement: number;
  advance: number;
}

const words = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, i) => bytes.writeUInt16BE(value & 0xffff, i * 2));
  return bytes;
};

const coverage = (glyphs: number[]) => words(1, glyphs.length, ...glyphs);

/** A GSUB or GPOS table with one feature of one lookup, for every script and language. */
function layoutTable(feature: string, lookupType: number, subtable: Buffer): Buffer {
  const script = Buffer.concat([words(1), Buffer.from('DFLT'), words(8, 4, 0, 0, 0xffff, 1, 0)]);
  const features = Buffer.concat([words(1), Buffer.from(feature), words(8, 0, 1, 0)]);
  const lookups = Buffer.concat([words(1, 4, lookupType, 0, 1, 8), subtable]);
  const start = 10;
  const header = words(1, 0, start, start + script.length, start + script.length + features.length);
  return Buffer.concat([header, script, features, lookups]);
}

/** GSUB: `first` followed by `first` becomes `joined` (feature `liga`, so that letter-spacing undoes it). */
export function joiningTable(first: number, joined: number): Buffer {
  const set = words(1, 4, joined, 2, first);
  return layoutTable('liga', 4, Buffer.concat([words(1, 8 + set.length, 1, 8), set, coverage([first])]));
}

/** GPOS: the half-width forms of punctuation (feature `halt`). */
export function halfWidthTable(forms: HalfWidth[]): Buffer {
  const unique = new Map(forms.map((form) => [form.glyph, form]));
  const sorted = [...unique.values()].sort((a, b) => a.glyph - b.glyph);
  const records = words(...sorted.flatMap(({ placement, advance }) => [placement, advance]));
  const placementAndAdvance = 0x0001 | 0x0004;
  return layoutTable(
    'halt',
    1,
    Buffer.concat([
      words(2, 8 + records.length, placementAndAdvance, sorted.length),
      records,
      coverage(sorted.map(({ glyph }) => glyph)),
    ]),
  );
}

import { readCmap, writeCmap, type CharacterMap } from './cmap.ts';
import { components, renumbered } from './components.ts';
import { readGlyphs, writeGlyphs, type Glyph } from './glyphs.ts';
import { table, type Tables } from './tables.ts';
import { readVariations, repeaked, writeVariations, type Variations } from './variations.ts';

/** What to take from one font. */
export interface Part {
  tables: Tables;
  /** Characters and the glyphs that stand for them; by default the font's own map. */
  characters?: CharacterMap;
  /** Keeps every glyph at its number, and with them the layout rules. Only for the first part. */
  whole?: boolean;
}

/** The joined font, and where each part's glyphs went: `places[part].get(old number)`. */
export interface Joined {
  tables: Tables;
  places: Map<number, number>[];
}

/** A part taken apart: which of its glyphs go in, and where. */
interface Taken {
  map: CharacterMap;
  glyphs: Glyph[];
  /** Old number → new number, in the order of the new. */
  places: Map<number, number>;
  variations?: Variations;
}

/**
 * Makes one font out of several with equal units and axes. Glyph order is the order of the parts, each by
 * code point; the first part gives the general tables. Layout rules (unless the first part is kept whole),
 * `HVAR` and the like refer to glyph numbers and are left out; advances still vary through `gvar`.
 * @throws if two parts claim the same character
 */
export function joinFonts(parts: Part[]): Joined {
  const taken: Taken[] = [];
  for (const part of parts) taken.push(take(part, taken));
  const [first] = parts;
  if (!first) throw new Error('Nothing to join');

  const glyphs = taken.flatMap(({ glyphs, places }) =>
    [...places.keys()].map((number) => {
      const glyph = glyphs[number]!;
      return { ...glyph, outline: renumbered(glyph.outline, (component) => places.get(component)!) };
    }),
  );
  const tables = writeGlyphs(first.tables, glyphs);
  const layout = first.whole ? [] : ['GDEF', 'GPOS', 'GSUB'];
  for (const tag of [...layout, 'BASE', 'HVAR', 'VVAR', 'MVAR']) tables.delete(tag);
  tables.set('cmap', writeCmap(joinedMap(taken))).set('maxp', widest(parts, tables));
  if (taken[0]?.variations) tables.set('gvar', joinedVariations(taken, taken[0].variations.axes));
  return { tables, places: taken.map(({ places }) => places) };
}

function take({ tables, characters, whole }: Part, before: Taken[]): Taken {
  const map = characters ?? readCmap(table(tables, 'cmap'));
  const glyphs = readGlyphs(tables);
  const mapped = [...map].sort(([a], [b]) => a - b).map(([, glyph]) => glyph);
  const blank = before.length === 0 ? [0] : [];
  const wanted = new Set(whole ? glyphs.keys() : [...blank, ...mapped]);
  for (const glyph of wanted)
    for (const component of components(glyphs[glyph]!.outline)) wanted.add(component);
  const start = before.reduce((sum, { places }) => sum + places.size, 0);
  const places = new Map([...wanted].map((glyph, i) => [glyph, start + i]));
  return {
    map,
    glyphs,
    places,
    variations: tables.has('gvar') ? readVariations(table(tables, 'gvar')) : undefined,
  };
}

function joinedMap(taken: Taken[]): CharacterMap {
  const joined: CharacterMap = new Map();
  for (const { map, places } of taken) {
    for (const [code, glyph] of map) {
      if (joined.has(code)) throw new Error(`Two fonts give U+${code.toString(16)}`);
      joined.set(code, places.get(glyph)!);
    }
  }
  return joined;
}

function joinedVariations(taken: Taken[], axes: number): Buffer {
  const peaks: Buffer[] = [];
  const place = (peak: Buffer) => {
    const known = peaks.findIndex((other) => other.equals(peak));
    return known >= 0 ? known : peaks.push(peak) - 1;
  };
  const entries = taken.flatMap(({ places, variations }) =>
    [...places.keys()].map((number) => {
      const entry = variations?.entries[number] ?? Buffer.alloc(0);
      return repeaked(entry, axes, (peak) => place(variations!.peaks[peak]!));
    }),
  );
  return writeVariations({ axes, peaks, entries });
}

/** `maxp` with the largest limit of any part in every field after the number of glyphs. */
function widest(parts: Part[], joined: Tables): Buffer {
  const maxp = Buffer.from(table(joined, 'maxp'));
  for (let at = 6; at < maxp.length; at += 2) {
    maxp.writeUInt16BE(Math.max(...parts.map(({ tables }) => table(tables, 'maxp').readUInt16BE(at))), at);
  }
  return maxp;
}

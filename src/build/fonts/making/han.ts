import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Font } from 'fontkit';
import subsetFont from 'subset-font';
import { halfWidthTable, joiningTable, type HalfWidth } from '../sfnt/chinese-layout.ts';
import { readCmap, type CharacterMap } from '../sfnt/cmap.ts';
import { joinFonts, type Part } from '../sfnt/join.ts';
import { readTables, table, writeTables } from '../sfnt/tables.ts';
import type { ChineseCharacters } from './chinese-characters.ts';
import { openFont } from './open.ts';
import type { Source } from './sources.ts';

const dash = '—';
/** Two dashes as one sign, for programs that do not join them. */
const longDash = '⸺';
/** Chinese sets the dot between parts of a name full-width; the serif's own is Latin, its katakana dot is not. */
const dots = { narrow: '·', full: '・' };

interface Slice extends Part {
  characters: CharacterMap;
  original: Font;
  /** Glyphs a text is set with, after the slice's own layout rules for Chinese. */
  shape: (text: string) => number[];
  language: Source['language'];
}

/**
 * Joins the numbered slices of a Chinese package into one font with its axes limited, as a TrueType file.
 * @throws naming the needed characters that no slice has
 */
export async function hanMaster(
  packages: string,
  source: Source,
  wanted: ChineseCharacters,
): Promise<Buffer> {
  const slices: Slice[] = [];
  const missing = new Set([...wanted.needed, ...wanted.welcome]);
  for (const name of sliceNames(packages, source)) {
    const file = readFileSync(join(packages, source.package, 'files', name));
    const original = openFont(file);
    const found = original.characterSet
      .map((code) => String.fromCodePoint(code))
      .filter((c) => missing.delete(c));
    if (found.length) slices.push(await slice(file, original, found.join(''), source));
  }
  const lacking = wanted.needed.filter((character) => missing.has(character));
  if (lacking.length) throw new Error(`${source.package} has no ${lacking.join(' ')}`);
  return joined(slices);
}

/** Every slice once, those with the commonest characters first. */
function sliceNames(packages: string, source: Source): string[] {
  const ranges = JSON.parse(readFileSync(join(packages, source.package, 'unicode.json'), 'utf8'));
  const names = Object.keys(ranges).map((key) => key.replace(/^\[(\d+)\]$/, '$1'));
  const rank = (name: string) => (/^\d+$/.test(name) ? -Number(name) : 1);
  return names
    .toSorted((a, b) => rank(a) - rank(b))
    .map((name) => `${source.package}-${name}-wght-normal.woff2`);
}

async function slice(file: Buffer, original: Font, characters: string, source: Source): Promise<Slice> {
  const plain = await subsetFont(file, characters, {
    targetFormat: 'sfnt',
    variationAxes: source.axes,
    keepFeatures: ['ccmp', 'locl'],
  });
  const font = openFont(plain);
  const tables = readTables(plain);
  return {
    tables,
    original,
    language: source.language,
    characters: readCmap(table(tables, 'cmap')),
    shape: (text) => font.layout(text, [], 'hani', source.language).glyphs.map(({ id }) => id),
  };
}

function joined(slices: Slice[]): Buffer {
  const home = slices.findIndex(({ characters }) => characters.has(code(dash)));
  const { shape, characters } = slices[home]!;
  const [single, double] = [shape(dash)[0]!, shape(dash + dash)[0]!];
  characters.set(code(dash), single).set(code(longDash), double);
  for (const slice of slices) {
    const full = slice.characters.get(code(dots.full));
    if (full === undefined) slice.characters.delete(code(dots.narrow));
    else slice.characters.set(code(dots.narrow), full);
  }

  const { tables, places } = joinFonts(slices);
  const halves = slices.flatMap((slice, i) =>
    halfWidths(slice).map((half) => ({ ...half, glyph: places[i]!.get(half.glyph)! })),
  );
  tables.set('GSUB', joiningTable(places[home]!.get(single)!, places[home]!.get(double)!));
  tables.set('GPOS', halfWidthTable(halves));
  return writeTables(tables);
}

const code = (character: string) => character.codePointAt(0)!;

/** What the slice's own `halt` feature does to each full-width character. */
function halfWidths({ characters, original, language }: Slice): HalfWidth[] {
  return [...characters].flatMap(([code, glyph]) => {
    const { glyphs, positions } = original.layout(String.fromCodePoint(code), ['halt'], 'hani', language);
    const full = glyphs[0]!.advanceWidth;
    const advance = positions[0]!.xAdvance - full;
    return full === 1000 && advance ? [{ glyph, placement: positions[0]!.xOffset, advance }] : [];
  });
}

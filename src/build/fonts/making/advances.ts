import subsetFont from 'subset-font';
import { charactersOf } from '../sfnt/characters.ts';
import { openFont } from './open.ts';

/** The weights labels are set in, for which widths are kept. */
export const measuredWeights = {
  'serif-400': { master: 'newsreader', wght: 400 },
  'serif-420': { master: 'newsreader', wght: 420 },
  'sans-400': { master: 'source-sans-3', wght: 400 },
  'sans-600': { master: 'source-sans-3', wght: 600 },
} as const;

/** Widths of one face in thousandths of an em, grouped by value so that the file stays small and legible. */
export interface Advances {
  /** Width → all characters that have it. */
  widths: Record<string, string>;
  /** What two neighbours gain or lose together, kerning and ligatures alike → all such pairs, run together. */
  pairs: Record<string, string>;
}

/** Pairs are kept for plain text; a pair with an accented letter counts as unkerned. */
const paired = /[\x20-\x7e‘’“”–—…·×−]/;

/** Measures a master at one weight by shaping every character and every pair. */
export async function measured(master: Buffer, wght: number): Promise<Advances> {
  const fixed = await subsetFont(master, undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    variationAxes: { wght },
  });
  const font = openFont(fixed);
  const width = (text: string) => (font.layout(text).advanceWidth * 1000) / font.unitsPerEm;
  const characters = charactersOf(fixed);
  const alone = new Map(characters.map((character) => [character, width(character)]));
  const common = characters.filter((character) => paired.test(character));
  const together = new Map(
    common.flatMap((a) => common.map((b) => [a + b, width(a + b) - alone.get(a)! - alone.get(b)!] as const)),
  );
  return { widths: grouped(alone), pairs: grouped(together, '0') };
}

function grouped(values: Map<string, number>, leftOut?: string): Record<string, string> {
  const groups = new Map<string, string>();
  for (const [text, value] of values) {
    const key = String(Math.round(value * 10) / 10 + 0);
    if (key !== leftOut) groups.set(key, (groups.get(key) ?? '') + text);
  }
  return Object.fromEntries([...groups].sort(([a], [b]) => Number(a) - Number(b)));
}

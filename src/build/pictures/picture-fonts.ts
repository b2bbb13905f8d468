/**
 * Fonts for drawing pictures at build. The drawing program knows neither variable fonts nor woff2 nor stacks
 * of families, so each voice is cut at fixed weights into plain TrueType files which hold Latin and Chinese
 * together, under the family names that pages use.
 */
import subsetFont from 'subset-font';
import { cachedFile, fingerprint } from '#build/fonts/cache.ts';
import { masterFor, stackOf } from '#build/fonts/coverage.ts';
import { masters, type MasterName, type Style } from '#build/fonts/families.ts';
import { masterFile } from '#build/fonts/master-file.ts';
import { readCmap } from '#build/fonts/sfnt/cmap.ts';
import { joinFonts } from '#build/fonts/sfnt/join.ts';
import { named } from '#build/fonts/sfnt/names.ts';
import { scaledFont } from '#build/fonts/sfnt/scale.ts';
import { readTables, table, writeTables, type Tables } from '#build/fonts/sfnt/tables.ts';
import type { PageLang } from '#facts/types.ts';

/** One fixed weight of a voice. */
interface Cut {
  /** The weight it answers to: pictures know hundreds only. */
  weight: 300 | 400 | 600 | 700;
  style: Style;
  latin: readonly [MasterName, wght: number];
  /** Weight of the Chinese master, which the language decides. */
  han: number;
}

const cuts: Cut[] = [
  { weight: 300, style: 'serif', latin: ['newsreader-display', 330], han: 400 },
  { weight: 400, style: 'serif', latin: ['newsreader', 400], han: 400 },
  { weight: 600, style: 'serif', latin: ['newsreader', 600], han: 600 },
  { weight: 700, style: 'serif', latin: ['newsreader', 600], han: 700 },
  { weight: 400, style: 'sans', latin: ['source-sans-3', 400], han: 400 },
  { weight: 600, style: 'sans', latin: ['source-sans-3', 600], han: 600 },
];

/** The family names pictures may use. */
export const pictureFamilies: Record<Style, string> = { serif: familyOf('serif'), sans: familyOf('sans') };

/** One font file of pictures, on this machine. */
export interface PictureFont {
  style: Style;
  weight: number;
  path: string;
}

/** The font files for pictures in one language, by language. */
export const pictureFonts: Record<PageLang, PictureFont[]> = {
  en: await filesFor('en'),
  zh: await filesFor('zh'),
  'zh-hant': await filesFor('zh-hant'),
};

function familyOf(style: Style): string {
  return masters.find(({ name }) => name === stackOf(style, 'en').latin)!.family;
}

async function filesFor(lang: PageLang): Promise<PictureFont[]> {
  const files: PictureFont[] = [];
  for (const cut of cuts) {
    const { style, weight } = cut;
    const chinese = masterFile(stackOf(style, lang).han);
    const key = fingerprint(JSON.stringify(cut), lang, masterFile(cut.latin[0]), chinese);
    const path = await cachedFile(`${style}-${weight}-${lang}.${key}.ttf`, () => drawn(cut, lang));
    files.push({ style, weight, path });
  }
  return files;
}

async function drawn({ latin, han, style, weight }: Cut, lang: PageLang): Promise<Buffer> {
  const masters = stackOf(style, lang);
  const [base, chinese] = [await fixed(...latin), await fixed(masters.han, han)];
  const units = (tables: Tables) => table(tables, 'head').readUInt16BE(18);
  const grid = scaledFont(chinese, units(base) / units(chinese));
  const own = (tables: Tables, wanted: (master: MasterName | undefined) => boolean) =>
    new Map(
      [...readCmap(table(tables, 'cmap'))].filter(([code]) =>
        wanted(masterFor(String.fromCodePoint(code), style, lang)),
      ),
    );
  const first = own(base, (master) => master === masters.latin);
  const second = own(grid, (master) => master === masters.han);
  const { tables } = joinFonts([
    { tables: base, characters: first, whole: true },
    { tables: grid, characters: second },
  ]);
  return writeTables(named(tables, familyOf(style), weight));
}

async function fixed(master: MasterName, wght: number): Promise<Tables> {
  const options = { keepAllGlyphs: true, targetFormat: 'sfnt', variationAxes: { wght } } as const;
  return readTables(await subsetFont(masterFile(master), undefined, options));
}

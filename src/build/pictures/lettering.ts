import { Resvg } from '@resvg/resvg-js';
import type { PageLang } from '#facts/types.ts';
import { languageNames } from '#story/languages.ts';
import type { Letters } from '#stage/words/context.ts';
import type { Style } from '../fonts/families.ts';
import { pictureFamilies } from './picture-fonts.ts';
import { outlined } from './raster.ts';

/** Font size the shapes are cut at, and the point their text begins at: their own unit. */
const SIZE = 200;
const START = { x: 20, y: 260 };
/** How far the square of a Chinese character reaches above its baseline, in em. */
const HAN_ASCENT = 0.88;
/** Letter spacing of the Latin title, in em. */
const TIGHT = -0.035;

/**
 * The title as shapes: right before any font has come, and still when one does. Latin in one piece, in the display
 * cut; Chinese a shape a character, so that it can also run down the page.
 */
export const titleLetters = (title: string, lang: PageLang): Letters[] =>
  lang === 'en'
    ? [shapeOf(title, lang, 'serif', 300, TIGHT)]
    : [...title].map((character) => hanLetter(character, lang, 'serif', 700));

/** The title in the other script: shapes for English pages, which have no Chinese font in their first view. */
export const asideLetters = (aside: string, lang: PageLang): Letters[] =>
  lang === 'en' ? [...aside].map((character) => hanLetter(character, 'zh', 'serif', 400)) : [];

/** One Chinese character as a shape, its square around it. */
export const hanLetter = (character: string, lang: PageLang, style: Style, weight: number): Letters => ({
  ...shapeOf(character, lang, style, weight, 0),
  viewBox: `${START.x} ${START.y - HAN_ASCENT * SIZE} ${SIZE} ${SIZE}`,
  width: 1,
  height: 1,
});

function shapeOf(text: string, lang: PageLang, style: Style, weight: number, spacing: number): Letters {
  const flat = outlined(
    `<svg xmlns="http://www.w3.org/2000/svg" lang="${languageNames[lang].tag}" width="2000" height="400"><text x="${START.x}" y="${START.y}" ` +
      `font-family="${pictureFamilies[style]}" font-size="${SIZE}" font-weight="${weight}" ` +
      `letter-spacing="${spacing * SIZE}">${text}</text></svg>`,
  );
  const box = new Resvg(flat).getBBox();
  if (!box) throw new Error(`“${text}” has no shape`);
  const paths = [...flat.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path);
  return {
    viewBox: [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 10) / 10).join(' '),
    width: Math.round((box.width / SIZE) * 1000) / 1000,
    height: Math.round((box.height / SIZE) * 1000) / 1000,
    path: paths.join(''),
  };
}

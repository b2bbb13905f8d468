import type PptxGenJS from 'pptxgenjs';
import type { Area, SetWords } from './sheets.ts';
import type { Setting } from './type.ts';

/** Points to an inch: a unit of the sheet is a point of the slide. */
const POINTS = 72;

/** An area as the library wants it: in inches. */
export const inInches = ({ x, y, width, height }: Area) => ({
  x: x / POINTS,
  y: y / POINTS,
  w: width / POINTS,
  h: height / POINTS,
});

/** How words are set: at their place, in the colour of the sheet. */
export function textProps(words: SetWords, area: Area, setting: Setting): PptxGenJS.TextPropsOptions {
  return {
    ...inInches(area),
    margin: 0,
    lang: setting.tag,
    fontFace: words.serif ? setting.serif : setting.sans,
    fontSize: Math.round(words.size * setting.scale * 2) / 2,
    color: words.colour,
    bold: words.bold,
    valign: 'middle',
    ...(words.upright && { vert: 'eaVert' as const }),
  };
}

/** The same area with room to each side, for words that run wider than ours. */
export const widened = ({ x, y, width, height }: Area, by: { left?: number; right?: number }): Area => ({
  x: x - (by.left ?? 0),
  y,
  width: width + (by.left ?? 0) + (by.right ?? 0),
  height,
});

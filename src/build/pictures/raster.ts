import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { pageLangOf } from '#facts/page-lang.ts';
import { shortPath } from './short-path.ts';
import { pictureFamilies, pictureFonts } from './picture-fonts.ts';

/** One sign for the two dashes of Chinese; our Chinese masters draw it. */
const longDash = '\u2e3a';

/** Size of a drawn picture. */
export interface RasterSize {
  /** Width of the picture in CSS pixels; its height follows. */
  width: number;
  /** Device pixels per CSS pixel. */
  scale?: number;
}

/**
 * Draws a standalone SVG as a PNG. Text is set in our fonts by the family names pages use. The `lang` of the
 * root decides who draws the marks both scripts have; without it, whether there are Chinese characters.
 * @throws if the SVG cannot be read
 */
export function toPng(svg: string, { width, scale = 1 }: RasterSize): Buffer {
  const fitTo = { mode: 'width', value: Math.round(width * scale) } as const;
  return new Resvg(ready(svg), { ...options(svg), fitTo }).render().asPng();
}

/**
 * The same picture with its words as shapes, so that it looks right where our fonts are not. The root keeps
 * its attributes; `title`, `desc` and `metadata` stay, other elements lose their names.
 * @throws if the SVG cannot be read
 */
export function outlined(svg: string): string {
  const flat = new Resvg(ready(svg), options(svg)).toString();
  const root = /<svg\b[^>]*>/.exec(svg)?.[0];
  if (!root) throw new Error('Not an SVG');
  const words = [...svg.matchAll(/<(title|desc|metadata)\b[^>]*>[\s\S]*?<\/\1>/g)].map(
    ([element]) => element,
  );
  const body = flat.slice(flat.indexOf('>', flat.indexOf('<svg')) + 1);
  return root + words.join('') + shortened(body);
}

/** Coordinates to a hundredth of a pixel, and no blanks between elements. */
function shortened(svg: string): string {
  return svg
    .replaceAll(/ d="([^"]+)"/g, (_, path: string) => ` d="${shortPath(path, 2)}"`)
    .replaceAll(/>\s+</g, '><');
}

function options(svg: string): ResvgRenderOptions {
  const said = /<svg\b[^>]*[\s:]lang="([\w-]+)"/.exec(svg)?.[1];
  const lang = pageLangOf(said ?? (/\p{Script=Han}/u.test(svg) ? 'zh' : 'en'));
  return {
    font: {
      loadSystemFonts: false,
      fontFiles: pictureFonts[lang].map(({ path }) => path),
      defaultFontFamily: pictureFamilies.sans,
      sansSerifFamily: pictureFamilies.sans,
      serifFamily: pictureFamilies.serif,
    },
    languages: [lang],
  };
}

/** Weights in hundreds, the only ones the drawing program reads, and the long dash, which it would draw as two. */
function ready(svg: string): string {
  return svg
    .replaceAll('——', longDash)
    .replaceAll(
      /(font-weight\s*[:=]\s*["']?\s*)(\d+)/g,
      (_, before: string, weight: string) => before + nearest(Number(weight)),
    );
}

function nearest(weight: number): number {
  if (weight < 400) return 300;
  if (weight > 650) return 700;
  return weight < 500 ? 400 : 600;
}

import { fallbackCss, heightsOf, standIns } from './fallbacks.ts';
import { masters, type MasterName, type Style } from './families.ts';
import type { Face } from './subset.ts';

const fallbackNames: Record<Style, string> = { serif: 'Newsreader Fallback', sans: 'Source Sans Fallback' };

/**
 * The families that stand in for ours while they load, the likeliest first; they belong right after ours in each stack.
 * A family each, for a browser asks the machine for a family when those before it have failed, and for all faces of one
 * family at once, for each size there is.
 */
export const fallbackFamilies = (style: Style): string[] =>
  standIns[style].map((_, index) => `${fallbackNames[style]}${index ? ` ${index + 1}` : ''}`);

/**
 * The `@font-face` rules of one language's pages.
 * @param faces those of the language, in the order they were planned
 * @param address of a font file by its name
 * @param named what a family is called on these pages
 */
export function fontFaceCss(
  faces: Face[],
  address: (fileName: string) => string,
  named: (family: string) => string = (family) => family,
): string {
  const rules = faces.map(
    ({ family, weights, unicodeRange, fileName, master }) =>
      `@font-face{font-family:'${named(family)}';font-weight:${weights.join(' ')};font-display:swap;` +
      `src:url(${address(fileName)}) format('woff2');${heights(master)}unicode-range:${unicodeRange}}`,
  );
  const fallbacks = (['serif', 'sans'] as const).map((style) => {
    const own = latinFaces(faces, style);
    const isSeen = ([lightest, boldest]: readonly [number, number]) =>
      own.some(({ weights }) => weights[0] <= boldest && weights[1] >= lightest);
    return fallbackCss(style, fallbackFamilies(style).map(named), latinRange(faces, style), isSeen);
  });
  return [...rules, ...fallbacks].join('\n');
}

/** Both cuts of a Latin family sit on one baseline, the one the stand-ins are given. */
function heights(name: MasterName): string {
  const { script, style } = masters.find((master) => master.name === name)!;
  return script === 'latin' ? `${heightsOf(style)};` : '';
}

const latinMaster = (style: Style) =>
  masters.find((master) => master.style === style && master.script === 'latin')!;

/** The Latin faces of a voice on these pages, in all its cuts. */
const latinFaces = (faces: Face[], style: Style): Face[] =>
  faces.filter(({ family }) => family === latinMaster(style).family);

/** Everything the Latin face of a voice shows on these pages. */
function latinRange(faces: Face[], style: Style): string {
  const [lightest] = latinMaster(style).weights;
  const own = latinFaces(faces, style).filter(({ weights }) => weights[0] === lightest);
  return own.map(({ unicodeRange }) => unicodeRange).join(',');
}

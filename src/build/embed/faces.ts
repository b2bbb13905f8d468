import type { PageLang } from '#facts/types.ts';
import type { Face } from '../fonts/subset.ts';
import { masters, type Style } from '../fonts/families.ts';
import { fontRules } from '../fonts/index.ts';
import { unicodeRange } from '../fonts/unicode-range.ts';
import { manifestFile } from '../manifest.ts';

/**
 * The `@font-face` rules that some text needs, with the families' names: each face for the characters of this text
 * only, since the whole lists of Chinese pages are longer than a page.
 *
 * @param root relative way from the page to the site's root, ending in a slash
 * @param text all the characters that the page shows in each voice
 */
export function facesFor(lang: PageLang, text: Record<Style, string>, root: string): Promise<string> {
  const codesOf = (style: Style) =>
    [...new Set(text[style])].map((character) => character.codePointAt(0) as number);
  const codes = { serif: codesOf('serif'), sans: codesOf('sans') };
  const pick = (faces: Face[]): Face[] => {
    const taken = new Map<string, Set<number>>();
    // Where two faces of a family hold a character, the later one shows it.
    // Only headlines are as light as the display cut, and Chinese ones are bold.
    const heard = faces.filter(({ weights }) => lang === 'en' || weights[1] >= 400);
    return heard.toReversed().flatMap((face) => {
      const group = `${face.family} ${face.weights.join('-')}`;
      const before = taken.get(group) ?? new Set();
      const own = codes[styleOf(face)]
        .filter((code) => !before.has(code) && isIn(code, face.unicodeRange))
        .sort((a, b) => a - b);
      taken.set(group, new Set([...before, ...own]));
      const range = unicodeRange(
        own.map((code) => String.fromCodePoint(code)),
        { wholeHanBlock: false },
      );
      return range ? [{ ...face, unicodeRange: range }] : [];
    });
  };
  return fontRules(lang, (path) => `${root}${manifestFile(path)}`, pick);
}

const styleOf = ({ master }: Face): Style => masters.find(({ name }) => name === master)!.style;

const isIn = (code: number, range: string): boolean =>
  range.split(',').some((part) => {
    const [from = 0, to = from] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => parseInt(hex, 16));
    return code >= from && code <= to;
  });

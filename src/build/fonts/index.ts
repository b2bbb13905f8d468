/** The fonts of this build: made once, from the words as they are when it starts. */
import { cachedFile } from './cache.ts';
import { foundIn, usedCharacters } from './characters.ts';
import { fallbackFamilies, fontFaceCss } from './css.ts';
import { masters, type Style } from './families.ts';
import { subsetFonts, type Face } from './subset.ts';
import { readTexts } from './texts.ts';
import { rememberedBy } from '../remembered.ts';
import type { Lang } from '#facts/types.ts';

/** What a system has where our files do not come. */
const systems: Record<Style, string> = {
  serif: "'Songti SC', 'Noto Serif CJK SC', serif",
  sans: "'PingFang SC', 'Noto Sans CJK SC', sans-serif",
};

/** Cut once a process: the style sheet and the pages that name some of the files themselves. */
const setOf = rememberedBy(async (root: string) => {
  const texts = readTexts(root);
  const set = await subsetFonts(usedCharacters(texts), (character) => foundIn(texts, character));
  const paths = new Map<string, string>();
  for (const [name, bytes] of set.files) {
    paths.set(name, await cachedFile(name, () => Promise.resolve(bytes)));
  }
  return { faces: set.faces, pathOf: (name: string) => paths.get(name) as string };
});

/**
 * Makes the fonts of this build and returns their style sheet. One style sheet serves all languages, since a page may change its language in place;
 * Chinese pages have their own family names, for there the marks that both scripts share are drawn by the Chinese face.
 *
 * @throws naming the characters that no master draws, and the files they stand in
 */
export async function siteFonts(): Promise<string> {
  const rules = await Promise.all((['en', 'zh'] as const).map((lang) => facesOf(lang, (path) => path)));
  return [...rules, `:root{${stacks('en')}}`, `:root:lang(zh){${stacks('zh')}}`].join('\n');
}

/**
 * The same for one page in one language, with those files only that it needs.
 *
 * @param address of a file, by its path on this machine
 * @param pick of the faces of the language, as they were planned, those that the page needs
 */
export const fontRules = async (
  lang: Lang,
  address: (path: string) => string,
  pick: (faces: Face[]) => Face[],
): Promise<string> => `${await facesOf(lang, address, pick)}\n:root{${stacks(lang)}}`;

async function facesOf(
  lang: Lang,
  address: (path: string) => string,
  pick: (faces: Face[]) => Face[] = (all) => all,
): Promise<string> {
  const { faces, pathOf } = await setOf('.');
  return fontFaceCss(
    pick(faces.filter((face) => face.lang === lang)),
    (name) => address(pathOf(name)),
    (family) => familyOf(family, lang),
  );
}

const familyOf = (family: string, lang: Lang): string => (lang === 'zh' ? `${family} zh` : family);

/** The tokens that name the families, for one language. */
const stacks = (lang: Lang): string =>
  (['serif', 'sans'] as const)
    .map((style) => {
      const [latin, han] = masters
        .filter((master) => master.style === style && master.name !== 'newsreader-display')
        .map(({ family }) => `'${familyOf(family, lang)}'`);
      return `--${style}:${latin},'${familyOf(fallbackFamilies[style], lang)}',${han},${systems[style]}`;
    })
    .join(';');

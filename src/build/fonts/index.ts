/** The fonts of this build: made once, from the words as they are when it starts. */
import { cachedFile } from './cache.ts';
import { stackOf } from './coverage.ts';
import { foundIn, usedCharacters } from './characters.ts';
import { fallbackFamilies, fontFaceCss } from './css.ts';
import { masters, type Style } from './families.ts';
import { subsetFonts, type Face } from './subset.ts';
import { readTexts } from './texts.ts';
import { rememberedBy } from '../remembered.ts';
import type { PageLang } from '#facts/types.ts';

/** What a system has where our files do not come. */
const systems: Record<Style, (script: 'SC' | 'TC') => string> = {
  serif: (script) => `'Songti ${script}', 'Noto Serif CJK ${script}', serif`,
  sans: (script) => `'PingFang ${script}', 'Noto Sans CJK ${script}', sans-serif`,
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
  const rules = await Promise.all(
    (['en', 'zh', 'zh-hant'] as const).map((lang) => facesOf(lang, (path) => path)),
  );
  return [
    ...rules,
    `:root{--serif:var(--all-serif);--sans:var(--all-sans);${stacks('en', '--all-')}}`,
    `:root[data-faces]{${standInsOf('en')}}`,
    `:root:lang(zh){${stacks('zh', '--all-')}}`,
    `:root[data-faces]:lang(zh){${standInsOf('zh')}}`,
    `:root:lang(zh-Hant){${stacks('zh-hant', '--all-')}}`,
    `:root[data-faces]:lang(zh-Hant){${standInsOf('zh-hant')}}`,
  ].join('\n');
}

/**
 * The same for one page in one language, with those files only that it needs.
 *
 * @param address of a file, by its path on this machine
 * @param pick of the faces of the language, as they were planned, those that the page needs
 */
export const fontRules = async (
  lang: PageLang,
  address: (path: string) => string,
  pick: (faces: Face[]) => Face[],
): Promise<string> => `${await facesOf(lang, address, pick)}\n:root{${stacks(lang)}}`;

async function facesOf(
  lang: PageLang,
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

const familyOf = (family: string, lang: PageLang): string => (lang === 'en' ? family : `${family} ${lang}`);

/** The tokens that name the families, for one language. */
const stacks = (lang: PageLang, prefix = '--'): string =>
  styles
    .map((style) => {
      const { latin, standIns, han, system } = stackFor(style, lang);
      return `${prefix}${style}:${latin},${standIns},${han},${system}`;
    })
    .join(';');

/** The same without ours, while the faces of a page's first view are on their way: see `stage/first-faces.ts`. */
const standInsOf = (lang: PageLang): string =>
  styles
    .map((style) => {
      const { standIns, system } = stackFor(style, lang);
      return `--${style}:${standIns},${system}`;
    })
    .join(';');

const styles = ['serif', 'sans'] as const;

function stackFor(style: Style, lang: PageLang) {
  const names = stackOf(style, lang);
  const family = (name: string) => `'${familyOf(name, lang)}'`;
  const of = (name: string) => family(masters.find((master) => master.name === name)!.family);
  return {
    latin: of(names.latin),
    standIns: fallbackFamilies(style).map(family).join(','),
    han: of(names.han),
    system: systems[style](lang === 'zh-hant' ? 'TC' : 'SC'),
  };
}

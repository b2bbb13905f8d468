import type { SourceText } from './texts.ts';
import type { UsedByLang } from './used.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** What every page may show whatever its words: letters, figures, marks of either language. */
const always = { both: `${ascii}\u00a0–—‘’“”…·×÷−±°²¥€→←↑↓∑≈`, zh: '，。、；：？！（）《》「」〔〕％' };
/** The project's and the languages' names, which stand on every page. */
const names = '《一分钟》中文简体繁體';

/**
 * The characters each language's pages may show, gathered from the texts they are made of: `en.svx` and
 * `zh.svx` speak one language, every other file both. The first view is the first scene and the interface.
 */
export function usedCharacters(texts: SourceText[]): UsedByLang {
  const of = (ending: RegExp) =>
    texts
      .filter(({ path }) => ending.test(path))
      .map(({ text }) => text)
      .join('');
  const shared = of(/(?<!\/(en|zh)\.svx)$/);
  const labels = of(/^src\/story\/labels\.ts$/);
  // What prints figures may print them on the first view.
  const figures = of(/^src\/facts\/(qualifiers|number-words|units|dates|figures)\.ts$/);
  // Amounts that an article gives in words only are printed as those words.
  const vague = [...of(/^seeds\//).matchAll(/value:\s*\{([^}]*)\}/g)].map(([, words]) => words).join('');
  const start = {
    en: of(/\/01-[^/]+\/en\.svx$/),
    zh: of(/\/01-[^/]+\/zh\.svx$/),
    data: of(/\/01-[^/]+\/.+\.ts$/),
  };
  const en = always.both + names;
  const zh = en + always.zh;
  return {
    en: {
      all: distinct(en + of(/\/en\.svx$/) + shared),
      first: {
        serif: distinct(en + start.en),
        sans: distinct(en + start.en + withoutHan(labels + start.data)),
      },
    },
    zh: {
      all: distinct(zh + of(/\/zh\.svx$/) + shared),
      first: {
        serif: distinct(zh + start.zh + figures + vague),
        sans: distinct(zh + labels + start.data + figures + vague),
      },
    },
  };
}

/** Which files contain a character, for error messages. */
export function foundIn(texts: SourceText[], character: string): string[] {
  return texts.filter(({ text }) => text.includes(character)).map(({ path }) => path);
}

const distinct = (text: string) => [...new Set(text)].sort().join('');
const withoutHan = (text: string) => text.replaceAll(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu, '');

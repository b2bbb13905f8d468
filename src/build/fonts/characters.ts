import { chineseStretches } from './stretches.ts';
import type { SourceText } from './texts.ts';
import type { Used, UsedByLang } from './used.ts';
import { traditional } from '../traditional.ts';

const ascii = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)).join('');
/** What every page may show whatever its words: letters, figures, marks of either language. */
const always = { both: `${ascii}\u00a0–—‘’“”…·×÷−±°²¥€→←↑↓∑≈≤≥`, zh: '，。、；：？！（）《》「」『』〔〕％' };
/** The project's and the languages' names, which stand on every page. */
const names = '《一分钟》中文简体繁體';
/** What English pages show of the register in Chinese before anything is asked for: titles, and words under discussion. */
const citedInEnglish = /^title:\n( {2}.*\n)+|^ *(- )?en: .*$/gm;

/**
 * The characters each language's pages may show, gathered from the texts they are made of: `en.svx` and
 * `zh.svx` speak one language, every other file both; Traditional Chinese is derived from what `zh` reads. English pages need few Chinese characters: the names that
 * stand on all of them.
 */
export function usedCharacters(texts: SourceText[]): UsedByLang {
  const of = (ending: RegExp) =>
    texts
      .filter(({ path }) => ending.test(path))
      .map(({ text }) => text)
      .join('');
  const shared = of(/(?<!\/(en|zh)\.svx)$/);
  const en = always.both + names;
  const zh = en + always.zh;
  const cited = (of(/^seeds\/.+\.ya?ml$/).match(citedInEnglish) ?? []).join('');
  /** @param alone characters one by one: what is put together from pieces may read them otherwise than the file does */
  const chinese = (inScript: (text: string) => string, alone: (text: string) => string = () => ''): Used => ({
    all: distinct(zh + inScript(of(/\/zh\.svx$/) + shared) + alone(of(/\/zh\.svx$/) + shared)),
    stretches: chineseStretches(texts).map(({ name, serif, sans }) => ({
      name,
      serif: distinct(zh + inScript(serif)),
      sans: distinct(zh + inScript(sans)),
    })),
  });
  return {
    en: {
      all: distinct(en + of(/\/en\.svx$/) + shared),
      stretches: [
        { name: 'guest', serif: distinct(en), sans: distinct(en) },
        { name: 'guest-cited', serif: distinct(cited), sans: distinct(cited) },
      ],
    },
    zh: chinese((text) => text),
    'zh-hant': chinese(traditional, (text) => [...new Set(text)].map(traditional).join('')),
  };
}

/** Which files contain a character, for error messages. */
export function foundIn(texts: SourceText[], character: string): string[] {
  return texts.filter(({ text }) => text.includes(character)).map(({ path }) => path);
}

const distinct = (text: string) => [...new Set(text)].sort().join('');

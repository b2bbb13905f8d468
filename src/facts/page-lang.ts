import type { Lang, PageLang } from './types.ts';

/** The language whose words a page shows: 繁體 shows the Chinese ones, in its own characters. */
export const writtenIn = (lang: PageLang): Lang => (lang === 'en' ? 'en' : 'zh');

/** Where pages in a language look facts up, below the site's root: 繁體 has the register in its own characters. */
export const factsFile = (lang: PageLang): string =>
  lang === 'zh-hant' ? 'facts.zh-hant.json' : 'facts.json';

/** The language of a page by the tag in its `lang` attribute: `en`, `zh-Hans`, `zh-Hant`. */
export const pageLangOf = (tag: string): PageLang =>
  tag === 'zh-Hant' ? 'zh-hant' : tag.startsWith('zh') ? 'zh' : 'en';

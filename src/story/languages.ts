import type { PageLang } from '#facts/types.ts';

/** The story's languages in the order of the switch. */
export const languages: readonly PageLang[] = ['en', 'zh', 'zh-hant'];

/** How a language names itself, its tag for `lang` attributes, and language with country as cards want them. */
export const languageNames: Record<PageLang, { tag: string; name: string; short: string; locale: string }> = {
  en: { tag: 'en', name: 'English', short: 'EN', locale: 'en_GB' },
  zh: { tag: 'zh-Hans', name: '简体中文', short: '简', locale: 'zh_CN' },
  'zh-hant': { tag: 'zh-Hant', name: '繁體中文', short: '繁', locale: 'zh_TW' },
};

/** Whether a path segment is one of the story's languages. */
export const isLang = (text: string | undefined): text is PageLang => languages.some((lang) => lang === text);

/** The `lang` attribute for a page below `/{lang}/`; English where a page has no language of its own. */
export const htmlLang = (lang: string | undefined) => (isLang(lang) ? languageNames[lang].tag : 'en');

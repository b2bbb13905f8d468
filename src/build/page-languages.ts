import type { PageLang } from '#facts/types.ts';
import type { PageLanguage } from '#stage/story-page.ts';
import { languageNames, languages } from '#story/languages.ts';
import { hanLetter } from './pictures/lettering.ts';

/**
 * The languages a page exists in, in the order of the switch. On an English page the two signs of Chinese are shapes:
 * as text they would be its only Chinese words in the first view, and would have a browser ask for a whole font, and
 * before that the reader's machine for one that it may not have.
 */
export const pageLanguages = (page: PageLang): PageLanguage[] =>
  languages.map((lang) => ({
    lang,
    ...languageNames[lang],
    ...(page === 'en' && lang !== 'en' && { drawn: hanLetter(languageNames[lang].short, lang, 'sans', 400) }),
  }));

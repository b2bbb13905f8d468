import type { PageLang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { languageNames, languages } from '#story/languages.ts';
import { chartPath } from './chart-path.ts';
import { siteUrl } from './site.ts';

/**
 * Pages below each language's root that search engines may list, as paths with a slash at the end. A page that is not
 * named here must say `noindex`.
 */
export const listedPaths: readonly string[] = [
  '',
  'sources/',
  'timeline/',
  'charts/',
  ...scenes.map(({ id }) => chartPath(id)),
];

export { chartPath };

/** Absolute address of a page below a language's root. */
export const addressOf = (lang: PageLang, path: string): string => `${siteUrl}/${lang}/${path}`;

/** The page that leads everybody to their language. */
export const gate = `${siteUrl}/`;

/** A page in every language, and the gate for readers of any other. */
export const alternatesOf = (path: string): { tag: string; href: string }[] => [
  ...languages.map((lang) => ({ tag: languageNames[lang].tag, href: addressOf(lang, path) })),
  { tag: 'x-default', href: gate },
];

/** Path of a step's share page below its language's root. */
export const sharePath = (scene: string, step: string): string => `at/${scene}/${step}/`;

/** Absolute address of a step's share picture. */
export const sharePicture = (lang: PageLang, scene: string, step: string): string =>
  `${siteUrl}/og/${lang}/${scene}/${step}.png`;

/** Path of a scene's embed below its language's root. */
export const embedPath = (scene: string): string => `embed/${scene}/`;

/** Absolute address of what says how a scene is embedded, for the `<link>` of its page. */
export const oembedAddress = (lang: PageLang, scene: string): string =>
  `${siteUrl}/oembed/${lang}/${scene}.json`;

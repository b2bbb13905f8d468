import type { Plugin } from 'vite';
import { siteFonts, type SiteFonts } from './index.ts';

/** The style sheet of the fonts, and the list of files that first views wait for. */
const CSS = 'virtual:fonts.css';
const FIRST = 'virtual:first-fonts';

/**
 * Gives the pages their fonts as one style sheet for all languages, cut to the characters the project uses. The
 * files are ordinary assets from then on: hashed, cached for good, and found under any path the site is hosted at.
 */
export function fontsPlugin(): Plugin {
  let fonts: Promise<SiteFonts> | undefined;
  return {
    name: 'fonts',
    enforce: 'pre',
    buildStart() {
      fonts = undefined;
    },
    resolveId: (id) => (id === CSS || id === FIRST ? `\0${id}` : undefined),
    async load(id) {
      if (id !== `\0${CSS}` && id !== `\0${FIRST}`) return;
      fonts ??= siteFonts();
      const { css, first } = await fonts;
      return id === `\0${CSS}` ? css : `export const firstFonts = ${JSON.stringify(first)};`;
    },
  };
}

import type { Plugin } from 'vite';
import { siteFonts } from './index.ts';

/** The style sheet of the fonts, as pages import it. */
const CSS = 'virtual:fonts.css';

/**
 * Gives the pages their fonts as one style sheet for all languages, cut to the characters the project uses. The
 * files are ordinary assets from then on: hashed, cached for good, and found under any path the site is hosted at.
 */
export function fontsPlugin(): Plugin {
  return {
    name: 'fonts',
    enforce: 'pre',
    resolveId: (id) => (id === CSS ? `\0${CSS}` : undefined),
    load: (id) => (id === `\0${CSS}` ? siteFonts() : undefined),
  };
}

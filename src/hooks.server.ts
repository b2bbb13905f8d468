import type { Handle } from '@sveltejs/kit';
import { firstFonts } from 'virtual:first-fonts';
import { htmlLang, isLang } from '#story/languages.ts';

/** Fills the places of `app.html` that Kit knows nothing of: the page's language and kind, and the first script. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    // Only what the first view of this language is set in; the browser fetches the rest as it meets it.
    preload: ({ type, path }) => type === 'font' && isFirst(path, event.params.lang),
    transformPageChunk: ({ html }) =>
      html
        .replace('%lang%', htmlLang(event.params.lang))
        .replace('%door%', event.route.id === '/(site)' ? 'gate' : 'page')
        .replace('%first-paint%', () =>
          event.route.id === '/404' ? '' : `<script>${__FIRST_PAINT__}</script>`,
        ),
  });

/** A font file keeps its name in the build, before the build's own hash. */
const isFirst = (path: string, lang: string | undefined): boolean =>
  isLang(lang) && firstFonts[lang].some((name) => path.includes(name.replace(/\.woff2$/, '')));

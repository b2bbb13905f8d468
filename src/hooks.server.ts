import type { Handle } from '@sveltejs/kit';
import { ownFaces } from '#build/fonts/own-faces.ts';
import { htmlLang, isLang } from '#story/languages.ts';

/** Pages that the first script treats apart: some lead on by themselves, one shows a slide at a time. */
const doors: Record<string, string> = {
  '/(site)': 'gate',
  '/(site)/[lang=lang]/at/[scene]/[step]': 'share',
  '/(talk)/[lang=lang]/slides': 'slides',
  '/(talk)/[lang=lang]/slides/speaker': 'speaker',
};

/** The story itself, whose first view is known beforehand. */
const STORY = '/(site)/[lang=lang]';

/** Pages with no script at all: they look alike for everybody. */
const scriptless = /^\/(404$|\((paper|article)\))/;

/** A page whose language is known needs no other language's fonts. */
const inOwnFaces = (html: string, lang: string | undefined): string =>
  isLang(lang) ? ownFaces(html, lang) : html;

/** The inline scripts of a page. English has two files of letters, which are not worth waiting for one another. */
function inlineScripts(route: string, lang: string | undefined): string {
  if (scriptless.test(route)) return '';
  const faces = route === STORY && lang !== 'en' ? `<script>${__FIRST_FACES__}</script>` : '';
  return `<script>${__FIRST_PAINT__}</script>${faces}`;
}

/** Fills the places of `app.html` that Kit knows nothing of: the page's language and kind, and the first script. */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    // Browsers hold the first paint back for preloaded fonts; stand-ins of the same width are on the page at once.
    preload: () => false,
    transformPageChunk: ({ html }) =>
      inOwnFaces(html, event.params.lang)
        .replace('%lang%', htmlLang(event.params.lang))
        .replace('%door%', doors[event.route.id ?? ''] ?? 'page')
        .replace('%first-paint%', () => inlineScripts(event.route.id ?? '', event.params.lang)),
  });

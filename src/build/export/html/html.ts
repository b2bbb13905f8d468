import { extname } from 'node:path';
import type { PageLang } from '#facts/types.ts';
import { factsFile } from '#facts/page-lang.ts';
import { figureElement, figurePath } from '#stage/figure/figure-file.ts';
import { STORY_ELEMENT, type StageStory } from '#stage/story.ts';
import { languages } from '#story/languages.ts';
import type { Built } from '../built.ts';
import type { Maker } from '../desk.ts';
import { nameOf } from '../downloads.ts';
import { inStep } from '../fault.ts';
import { talkBundle } from './bundle.ts';
import * as inlined from './inlined.ts';
import { withPolicy } from './policy.ts';

/** Files that the talk fetches when they are asked for, by the id of the element it looks for first. */
const carried = (lang: PageLang, figures: string[]): Record<string, string> => ({
  facts: factsFile(lang),
  find: `${lang}/slides/find.json`,
  ...Object.fromEntries(figures.map((name) => [figureElement(name), figurePath(lang, name)])),
});

/**
 * The talk in one file, which presents by a double click, with no server and no network: `/{lang}/slides/` with its
 * fonts, pictures, data and script in it.
 */
export const html: Maker = async ({ site }, lang) => {
  const page = `${lang}/slides/`;
  const text = site.read(`${page}index.html`);
  for (const step of site.steps(lang))
    await inStep(step, () => {
      if (!text.includes(`data-step="${step}"`)) throw new Error('the slides have no such step');
    });
  const { code, css } = await talkBundle();
  return Buffer.from(withPolicy(assembled({ site, lang, page, text, code, css })));
};

interface Parts {
  site: Built;
  lang: PageLang;
  page: string;
  text: string;
  code: string;
  css: string;
}

function assembled({ site, lang, page, text, code, css }: Parts): string {
  const hosted = /<link rel="canonical" href="([^"]+)"/.exec(text)?.[1];
  if (!hosted) throw new Error('the page does not say where it is hosted');
  const asData = (address: string) => dataAddress(site, inlined.sitePath(address, page));
  const isOwn = (family: string) => (/ (zh(?:-hant)?)$/.exec(family)?.[1] ?? 'en') === lang;
  const files = Object.fromEntries(languages.map((one) => [one, nameOf('html', one)]));
  const data = Object.entries(carried(lang, figuresOf(text))).map(([id, path]) =>
    inlined.dataElement(id, site.read(path)),
  );
  data.push(inlined.dataElement('downloads', '{"files":[]}'));
  let whole = inlined.withoutRequests(text);
  whole = inlined.withFonts(whole, isOwn, asData);
  whole = inlined.withPictures(whole, asData);
  whole = inlined.withLinks(whole, hosted, files);
  whole = alone(whole, hosted);
  return whole
    .replace('</head>', () => `<style>${css}</style></head>`)
    .replace('</body>', () => `${data.join('')}<script>${inlined.scriptText(code)}</script></body>`);
}

/** The figures whose scenes the page fetches when they wake: all but the first, which stands in it. */
function figuresOf(text: string): string[] {
  const json = new RegExp(`id="${STORY_ELEMENT}">(.*?)</script>`, 's').exec(text)?.[1];
  if (!json) throw new Error('the slides carry no story');
  const { scenes, first } = JSON.parse(json) as StageStory;
  const own = new Set(first.map(({ figure }) => figure));
  return [...new Set(scenes.map(({ figure }) => figure))].filter((figure) => !own.has(figure));
}

/** The page knows that nothing lies beside it, and where everything else is. */
const alone = (text: string, hosted: string): string =>
  text
    .replace(/(<div class="page slides")/, '$1 data-alone')
    .replace(/\sdata-root="([^"]*)"/, (_, root: string) => ` data-root="${new URL(root, hosted).href}"`)
    .replace(/\sdata-sources="([^"]*)"/, (_, way: string) => ` data-sources="${new URL(way, hosted).href}"`)
    .replace(/<button\b[^>]*\sdata-do="speaker"[^>]*>[\s\S]*?<\/button>/g, '');

const types: Record<string, string> = {
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

function dataAddress(site: Built, path: string): string {
  const type = types[extname(path)];
  if (!type) throw new Error(`${path} is of no kind that can stand in the page`);
  return `data:${type};base64,${site.bytes(path).toString('base64')}`;
}

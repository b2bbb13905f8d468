/** A small built site for tests: two scenes of two steps in two languages, one fact a step. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ManifestEntry } from '../manifest.ts';
import { WAKE_EMBED } from '../wake-chunk.ts';

/** The client build behind it: the card comes later, and brings its styles. */
export const manifest: Record<string, ManifestEntry> = {
  [WAKE_EMBED]: {
    file: '_app/immutable/wake.js',
    imports: ['_shared.js'],
    dynamicImports: ['src/card.ts'],
    css: ['_app/immutable/wake.css'],
  },
  '_shared.js': { file: '_app/immutable/shared.js' },
  'src/card.ts': {
    file: '_app/immutable/card.js',
    imports: ['_shared.js'],
    css: ['_app/immutable/card.css'],
    assets: ['_app/immutable/sign.svg'],
  },
};

/** All files that the fixture's embeds reach, besides pages and data of embeds. */
export const reached = [
  '_app/immutable/card.css',
  '_app/immutable/card.js',
  '_app/immutable/guest.1.js',
  '_app/immutable/later.woff2',
  '_app/immutable/serif.woff2',
  '_app/immutable/shared.js',
  '_app/immutable/sign.svg',
  '_app/immutable/wake.css',
  '_app/immutable/wake.js',
  'facts.json',
];

const scenes = { boom: ['rise', 'fall'], cards: ['dear', 'cheap'] };

const page = (lang: string, scene: string, facts: string[], root: string): string =>
  `<!doctype html>\n<html data-wake="${root}_app/immutable/wake.js ${root}_app/immutable/shared.js" ` +
  `data-styles="${root}_app/immutable/wake.css"><head><link rel="canonical" href="https://old.example/${lang}/charts/${scene}/">` +
  `<style>@font-face{src:url(${root}_app/immutable/serif.woff2)}</style>` +
  `<script src="${root}_app/immutable/guest.1.js"></script></head><body>` +
  `<div class="embed" data-root="${root}" data-sources="${root}${lang}/sources/">` +
  facts
    .map(
      (id) =>
        `<a data-fact="${id}" href="${root}${lang}/sources/#${id}">25</a><svg data-fact="${id} shared"></svg>`,
    )
    .join('') +
  `<footer><a href="${root}${lang}/charts/${scene}/#sources">Sources</a><a href="${root}${lang}/#${scene}/x">Story</a></footer></div></body></html>\n`;

/**
 * Writes the site into a folder.
 *
 * @param values of its facts, by their id; each step has the fact of its own name
 */
export function writeSite(folder: string, values: Record<string, number>, edition: string): void {
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const path of [...reached, '_app/immutable/story.js', 'index.html'])
    put(path, `${path} of ${edition}`);
  put('_app/immutable/wake.css', '@font-face{src:url("./later.woff2")} a{background:url(data:,)}');
  put('_app/version.json', JSON.stringify({ version: edition }));
  put('facts.json', JSON.stringify({ facts: Object.entries(values).map(([id, value]) => ({ id, value })) }));
  for (const lang of ['en', 'zh']) {
    put(`${lang}/index.html`, 'story');
    put(`${lang}/sources/index.html`, 'sources');
    for (const [scene, steps] of Object.entries(scenes)) {
      put(`${lang}/charts/${scene}/index.html`, 'chart');
      put(`${lang}/embed/${scene}/scene.json`, JSON.stringify({ scene, edition }));
      put(`${lang}/embed/${scene}/index.html`, page(lang, scene, steps.slice(0, 1), '../../../'));
      put(`${lang}/embed/${scene}/index.html.br`, 'a compressed twin');
      for (const step of steps)
        put(`${lang}/embed/${scene}/${step}/index.html`, page(lang, scene, [step], '../../../../'));
    }
  }
}

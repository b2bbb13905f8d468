/** What stands at /oembed/{lang}/{scene}.json: how other people's systems are to embed a scene. */
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { labels } from '#story/labels.ts';
import { languages } from '#story/languages.ts';
import { addressOf, chartPath, embedPath, sharePicture } from '../addresses.ts';
import { shareSize } from '../pictures/share-sheet.ts';
import { resolvedScenes } from '../story-page.ts';

/** An answer of oEmbed 1.0, type `rich`: its names are the protocol's. */
export interface OembedAnswer {
  version: '1.0';
  type: 'rich';
  title: string;
  author_name: string;
  author_url: string;
  provider_name: string;
  provider_url: string;
  /** Seconds for which the answer may be kept. */
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/** Size of the frame until its page tells a better height; a file cannot answer to `maxwidth`. */
const frame = { width: 600, height: 480 };

/** A day. */
const CACHE_AGE = 86_400;

/** Every scene has an answer in every language. */
export const oembedEntries = () => languages.flatMap((lang) => scenes.map(({ id }) => ({ lang, scene: id })));

/** @throws when there is no such scene */
export async function oembedAnswer(lang: PageLang, id: string): Promise<OembedAnswer> {
  const scene = (await resolvedScenes(lang)).find(({ stage }) => stage.id === id);
  if (!scene) throw new Error(`the story has no scene “${id}”`);
  const { shows, ...names } = chartLabel(id);
  const title = wordsFor(names, lang);
  const site = wordsFor(labels, lang).title;
  const home = addressOf(lang, '');
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: site,
    author_url: home,
    provider_name: site,
    provider_url: home,
    cache_age: CACHE_AGE,
    html: frameAfterLink(
      addressOf(lang, chartPath(id)),
      addressOf(lang, embedPath(id)),
      `${title} · ${site}`,
    ),
    ...frame,
    thumbnail_url: sharePicture(lang, id, shows),
    thumbnail_width: shareSize.width,
    thumbnail_height: shareSize.height,
  };
}

/**
 * A link to the chart's page, then the frame. This very form, with no attribute more: WordPress takes all else out of
 * the answers of sites it does not know, and shows the link until the frame has told its height.
 */
const frameAfterLink = (page: string, embed: string, title: string): string =>
  `<blockquote><a href="${inHtml(page)}">${inHtml(title)}</a></blockquote>` +
  `<iframe src="${inHtml(embed)}" title="${inHtml(title)}" width="${frame.width}" height="${frame.height}" ` +
  'frameborder="0" marginwidth="0" marginheight="0" scrolling="no"></iframe>';

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

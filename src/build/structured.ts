import { writtenIn } from '#facts/page-lang.ts';
import { wordsFor } from './in-page-lang.ts';
import type { Bilingual, PageLang, Source } from '#facts/types.ts';
import type { PageHead } from '#stage/page-head.ts';
import { about } from '#story/about.ts';
import { labels } from '#story/labels.ts';
import { languageNames } from '#story/languages.ts';
import { addressOf, gate } from './addresses.ts';
import { registerFor } from './register.ts';
import { siteUrl } from './site.ts';

/** The story in schema.org's words: what it is, and the articles it is told from. */
export const storyArticle = (head: PageHead): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  ...described(head),
  headline: wordsFor(labels, head.lang).title,
  alternativeHeadline: wordsFor(labels, head.lang).titleAside,
  about: wordsFor(about, head.lang).map((name) => ({ '@type': 'Thing', name })),
});

/** The sources page in schema.org's words: a page about the story's data, which programs can fetch. */
export const registerPage = (head: PageHead): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...described(head),
  headline: head.name,
  isPartOf: partOf(head),
  mainEntity: dataset(head, head.description, 'facts'),
});

/** A page beside the story in schema.org's words: what it is, and what it belongs to. */
export const partPage = (head: PageHead): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...described(head),
  headline: head.name,
  isPartOf: partOf(head),
});

/** The gallery in schema.org's words: a page that leads to all charts. */
export const chartsPage = (
  head: PageHead,
  charts: { name: string; address: string }[],
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  ...described(head),
  headline: head.name,
  isPartOf: partOf(head),
  hasPart: charts.map(({ name, address }) => ({ '@type': 'WebPage', '@id': address, name, url: address })),
});

/** A chart's page in schema.org's words: a page about data, which programs can fetch, and a picture of it. */
export const chartData = (head: PageHead, scene: string): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...described(head),
  headline: head.name,
  isPartOf: partOf(head),
  mainEntity: dataset(head, head.image.alt, `data/${scene}`),
});

/** @param path below the site's root, without its ending: each is there as JSON and as CSV */
const dataset = ({ name, lang }: PageHead, description: string, path: string) => ({
  '@type': 'Dataset',
  name,
  description,
  isAccessibleForFree: true,
  creator: project(lang),
  distribution: [
    ['json', 'application/json'],
    ['csv', 'text/csv'],
  ].map(([ending, encodingFormat]) => ({
    '@type': 'DataDownload',
    contentUrl: `${siteUrl}/${path}.${ending}`,
    encodingFormat,
  })),
});

const partOf = ({ lang }: PageHead) => ({
  '@type': 'Article',
  '@id': addressOf(lang, ''),
  headline: wordsFor(labels, lang).title,
});

const described = ({ lang, address, description, image, published, updated }: PageHead) => ({
  '@id': address,
  url: address,
  mainEntityOfPage: address,
  description,
  inLanguage: languageNames[lang].tag,
  datePublished: published,
  dateModified: updated,
  author: project(lang),
  publisher: project(lang),
  image: {
    '@type': 'ImageObject',
    url: image.src,
    width: image.width,
    height: image.height,
    caption: image.alt,
  },
  isAccessibleForFree: true,
  citation: registerFor(lang).sources.map((source) => citation(source, lang)),
});

const project = (lang: PageLang) => ({
  '@type': 'Organization',
  name: wordsFor(labels, lang).title,
  url: gate,
  logo: `${siteUrl}/icon.svg`,
});

/**
 * One of the articles: only what is known of it. A title that is ours stands in brackets, as in a bibliography.
 */
export function citation(source: Source, lang: PageLang): Record<string, unknown> {
  const title = source.title[writtenIn(lang)];
  const author = nameIn(source.author);
  return {
    '@type': 'CreativeWork',
    '@id': `${addressOf(lang, 'sources/')}#source-${source.id}`,
    name: source.title_is === 'ours' ? `[${title}]` : title,
    description: source.provenance[writtenIn(lang)],
    inLanguage: source.script,
    datePublished: isoDate(source.date.date),
    ...(source.outlet && { publisher: { '@type': 'Organization', name: source.outlet[writtenIn(lang)] } }),
    ...(author && { author: { '@type': 'Person', name: author[writtenIn(lang)] } }),
  };
}

/** A person's name in how an article's voice is named ("Hao Xin, the author"); none where it names nobody. */
function nameIn({ en, zh }: Bilingual): Bilingual | undefined {
  const english = /^([\p{L} .’-]+), the (?:author|reporter)$/u.exec(en)?.[1];
  const chinese = /^(?:作者|记者|記者)(\p{Script=Han}{2,4})$/u.exec(zh)?.[1];
  return english && chinese ? { en: english, zh: chinese } : undefined;
}

/** A date as ISO 8601 has it; of a quarter only the year. */
const isoDate = (date: string): string => /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\w)/.exec(date)?.[0] ?? '';

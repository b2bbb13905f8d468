import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { PageHead } from '#stage/page-head.ts';
import { articleLabels } from '#story/article-labels.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { chartsWords } from '#story/charts-words.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { slideLabels } from '#story/slide-labels.ts';
import { speakerLabels } from '#story/speaker-labels.ts';
import { timesLabels } from '#story/times-labels.ts';
import { published, updated } from '#story/published.ts';
import {
  addressOf,
  alternatesOf,
  chartPath,
  gate,
  listedPaths,
  oembedAddress,
  sharePath,
  sharePicture,
} from './addresses.ts';
import { shareSize } from './pictures/share-sheet.ts';
import { chartData, chartsPage, partPage, registerPage, storyArticle } from './structured.ts';
import { toldStep, type ToldStep } from './told-step.ts';

/** The story's first step: its picture stands for the whole. @throws for a story without scenes */
function poster(): { scene: string; step: string } {
  const [scene] = scenes;
  const [step] = scene?.steps ?? [];
  if (!scene || !step) throw new Error('the story has no step');
  return { scene: scene.id, step: step.id };
}

/** What every page of a language says alike. */
function common(lang: PageLang, path: string) {
  return {
    lang,
    site: wordsFor(labels, lang).title,
    address: addressOf(lang, path),
    alternates: alternatesOf(path),
    locale: languageNames[lang].locale,
    otherLocales: languages.filter((one) => one !== lang).map((one) => languageNames[one].locale),
    published,
    updated,
    indexed: listedPaths.includes(path),
  };
}

const imageOf = (lang: PageLang, { scene, step }: ToldStep): PageHead['image'] => ({
  src: sharePicture(lang, scene.stage.id, step.id),
  ...shareSize,
  alt: scene.module.describe(scene.stage.data, step.view),
});

async function posterImage(lang: PageLang): Promise<PageHead['image']> {
  const { scene, step } = poster();
  return imageOf(lang, await toldStep(lang, scene, step));
}

/** The title in both scripts where the first one is Latin: `One Minute 《一分钟》`. */
const fullTitle = (lang: PageLang): string =>
  lang === 'en' ? `${labels.en.title} 《${labels.en.titleAside}》` : wordsFor(labels, lang).title;

/** Head of `/`, where there is no language yet. */
export async function gateHead(): Promise<PageHead> {
  return {
    ...common('en', ''),
    title: fullTitle('en'),
    name: fullTitle('en'),
    description: labels.en.description,
    address: gate,
    kind: 'website',
    image: await posterImage('en'),
  };
}

/** Head of `/{lang}/`: the story, shared with the picture of its first step. */
export async function storyHead(lang: PageLang): Promise<PageHead> {
  const head: PageHead = {
    ...common(lang, ''),
    title: fullTitle(lang),
    name: fullTitle(lang),
    description: wordsFor(labels, lang).description,
    kind: 'article',
    image: await posterImage(lang),
  };
  return { ...head, structured: storyArticle(head) };
}

/** Head of `/{lang}/sources/`. */
export async function sourcesHead(lang: PageLang): Promise<PageHead> {
  const { sourcesTitle, sourcesIntro, title } = wordsFor(labels, lang);
  const head: PageHead = {
    ...common(lang, 'sources/'),
    title: `${sourcesTitle} · ${title}`,
    name: sourcesTitle,
    description: sourcesIntro,
    kind: 'website',
    image: await posterImage(lang),
  };
  return { ...head, structured: registerPage(head) };
}

/** Head of `/{lang}/timeline/`. */
export async function timesHead(lang: PageLang): Promise<PageHead> {
  const { title, description } = wordsFor(timesLabels, lang);
  const head: PageHead = {
    ...common(lang, 'timeline/'),
    title: `${title} · ${wordsFor(labels, lang).title}`,
    name: title,
    description,
    kind: 'website',
    image: await posterImage(lang),
  };
  return { ...head, structured: partPage(head) };
}

/** Head of `/{lang}/charts/`. */
export async function galleryHead(lang: PageLang): Promise<PageHead> {
  const { charts, galleryDescription } = wordsFor(chartsWords, lang);
  const head: PageHead = {
    ...common(lang, 'charts/'),
    title: `${charts} · ${wordsFor(labels, lang).title}`,
    name: charts,
    description: galleryDescription.replace('{title}', wordsFor(labels, lang).title),
    kind: 'website',
    image: await posterImage(lang),
  };
  const all = scenes.map(({ id }) => ({
    name: wordsFor(chartLabel(id), lang),
    address: addressOf(lang, chartPath(id)),
  }));
  return { ...head, structured: chartsPage(head, all) };
}

/** Head of `/{lang}/charts/{scene}/`. @throws when there is no such scene */
export async function chartHead(lang: PageLang, scene: string): Promise<PageHead> {
  const { shows, ...names } = chartLabel(scene);
  const step = await toldStep(lang, scene, shows);
  const name = wordsFor(names, lang);
  const head: PageHead = {
    ...common(lang, chartPath(scene)),
    title: `${name} · ${wordsFor(labels, lang).title}`,
    name,
    description: wordsFor(chartsWords, lang)
      .description.replace('{name}', name)
      .replace('{n}', String(step.scene.stage.steps.length))
      .replace('{title}', wordsFor(labels, lang).title),
    kind: 'website',
    image: imageOf(lang, step),
    oembed: { address: oembedAddress(lang, scene), title: name },
  };
  return { ...head, structured: chartData(head, scene) };
}

/** Head of `/{lang}/slides/`: the story again, so that it asks not to be listed beside it. */
export async function slidesHead(lang: PageLang): Promise<PageHead> {
  const { slides, description } = wordsFor(slideLabels, lang);
  return {
    ...common(lang, 'slides/'),
    title: `${slides} · ${wordsFor(labels, lang).title}`,
    name: wordsFor(labels, lang).title,
    description,
    kind: 'website',
    image: await posterImage(lang),
  };
}

/** Head of `/{lang}/slides/print/`: the slides once more, and no more listed than they. */
export async function paperHead(lang: PageLang): Promise<PageHead> {
  const head = await slidesHead(lang);
  const path = 'slides/print/';
  const { printed, onPaper } = wordsFor(slideLabels, lang);
  return {
    ...head,
    title: `${printed} · ${wordsFor(labels, lang).title}`,
    description: onPaper,
    address: addressOf(lang, path),
    alternates: alternatesOf(path),
  };
}

/** Head of `/{lang}/print/`: the story again, for paper; what is listed is the story. */
export async function articleHead(lang: PageLang): Promise<PageHead> {
  const { title, description } = wordsFor(articleLabels, lang);
  return {
    ...common(lang, 'print/'),
    title: `${title} · ${wordsFor(labels, lang).title}`,
    name: wordsFor(labels, lang).title,
    description,
    kind: 'website',
    image: await posterImage(lang),
  };
}

/** Head of `/{lang}/slides/speaker/`: a tool and a handout, not to be listed. */
export async function speakerHead(lang: PageLang): Promise<PageHead> {
  const { title, description } = wordsFor(speakerLabels, lang);
  return {
    ...common(lang, 'slides/speaker/'),
    title: `${title} · ${wordsFor(labels, lang).title}`,
    name: title,
    description,
    kind: 'website',
    image: await posterImage(lang),
  };
}

/**
 * Head of a step's share page. It names itself as its own original, or those who make cards would fetch the story and
 * show that; and it asks not to be listed, since the story has all of it.
 *
 * @param description its first words
 */
export function shareHead(lang: PageLang, step: ToldStep, description: string): PageHead {
  const name = step.told.said;
  return {
    ...common(lang, sharePath(step.scene.stage.id, step.step.id)),
    title: `${name} · ${wordsFor(labels, lang).title}`,
    name,
    description,
    kind: 'article',
    image: imageOf(lang, step),
  };
}

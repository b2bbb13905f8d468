import { render } from 'svelte/server';
import { charts, type ChartModule } from '#charts/index.ts';
import StillStrip from '#charts/film-strip/StillStrip.svelte';
import type { FilmStripData } from '#charts/film-strip/types.ts';
import { formatDate } from '#facts/dates.ts';
import type { Lang } from '#facts/types.ts';
import { chapters } from '#stage/scene.ts';
import type { PageScene, StoryPage } from '#stage/story-page.ts';
import type { StageLabels, StageScene } from '#stage/story.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { published, updated } from '#story/published.ts';
import { citationLine } from './citation.ts';
import { checkSameFacts } from './check-same-facts.ts';
import { dayBand } from './day-band.ts';
import { register } from './register.ts';
import { rememberedBy } from './remembered.ts';
import { stageScene } from './stage-scene.ts';
import { tell, type Told } from './tell.ts';

/** Seconds it takes to read one step and look at its picture. */
const SECONDS_PER_STEP = 18;

/** A scene in one language: what the stage needs, its words, and its chart's code. */
export interface ResolvedScene {
  stage: StageScene;
  told: Told;
  module: ChartModule;
}

/** Resolves every scene in a language. @throws for anything in story or seeds that does not fit */
export async function resolveScenes(lang: Lang, root = ''): Promise<ResolvedScene[]> {
  return Promise.all(
    scenes.map(async (scene) => {
      const module = (await charts[scene.chart]()) as unknown as ChartModule;
      const stage = stageScene(scene, register, lang, module);
      const describe = (id: string) => {
        const step = stage.steps.find((one) => one.id === id);
        if (!step) throw new Error(`scene “${scene.id}” has no step “${id}”`);
        return module.describe(stage.data, step.view);
      };
      const told = tell(scene, lang, register, wordsLabels(lang), describe, root);
      stage.steps.forEach((step, index) => {
        const facts = told.steps[index]?.facts ?? [];
        step.cited = citationLine(
          facts.map((id) => register.fact(id)),
          register,
          lang,
        );
      });
      return { stage, told, module };
    }),
  );
}

/** The same, worked out once a build: pages and pictures of a language share it. */
export const resolvedScenes = rememberedBy((lang: Lang) => resolveScenes(lang));

/** Everything `/{lang}/` shows. @throws for anything in story or seeds that does not fit */
export async function storyPage(lang: Lang): Promise<StoryPage> {
  const resolved = await resolvedScenes(lang);
  await checkSameFacts(lang, resolved, resolvedScenes);
  const words = labels[lang];
  const pageScenes = resolved.map(({ stage, told, module }, index): PageScene => {
    const chapter = stage.chapter as keyof typeof words.chapters;
    return {
      id: stage.id,
      sky: stage.sky,
      chapter,
      ...(resolved[index - 1]?.stage.chapter !== chapter && { opens: words.chapters[chapter] }),
      html: told.html,
      table: module.table(stage.data),
    };
  });
  return {
    lang,
    languages: languages.map((one) => ({ lang: one, ...languageNames[one] })),
    labels: { ...words, ...wordsLabels(lang) },
    scenes: pageScenes,
    acts: acts(resolved, pageScenes, lang),
    chapters: chapters.flatMap((id) => {
      const steps = resolved
        .filter(({ stage }) => stage.chapter === id)
        .flatMap(({ stage, told }) =>
          told.steps.map((step) => ({ address: `${stage.id}/${step.id}`, headline: step.said })),
        );
      const minutes = Math.max(1, Math.round((steps.length * SECONDS_PER_STEP) / 60));
      return steps.length ? [{ id, name: words.chapters[id], minutes, steps }] : [];
    }),
    steps: resolved.reduce((sum, { stage }) => sum + stage.steps.length, 0),
    published: words.published
      .replace('{published}', formatDate(published, lang))
      .replace('{updated}', formatDate(updated, lang)),
    story: {
      lang,
      scenes: resolved.map(({ stage }) => stage),
      labels: stageLabels(lang),
    },
  };
}

/** The words that the script of a page with pictures says by itself. */
export function stageLabels(lang: Lang): StageLabels {
  const { arrived, copied, notCopied, newer, card } = labels[lang];
  return { arrived, copied, notCopied, newer, card };
}

/** The labels with the date that the articles reach to. */
export function wordsLabels(lang: Lang) {
  const days = register.sources.map(({ date }) => dayBand(date.date, date.precision).start);
  const last = days.sort().at(-1)?.slice(0, 7) ?? '';
  return { ...labels[lang], dateline: labels[lang].dateline.replace('{date}', formatDate(last, lang)) };
}

/** More signs than this do not stand in one line under a picture. */
const LONG_KEY = 6;

function acts(resolved: ResolvedScene[], pageScenes: PageScene[], lang: Lang): StoryPage['acts'] {
  const figures = [...new Set(resolved.map(({ stage }) => stage.figure))];
  return figures.map((figure) => {
    const own = resolved.filter(({ stage }) => stage.figure === figure);
    const [first] = own;
    if (!first) throw new Error(`figure “${figure}” has no scene`);
    return {
      figure,
      longKey: own.some(({ stage }) => stage.steps.some(({ key }) => key.length > LONG_KEY)),
      scenes: pageScenes.filter(({ id }) => own.some(({ stage }) => stage.id === id)),
      still: { id: `${first.stage.id}/${first.stage.steps[0]?.id}`, html: still(first, lang) },
    };
  });
}

/**
 * The figure's first picture, standing in the page before any script: the strip itself, or a file fetched when near.
 *
 * @param root relative way from the page to the site's root, ending in a slash
 */
export function still({ stage }: ResolvedScene, lang: Lang, root = '../'): string {
  if (stage.chart === 'film-strip')
    return render(StillStrip, { props: { data: stage.data as FilmStripData } }).body.replace(
      /<!--[\s\S]*?-->/g,
      '',
    );
  const file = `${root}pictures/${lang}/${stage.id}/${stage.steps[0]?.id}.svg`;
  return `<img src="${file}" loading="lazy" width="1200" height="675" alt="">`;
}

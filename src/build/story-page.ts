import { render } from 'svelte/server';
import { charts, type ChartModule } from '#charts/index.ts';
import StillStrip from '#charts/film-strip/StillStrip.svelte';
import type { FilmStripData } from '#charts/film-strip/types.ts';
import { formatDate } from '#facts/dates.ts';
import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { chapters, type Chapter } from '#stage/scene.ts';
import type { PageScene, StoryPage } from '#stage/story-page.ts';
import type { StageLabels, StageScene, StageStory } from '#stage/story.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { published, updated } from '#story/published.ts';
import { addressOf } from './addresses.ts';
import { citationLine } from './citation.ts';
import { checkSameFacts } from './check-same-facts.ts';
import { dayBand } from './day-band.ts';
import { register, registerFor } from './register.ts';
import { readingSeconds, wholeMinutes } from './reading-time.ts';
import { rememberedBy } from './remembered.ts';
import { stageScene } from './stage-scene.ts';
import { stepHtml, textOfHtml } from './step-html.ts';
import { tell, type Told } from './tell.ts';
import { pageLanguages } from './page-languages.ts';

/** A scene in one language: what the stage needs, its words, and its chart's code. */
export interface ResolvedScene {
  stage: StageScene;
  told: Told;
  module: ChartModule;
}

/** Resolves every scene in a language. @throws for anything in story or seeds that does not fit */
export async function resolveScenes(lang: PageLang, root = ''): Promise<ResolvedScene[]> {
  return Promise.all(
    scenes.map(async (scene) => {
      const module = (await charts[scene.chart]()) as unknown as ChartModule;
      const stage = stageScene(scene, register, lang, module);
      const describe = (id: string) => {
        const step = stage.steps.find((one) => one.id === id);
        if (!step) throw new Error(`scene “${scene.id}” has no step “${id}”`);
        return module.describe(stage.data, step.view);
      };
      const told = tell(scene, lang, registerFor(lang), wordsLabels(lang), describe, root);
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
export const resolvedScenes = rememberedBy((lang: PageLang) => resolveScenes(lang));

/** Everything `/{lang}/` shows. @throws for anything in story or seeds that does not fit */
export async function storyPage(lang: PageLang): Promise<StoryPage> {
  const resolved = await resolvedScenes(lang);
  await checkSameFacts(lang, resolved, resolvedScenes);
  const words = wordsFor(labels, lang);
  const tables = new Set<string>();
  const pageScenes = resolved.map(({ stage, told: { html }, module }, index): PageScene => {
    const chapter = stage.chapter as keyof typeof words.chapters;
    const table = module.table(stage.data);
    // Scenes that show the same network have the same rows: once on a page is enough.
    const rows = JSON.stringify(table);
    const isNew = !tables.has(rows);
    tables.add(rows);
    return {
      id: stage.id,
      sky: stage.sky,
      chapter,
      ...(resolved[index - 1]?.stage.chapter !== chapter && { opens: words.chapters[chapter] }),
      html,
      ...(isNew && { table }),
    };
  });
  return {
    lang,
    languages: pageLanguages(lang),
    labels: { ...words, ...wordsLabels(lang) },
    scenes: pageScenes,
    acts: acts(resolved, pageScenes, lang),
    ...contents(resolved, words.chapters),
    steps: resolved.reduce((sum, { stage }) => sum + stage.steps.length, 0),
    published: words.published
      .replace('{published}', formatDate(published, lang))
      .replace('{updated}', formatDate(updated, lang)),
    paper: addressOf(lang, 'print/').replace(/^https?:\/\//, ''),
    story: carriedStory(lang, resolved),
  };
}

/** The chapters with their steps, and the minutes they take to read. */
function contents(
  resolved: ResolvedScene[],
  names: Record<Chapter, string>,
): Pick<StoryPage, 'chapters' | 'minutes'> {
  const told = chapters
    .map((id) => ({ id, scenes: resolved.filter(({ stage }) => stage.chapter === id) }))
    .filter(({ scenes }) => scenes.length);
  const minutes = wholeMinutes(
    told.map(({ scenes }) =>
      scenes
        .flatMap(({ stage, told: { html, steps } }) =>
          steps.map(({ id, said }) => {
            const { paragraphs } = stepHtml(html, `${stage.id}/${id}`);
            return readingSeconds([said, ...paragraphs.map(textOfHtml)].join(' '));
          }),
        )
        .reduce((sum, seconds) => sum + seconds, 0),
    ),
  );
  return {
    minutes: minutes.reduce((sum, one) => sum + one, 0),
    chapters: told.map(({ id, scenes }, index) => ({
      id,
      name: names[id],
      minutes: minutes[index] ?? 0,
      steps: scenes.flatMap(({ stage, told: { steps } }) =>
        steps.map((step) => ({ address: `${stage.id}/${step.id}`, headline: step.said })),
      ),
    })),
  };
}

/** What a page with the whole story carries for its script. @throws when the story has no scene */
export function carriedStory(lang: PageLang, resolved: ResolvedScene[]): StageStory {
  const scenes = resolved.map(({ stage }) => stage);
  const [first] = scenes;
  if (!first) throw new Error('the story has no scene');
  return {
    lang,
    scenes: scenes.map(({ id, chapter, sky, figure, chart, steps }) => ({
      ...{ id, chapter, sky, figure, chart },
      steps: steps.map((step) => ({ id: step.id })),
    })),
    first: scenes.filter(({ figure }) => figure === first.figure),
    labels: stageLabels(lang),
  };
}

/** The words that the script of a page with pictures says by itself. */
export function stageLabels(lang: PageLang): StageLabels {
  const { arrived, copied, notCopied, newer, card } = wordsFor(labels, lang);
  return { arrived, copied, notCopied, newer, card };
}

/** The labels with the date that the articles reach to. */
export function wordsLabels(lang: PageLang) {
  const days = register.sources.map(({ date }) => dayBand(date.date, date.precision).start);
  const last = days.sort().at(-1)?.slice(0, 7) ?? '';
  return {
    ...wordsFor(labels, lang),
    dateline: wordsFor(labels, lang).dateline.replace('{date}', formatDate(last, lang)),
  };
}

/** More signs than this do not stand in one line under a picture. */
const LONG_KEY = 6;

function acts(resolved: ResolvedScene[], pageScenes: PageScene[], lang: PageLang): StoryPage['acts'] {
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
export function still({ stage }: ResolvedScene, lang: PageLang, root = '../'): string {
  if (stage.chart === 'film-strip')
    return render(StillStrip, { props: { data: stage.data as FilmStripData } }).body.replace(
      /<!--[\s\S]*?-->/g,
      '',
    );
  const file = `${root}pictures/${lang}/${stage.id}/${stage.steps[0]?.id}.svg`;
  return `<img src="${file}" loading="lazy" width="1200" height="675" alt="">`;
}

import { formatDate } from '#facts/dates.ts';
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { ChartsFrame } from '#stage/charts-pages/page.ts';
import { chartLabel } from '#story/chart-labels.ts';
import { chartsWords } from '#story/charts-words.ts';
import { labels } from '#story/labels.ts';
import { published, updated } from '#story/published.ts';
import { resolvedScenes, type ResolvedScene } from '../story-page.ts';
import { pageLanguages } from '../page-languages.ts';

/** What the gallery and the charts' own pages share. */
export const chartsFrame = (lang: PageLang): ChartsFrame => ({
  lang,
  languages: pageLanguages(lang),
  labels: wordsFor(labels, lang),
  words: wordsFor(chartsWords, lang),
  published: wordsFor(labels, lang)
    .published.replace('{published}', formatDate(published, lang))
    .replace('{updated}', formatDate(updated, lang)),
});

/** A scene by its id. @throws when there is no such scene */
export async function resolvedScene(lang: PageLang, id: string): Promise<ResolvedScene> {
  const scene = (await resolvedScenes(lang)).find(({ stage }) => stage.id === id);
  if (!scene) throw new Error(`the story has no scene “${id}”`);
  return scene;
}

/** The step whose picture stands for a whole scene. @throws when the scene has no such step, or no name */
export function shownStep({ stage }: ResolvedScene): ResolvedScene['stage']['steps'][number] {
  const { shows } = chartLabel(stage.id);
  const step = stage.steps.find(({ id }) => id === shows);
  if (!step) throw new Error(`src/story/chart-labels.ts: scene “${stage.id}” has no step “${shows}” to show`);
  return step;
}

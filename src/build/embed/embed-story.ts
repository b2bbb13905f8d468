import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { EmbedStory } from '#stage/embed/story.ts';
import { chartsWords } from '#story/charts-words.ts';
import { labels } from '#story/labels.ts';
import { chartCitations } from '../chart-citations.ts';
import { resolvedScenes, stageLabels } from '../story-page.ts';

/**
 * What a scene's embed fetches when its chart wakes: data and views, without words of the story.
 *
 * @throws when there is no such scene
 */
export async function embedStory(lang: PageLang, sceneId: string): Promise<EmbedStory> {
  const found = (await resolvedScenes(lang)).find(({ stage }) => stage.id === sceneId);
  if (!found) throw new Error(`the story has no scene “${sceneId}”`);
  const { stage, told, module } = found;
  const byStep = <T>(make: (step: (typeof stage.steps)[number]) => T) =>
    Object.fromEntries(stage.steps.map((step) => [step.id, make(step)]));
  const saidOf = (id: string) => told.steps.find((step) => step.id === id)?.said ?? '';
  const words = wordsFor(chartsWords, lang);
  return {
    lang,
    scene: stage,
    descriptions: byStep(({ view }) => module.describe(stage.data, view)),
    citations: byStep(({ id }) => chartCitations(lang, sceneId, { id, said: saidOf(id) })),
    cite: { ...words.cite, title: words.sections.cite, close: wordsFor(labels, lang).card.close },
    labels: stageLabels(lang),
  };
}

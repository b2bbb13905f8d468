import type { Lang } from '#facts/types.ts';
import type { EmbedStory } from '#stage/embed/story.ts';
import { resolvedScenes, stageLabels } from '../story-page.ts';

/**
 * What a scene's embed fetches when its chart wakes: data and views, without words of the story.
 *
 * @throws when there is no such scene
 */
export async function embedStory(lang: Lang, sceneId: string): Promise<EmbedStory> {
  const found = (await resolvedScenes(lang)).find(({ stage }) => stage.id === sceneId);
  if (!found) throw new Error(`the story has no scene “${sceneId}”`);
  const { stage, module } = found;
  const descriptions = Object.fromEntries(
    stage.steps.map(({ id, view }) => [id, module.describe(stage.data, view)]),
  );
  return { lang, scene: stage, descriptions, labels: stageLabels(lang) };
}

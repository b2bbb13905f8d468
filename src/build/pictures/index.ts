import type { Lang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { citationLine } from '../citation.ts';
import { register } from '../register.ts';
import { resolvedScenes, wordsLabels } from '../story-page.ts';
import { pictureSvg } from './picture.ts';

/** Every picture there is: one a step and language. */
export const pictureEntries = () =>
  languages.flatMap((lang) =>
    scenes.flatMap((scene) => scene.steps.map((step) => ({ lang, scene: scene.id, step: step.id }))),
  );

/** The picture of a step as SVG with text. @throws when there is no such step */
export async function pictureOf(lang: Lang, sceneId: string, step: string): Promise<string> {
  const scene = (await resolvedScenes(lang)).find(({ stage }) => stage.id === sceneId);
  if (!scene) throw new Error(`the story has no scene “${sceneId}”`);
  const view = scene.stage.steps.find(({ id }) => id === step)?.view;
  if (!view) throw new Error(`scene “${sceneId}” has no step “${step}”`);
  const facts = scene.told.steps.find(({ id }) => id === step)?.facts ?? [];
  return pictureSvg(scene, step, {
    title: labels[lang].title,
    dateline: wordsLabels(lang).dateline,
    cited: citationLine(
      facts.map((id) => register.fact(id)),
      register,
      lang,
    ),
    description: scene.module.describe(scene.stage.data, view),
    lang: languageNames[lang].tag,
  });
}

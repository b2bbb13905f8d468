import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { EmbedPage, EmbedStep } from '#stage/embed/page.ts';
import { embedLabels } from '#story/embed-labels.ts';
import { labels } from '#story/labels.ts';
import { chartPath } from '../addresses.ts';
import { stepHtml } from '../step-html.ts';
import { resolvedScenes, type ResolvedScene } from '../story-page.ts';
import { stills } from './still.ts';

/**
 * Everything an embed shows: a scene with its steps, or one of them at rest.
 *
 * @param root relative way from the page to the site's root, ending in a slash
 * @throws when there is no such scene or step
 */
export async function embedPage(
  lang: PageLang,
  sceneId: string,
  stepId: string | undefined,
  root: string,
): Promise<EmbedPage> {
  const scene = (await resolvedScenes(lang)).find(({ stage }) => stage.id === sceneId);
  const steps = scene?.stage.steps.filter(({ id }) => id === (stepId ?? id)) ?? [];
  const [first] = steps;
  if (!scene || !first) throw new Error(`the story has no step “${sceneId}/${stepId ?? ''}”`);
  const home = `${root}${lang}/`;
  const { title, pictureOf, stepper, previous, next, sources, readInStory } = wordsFor(labels, lang);
  return {
    lang,
    scene: sceneId,
    sky: scene.stage.sky,
    labels: {
      title,
      pictureOf,
      stepper,
      previous,
      next,
      sources,
      readInStory,
      ...wordsFor(embedLabels, lang),
    },
    root,
    home,
    about: `${home}${chartPath(sceneId)}`,
    steps: steps.map((step) => ({
      ...embedStep(scene, step, home),
      ...(step === first && { description: scene.module.describe(scene.stage.data, step.view) }),
    })),
    bleed: first.bleed ?? false,
    still: stills(scene, first),
  };
}

function embedStep(
  { stage, told }: ResolvedScene,
  step: ResolvedScene['stage']['steps'][number],
  home: string,
): EmbedStep {
  const words = told.steps.find(({ id }) => id === step.id);
  if (!words) throw new Error(`scene “${stage.id}” has no words for step “${step.id}”`);
  const { headline } = stepHtml(told.html, `${stage.id}/${step.id}`);
  return {
    id: step.id,
    // Rendered for the story's own page, whose links begin at the language's root.
    headline: headline.replaceAll('href="sources/', `href="${home}sources/`),
    ...(step.caption && { caption: step.caption }),
    facts: words.facts,
    key: step.key,
    cited: step.cited,
  };
}

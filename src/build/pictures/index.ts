import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { scenes } from '#story/index.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { addressOf, sharePath } from '../addresses.ts';
import { licence } from '../site.ts';
import { toldStep } from '../told-step.ts';
import { wordsLabels } from '../story-page.ts';
import { pictureSvg } from './picture.ts';
import { shareSvg } from './share-picture.ts';

/** Every picture there is: one a step and language. */
export const pictureEntries = () =>
  languages.flatMap((lang) =>
    scenes.flatMap((scene) => scene.steps.map((step) => ({ lang, scene: scene.id, step: step.id }))),
  );

/** The picture of a step as SVG with text. @throws when there is no such step */
export async function pictureOf(lang: PageLang, sceneId: string, stepId: string): Promise<string> {
  const { scene, step } = await toldStep(lang, sceneId, stepId);
  return pictureSvg(scene, stepId, {
    title: wordsFor(labels, lang).title,
    dateline: wordsLabels(lang).dateline,
    cited: step.cited,
    description: scene.module.describe(scene.stage.data, step.view),
    lang: languageNames[lang].tag,
    address: addressOf(lang, sharePath(sceneId, stepId)),
    licence,
  });
}

/** The share picture of a step as SVG with text. @throws when there is no such step */
export async function sharePictureOf(lang: PageLang, sceneId: string, stepId: string): Promise<string> {
  const { title, titleAside, dateline } = wordsLabels(lang);
  return shareSvg(await toldStep(lang, sceneId, stepId), { lang, title, titleAside, dateline });
}

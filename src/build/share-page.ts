import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import type { SharePage } from '#stage/share-page.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { shareHead } from './heads.ts';
import { size } from './pictures/sheet.ts';
import { rememberedBy } from './remembered.ts';
import { stepHtml, textOfHtml } from './step-html.ts';
import { resolveScenes, wordsLabels } from './story-page.ts';
import { toldStep } from './told-step.ts';

/** From a share page to its language's root. */
const ROOT = '../../../';

/** The story told for pages three folders down, so that links lead where they should. */
const toldFromHere = rememberedBy((lang: PageLang) => resolveScenes(lang, ROOT));

/** Everything `/{lang}/at/{scene}/{step}/` shows. @throws when there is no such step */
export async function sharePage(lang: PageLang, sceneId: string, stepId: string): Promise<SharePage> {
  const step = await toldStep(lang, sceneId, stepId);
  const address = `${sceneId}/${stepId}`;
  const scene = (await toldFromHere(lang)).find(({ stage }) => stage.id === sceneId);
  const { headline, paragraphs } = stepHtml(scene?.told.html ?? '', address);
  const words = wordsFor(labels, lang);
  return {
    head: shareHead(lang, step, textOfHtml(paragraphs[0] ?? '')),
    labels: { ...words, ...wordsLabels(lang) },
    sky: step.scene.stage.sky,
    chapterName: words.chapters[step.scene.stage.chapter as keyof typeof words.chapters],
    address,
    headline,
    paragraphs,
    cited: step.step.cited,
    picture: {
      src: `${ROOT}../pictures/${lang}/${address}.svg`,
      ...size,
      description: step.scene.module.describe(step.scene.stage.data, step.step.view),
    },
    others: languages.filter((one) => one !== lang).map((one) => ({ lang: one, ...languageNames[one] })),
  };
}

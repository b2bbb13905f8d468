import { chapters } from '#stage/scene.ts';
import type { PageSlide, SlidesPage } from '#stage/slides/page.ts';
import { wordsFor } from '../in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { labels } from '#story/labels.ts';
import { languageNames } from '#story/languages.ts';
import { slideLabels } from '#story/slide-labels.ts';
import { size } from '../pictures/sheet.ts';
import { carriedStory, resolvedScenes, still, wordsLabels, type ResolvedScene } from '../story-page.ts';
import { closing } from './closing.ts';
import { slideWords } from './slide-words.ts';
import { pageLanguages } from '../page-languages.ts';

/**
 * Everything `/{lang}/slides/` shows.
 *
 * @param root relative way from the page to its language's root, ending in a slash
 * @throws for anything in story or seeds that does not fit
 */
export async function slidesPage(lang: PageLang, root = '../'): Promise<SlidesPage> {
  const resolved = await resolvedScenes(lang);
  const [first] = resolved;
  if (!first) throw new Error('the story has no scene');
  const words = { ...wordsFor(labels, lang), ...wordsLabels(lang) };
  const told = chapters.filter((id) => resolved.some(({ stage }) => stage.chapter === id));
  return {
    lang,
    languages: pageLanguages(lang),
    labels: wordsFor(slideLabels, lang),
    title: words.title,
    titleAside: words.titleAside,
    asideTag: lang === 'en' ? languageNames.zh.tag : languageNames.en.tag,
    dateline: words.dateline,
    slides: resolved.flatMap((scene) => slidesOf(scene, lang, root)),
    chapters: told.map((id, index) => ({ id, number: index + 1, name: words.chapters[id] })),
    closing: closing(lang),
    still: { id: `${first.stage.id}/${first.stage.steps[0]?.id}`, html: still(first, lang, `${root}../`) },
    story: carriedStory(lang, resolved),
  };
}

function slidesOf({ stage, told, module }: ResolvedScene, lang: PageLang, root: string): PageSlide[] {
  return stage.steps.map((step, index) => {
    const spoken = told.steps[index];
    if (!spoken) throw new Error(`scene “${stage.id}” has no words for step “${step.id}”`);
    const address = `${stage.id}/${step.id}`;
    const { html, said } = slideWords(stage.id, spoken, lang, root);
    return {
      address,
      chapter: stage.chapter,
      sky: stage.sky,
      words: html,
      said,
      cited: step.cited,
      essential: spoken.essential,
      bleed: step.bleed ?? false,
      picture: {
        src: `${root}../pictures/${lang}/${address}.svg`,
        ...size,
        description: module.describe(stage.data, step.view),
      },
    };
  });
}

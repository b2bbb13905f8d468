import { formatDate } from '#facts/dates.ts';
import { filled } from '#facts/cite.ts';
import type { PageLang } from '#facts/types.ts';
import { chapters } from '#stage/scene.ts';
import type { ArticleChapter, ArticlePage, ArticleStep } from '#stage/article/page.ts';
import { articleLabels } from '#story/article-labels.ts';
import { labels } from '#story/labels.ts';
import { languageNames } from '#story/languages.ts';
import { published, updated } from '#story/published.ts';
import { addressOf } from '../addresses.ts';
import { wordsFor } from '../in-page-lang.ts';
import { register } from '../register.ts';
import { stepFacts } from '../step-facts.ts';
import { stepHtml } from '../step-html.ts';
import { resolvedScenes, wordsLabels, type ResolvedScene } from '../story-page.ts';
import { drawnStep } from './drawn-step.ts';
import { articlesOf, drawnFrom, notesOf } from './notes.ts';
import { Numbered } from './numbered.ts';
import { wordsOnPaper } from './words-on-paper.ts';
import { pageLanguages } from '../page-languages.ts';

/** Everything `/{lang}/print/` shows. @throws for anything in story or seeds that does not fit */
export async function articlePage(lang: PageLang): Promise<ArticlePage> {
  const resolved = await resolvedScenes(lang);
  const words = wordsLabels(lang);
  const numbers = new Numbered();
  const pictured = new Map((await stepFacts(lang)).map((one) => [`${one.scene}/${one.step}`, one.picture]));
  const stepsOf = (scene: ResolvedScene): ArticleStep[] =>
    scene.stage.steps.map((step, index) => {
      const told = scene.told.steps[index];
      if (!told) throw new Error(`scene “${scene.stage.id}” has no words for step “${step.id}”`);
      const address = `${scene.stage.id}/${step.id}`;
      const { headline, paragraphs } = stepHtml(scene.told.html, address);
      const places = drawnFrom(pictured.get(address) ?? [], lang);
      return {
        address,
        headline: wordsOnPaper(headline, numbers),
        paragraphs: paragraphs.map((html) => wordsOnPaper(html, numbers)),
        terms: told.terms,
        caption: step.caption,
        key: step.key,
        ...drawnStep(scene, step),
        description: scene.module.describe(scene.stage.data, step.view),
        drawnFrom: places && filled(wordsFor(articleLabels, lang).drawnFrom, { places }),
      };
    });
  const told = chapters.flatMap((id): Omit<ArticleChapter, 'number'>[] => {
    const steps = resolved.filter(({ stage }) => stage.chapter === id).flatMap(stepsOf);
    return steps.length ? [{ id, name: words.chapters[id], steps }] : [];
  });
  const cited = numbers.all();
  const kinds = cited.map((id) => register.fact(id).kind);
  return {
    lang,
    languages: pageLanguages(lang),
    labels: wordsFor(articleLabels, lang),
    card: words.card,
    title: words.title,
    titleAside: words.titleAside,
    asideTag: lang === 'en' ? languageNames.zh.tag : languageNames.en.tag,
    standfirst: words.description,
    dateline: words.dateline,
    published: filled(words.published, {
      published: formatDate(published, lang),
      updated: formatDate(updated, lang),
    }),
    explained: words.explained,
    address: addressOf(lang, '').replace(/^https?:\/\//, ''),
    story: words.story,
    register: words.sourcesTitle,
    kinds: (Object.keys(labels.en.card.kinds) as (keyof typeof words.card.kinds)[]).filter((kind) =>
      kinds.includes(kind),
    ),
    chapters: told.map((chapter, index) => ({ ...chapter, number: index + 1 })),
    articles: articlesOf(lang),
    notes: notesOf(cited, lang),
  };
}

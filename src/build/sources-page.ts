import { cardOf, type Card } from '#facts/card.ts';
import { formatDate } from '#facts/dates.ts';
import type { DialogLabels } from '#stage/story.ts';
import type { Lang, Source } from '#facts/types.ts';
import type { PageLabels } from '#stage/page-labels.ts';
import type { PageLanguage } from '#stage/story-page.ts';
import { labels } from '#story/labels.ts';
import { languageNames, languages } from '#story/languages.ts';
import { published, updated } from '#story/published.ts';
import { register } from './register.ts';

/** Everything `/{lang}/sources/` shows. */
export interface SourcesPage {
  lang: Lang;
  languages: PageLanguage[];
  labels: PageLabels & { card: DialogLabels };
  sources: readonly Source[];
  /** One card per fact, in the order of the register. */
  cards: Card[];
  published: string;
}

/** The register for people, in one language. */
export function sourcesPage(lang: Lang): SourcesPage {
  const words = labels[lang];
  return {
    lang,
    languages: languages.map((one) => ({ lang: one, ...languageNames[one] })),
    labels: words,
    sources: register.sources,
    cards: register.facts.map(({ id }) => cardOf(register, id)),
    published: words.published
      .replace('{published}', formatDate(published, lang))
      .replace('{updated}', formatDate(updated, lang)),
  };
}

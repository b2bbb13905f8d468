import { formatDate } from '#facts/dates.ts';
import { wordsFor } from './in-page-lang.ts';
import type { PageLang } from '#facts/types.ts';
import { sections } from '#stage/sources/labels.ts';
import type { Option, SourcesPage } from '#stage/sources/page.ts';
import { labels } from '#story/labels.ts';
import { languages } from '#story/languages.ts';
import { published, updated } from '#story/published.ts';
import { sourcesLabels } from '#story/sources-labels.ts';
import { coverageOf, type Coverage } from './coverage.ts';
import { conflictGroups, factGroups } from './fact-groups.ts';
import { knownOf } from './known.ts';
import { register, registerFor } from './register.ts';
import { rememberedBy } from './remembered.ts';
import { searchTexts } from './search-names.ts';
import { reportTo, siteUrl } from './site.ts';
import { citationsOf } from './sources-citations.ts';
import { stepFacts } from './step-facts.ts';
import { usageOf } from './usage.ts';
import { pageLanguages } from './page-languages.ts';

const usageIn = rememberedBy(async (lang: PageLang) => usageOf(await stepFacts(lang)));

/** How the story uses the register of this build. */
export const coverage = async (): Promise<Coverage> =>
  coverageOf(register, await usageIn(languages[0] ?? 'en'));

/** The register for people, in one language. @throws for anything in story or seeds that does not fit */
export async function sourcesPage(lang: PageLang): Promise<SourcesPage> {
  const page = wordsFor(labels, lang);
  const words = wordsFor(sourcesLabels, lang);
  const counts = await coverage();
  const example = register.facts[0]?.id ?? '';
  const taken = register.facts.find(({ id }) => sections.some((section) => section === id));
  if (taken) throw new Error(`a fact cannot be called “${taken.id}”: a part of the sources page is`);
  const groups = factGroups(registerFor(lang), await usageIn(lang), lang, words.ourSums);
  const citable = (title: string, path: string, data: boolean) => ({
    key: data ? 'one-minute-register' : 'one-minute-sources',
    author: words.cite.author,
    title,
    data,
    address: `${siteUrl}/${path}`,
    date: updated,
  });
  return {
    lang,
    languages: pageLanguages(lang),
    labels: page,
    words,
    articles: registerFor(lang).sources.map((source) => {
      const share = counts.shares.find((one) => one.source === source.id);
      const { facts = 0, used = 0, timeline = 0 } = share ?? {};
      return { source, facts, used, timeline };
    }),
    known: knownOf(counts, lang),
    conflicts: conflictGroups(registerFor(lang)),
    groups,
    options: {
      article: groups.map(({ id, name, entries }) => ({ value: id, name, count: entries.length })),
      kind: countedBy(({ kind }) => kind, page.card.evidence),
      theme: countedBy(({ theme }) => theme, words.themes),
    },
    citations: {
      page: citationsOf(
        citable(`${page.title}${words.colon}${page.sourcesTitle}`, `${lang}/sources/`, false),
        lang,
      ),
      register: citationsOf(
        citable(`${page.title}${words.colon}${words.cite.register}`, 'facts.json', true),
        lang,
      ),
    },
    example: { id: example, address: `${siteUrl}/${lang}/sources/#${example}` },
    find: searchTexts(register, lang),
    published: page.published
      .replace('{published}', formatDate(published, lang))
      .replace('{updated}', formatDate(updated, lang)),
    version: words.cite.version.replace('{date}', formatDate(updated, lang)),
    reportTo,
  };
}

/** The choices of a filter that some fact has, in the order of their names' list. */
function countedBy(
  read: (fact: (typeof register.facts)[number]) => string,
  names: Record<string, string>,
): Option[] {
  return Object.entries(names).flatMap(([value, name]) => {
    const count = register.facts.filter((fact) => read(fact) === value).length;
    return count ? [{ value, name, count }] : [];
  });
}

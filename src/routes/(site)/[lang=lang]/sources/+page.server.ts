import { building } from '$app/environment';
import { coverageText } from '#build/coverage-text.ts';
import { sourcesHead } from '#build/heads.ts';
import { register } from '#build/register.ts';
import { sourcesHtml } from '#build/sources-html.ts';
import { coverage, sourcesPage } from '#build/sources-page.ts';
import type { PageLang } from '#facts/types.ts';
import { languages } from '#story/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
  const page = await sourcesPage(params.lang as PageLang);
  const { lang, languages: all, labels, published } = page;
  // Once a build: every language's page counts the same.
  if (building && params.lang === languages[0]) console.log(coverageText(await coverage(), register));
  return {
    page: { lang, languages: all, labels, published },
    html: sourcesHtml(page),
    head: await sourcesHead(params.lang as PageLang),
  };
};

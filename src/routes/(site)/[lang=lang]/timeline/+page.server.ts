import { timesHead } from '#build/heads.ts';
import { timesHtml } from '#build/times/html.ts';
import { timesPage } from '#build/times/page.ts';
import type { PageLang } from '#facts/types.ts';
import { languages } from '#story/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => {
  const page = timesPage(params.lang as PageLang);
  const { lang, languages: all, labels, published } = page;
  return {
    page: { lang, languages: all, labels, published },
    html: timesHtml(page),
    head: await timesHead(params.lang as PageLang),
  };
};

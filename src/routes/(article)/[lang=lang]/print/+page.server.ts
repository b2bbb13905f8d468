import { articlePage } from '#build/article/article-page.ts';
import { articleHead } from '#build/heads.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await articlePage(params.lang as PageLang),
  head: await articleHead(params.lang as PageLang),
});

import { paperHead } from '#build/heads.ts';
import { paperPage } from '#build/slides/paper-page.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await paperPage(params.lang as PageLang),
  head: await paperHead(params.lang as PageLang),
});

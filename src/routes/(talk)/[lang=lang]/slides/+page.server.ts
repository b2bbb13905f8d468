import { slidesHead } from '#build/heads.ts';
import { slidesPage } from '#build/slides/slides-page.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await slidesPage(params.lang as PageLang),
  head: await slidesHead(params.lang as PageLang),
});

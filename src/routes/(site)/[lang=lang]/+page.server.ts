import { storyHead } from '#build/heads.ts';
import { storyPage } from '#build/story-page.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await storyPage(params.lang as PageLang),
  head: await storyHead(params.lang as PageLang),
});

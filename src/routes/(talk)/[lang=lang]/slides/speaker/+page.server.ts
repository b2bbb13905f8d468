import { speakerHead } from '#build/heads.ts';
import { speakerPage } from '#build/slides/speaker-page.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await speakerPage(params.lang as PageLang),
  head: await speakerHead(params.lang as PageLang),
});

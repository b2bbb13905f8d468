import { galleryPage } from '#build/charts/gallery.ts';
import { galleryHead } from '#build/heads.ts';
import type { PageLang } from '#facts/types.ts';
import { languages } from '#story/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = async ({ params }) => ({
  page: await galleryPage(params.lang as PageLang),
  head: await galleryHead(params.lang as PageLang),
});

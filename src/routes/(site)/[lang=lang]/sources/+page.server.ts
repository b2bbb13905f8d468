import { reportTo, siteUrl } from '#build/site.ts';
import { sourcesPage } from '#build/sources-page.ts';
import type { Lang } from '#facts/types.ts';
import { languages } from '#story/languages.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params }) => ({
  page: sourcesPage(params.lang as Lang),
  origin: siteUrl,
  reportTo,
});

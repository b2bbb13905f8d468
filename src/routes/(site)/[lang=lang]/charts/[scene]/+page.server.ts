import { chartEntries, chartPage } from '#build/charts/chart-page.ts';
import { chartHead } from '#build/heads.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = chartEntries;

export const load: PageServerLoad = async ({ params }) => ({
  page: await chartPage(params.lang as PageLang, params.scene),
  head: await chartHead(params.lang as PageLang, params.scene),
});

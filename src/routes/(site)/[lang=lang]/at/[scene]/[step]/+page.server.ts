import { pictureEntries } from '#build/pictures/index.ts';
import { sharePage } from '#build/share-page.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = pictureEntries;

export const load: PageServerLoad = async ({ params }) => ({
  page: await sharePage(params.lang as PageLang, params.scene, params.step),
});

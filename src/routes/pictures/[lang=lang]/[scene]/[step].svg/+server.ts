import { pictureEntries, pictureOf } from '#build/pictures/index.ts';
import { outlined } from '#build/pictures/raster.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = async ({ params }) =>
  new Response(outlined(await pictureOf(params.lang as PageLang, params.scene, params.step)), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });

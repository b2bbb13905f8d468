import { pictureEntries, pictureOf } from '#build/pictures/index.ts';
import { toPng } from '#build/pictures/raster.ts';
import { size } from '#build/pictures/sheet.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = async ({ params }) => {
  const svg = await pictureOf(params.lang as PageLang, params.scene, params.step);
  const png = toPng(svg, { width: size.width, scale: 2 });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

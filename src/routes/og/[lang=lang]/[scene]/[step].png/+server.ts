import { pictureEntries, sharePictureOf } from '#build/pictures/index.ts';
import { toPng } from '#build/pictures/raster.ts';
import { shareSize } from '#build/pictures/share-sheet.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = async ({ params }) => {
  const svg = await sharePictureOf(params.lang as PageLang, params.scene, params.step);
  const png = toPng(svg, { width: shareSize.width });
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};

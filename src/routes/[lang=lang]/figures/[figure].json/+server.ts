import { json } from '@sveltejs/kit';
import { figureEntries, figureFile } from '#build/figure-file.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = figureEntries;

export const GET: RequestHandler = async ({ params }) =>
  json(await figureFile(params.lang as PageLang, params.figure));

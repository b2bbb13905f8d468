import { embedResponse } from '#build/embed/response.ts';
import { pictureEntries } from '#build/pictures/index.ts';
import type { PageLang } from '#facts/types.ts';
import { dev } from '$app/environment';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';
export const entries: EntryGenerator = pictureEntries;

export const GET: RequestHandler = ({ params }) =>
  embedResponse(params.lang as PageLang, params.scene, params.step, dev);

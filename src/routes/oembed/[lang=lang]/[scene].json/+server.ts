import { json } from '@sveltejs/kit';
import { oembedAnswer, oembedEntries } from '#build/oembed/answer.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = oembedEntries;

export const GET: RequestHandler = async ({ params }) =>
  json(await oembedAnswer(params.lang as PageLang, params.scene));

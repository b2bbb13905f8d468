import { json } from '@sveltejs/kit';
import { findData } from '#build/slides/find-data.ts';
import { languages } from '#story/languages.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => languages.map((lang) => ({ lang }));

export const GET: RequestHandler = async ({ params }) => json(await findData(params.lang as PageLang));

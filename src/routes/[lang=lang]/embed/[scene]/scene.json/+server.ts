import { json } from '@sveltejs/kit';
import { embedStory } from '#build/embed/embed-story.ts';
import { sceneEntries } from '#build/embed/entries.ts';
import type { PageLang } from '#facts/types.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = sceneEntries;

export const GET: RequestHandler = async ({ params }) =>
  json(await embedStory(params.lang as PageLang, params.scene));
